package dev.verona.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewQuery.ListReviews;
import dev.verona.review.api.ReviewQuery.ReviewFilter;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.RhythmCommand;
import dev.verona.review.api.RhythmEvent;
import dev.verona.review.api.RhythmView;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Address;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Reviews that are coming, overdue and held, and how often what is reviewed: search, filters and order are in the address. */
@Route(ReviewNavigation.LIST)
@PageTitle("Reviews")
@Menu(title = "Reviews", order = 27, icon = "vaadin:calendar-user")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/review.css")
final class ReviewsView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int REASON = 4_000;

    private final transient ReviewAnswers answers;
    private final transient Commands commands;
    private final transient ReviewDialogs dialogs;
    private final transient Clock clock;
    private final ReviewFilters filters;
    private final ReviewGrid grid;
    private final RhythmList rhythms;
    private transient ListState state = ListState.START;

    ReviewsView(ReviewAnswers answers, Commands commands, Live live, Clock clock) {
        super("review");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        dialogs = new ReviewDialogs(answers, commands);
        filters = new ReviewFilters(this::typed, filter -> go(state.with(filter)));
        grid = new ReviewGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        rhythms = new RhythmList(
                one -> dialogs.schedule(
                        one.subject(), one.title(), topTen(), Viewer.current().person(), clock.instant()),
                () -> RhythmDialog.open(
                        answers, dialogs, commands, topTen(), Viewer.current().person()),
                this::end);
        lay(
                new PageHeader(
                                "Reviews",
                                "Plans, accounts and top tens, looked at together: with an agenda, or not at all.")
                        .action(schedule()),
                filters,
                grid);
        getContent().addComponentAtIndex(1, rhythms);
        live.onAny(getContent(), ReviewEvent.class, ReviewQuery.READ_MODEL, events -> show(state));
        live.onAny(getContent(), RhythmEvent.class, ReviewQuery.READ_MODEL, events -> show(state));
    }

    private Button schedule() {
        var button = new Button(
                "Schedule review",
                VaadinIcon.PLUS.create(),
                click -> dialogs.schedule(null, "", topTen(), Viewer.current().person(), clock.instant()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static boolean topTen() {
        return Viewer.current().hasAny(Role.LEADER, Role.LIAISON);
    }

    private void end(RhythmView one) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "End this rhythm",
                        "Nobody is told any more when a review of " + one.title() + " is overdue.",
                        "Why",
                        "End it",
                        "It is ended.",
                        REASON),
                reason -> new RhythmCommand.EndCadence(one.subject(), reason));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        show(ListState.of(parameters));
        var of = Address.of(parameters).read(ReviewNavigation.OF, ReviewSubject::parse);
        if (of != null) {
            answers.rhythms().stream()
                    .filter(one -> one.subject().equals(of))
                    .findFirst()
                    .ifPresent(one -> dialogs.schedule(
                            of, one.title(), topTen(), Viewer.current().person(), clock.instant()));
        }
    }

    private void typed(ReviewFilter filter) {
        state = state.with(filter);
        follow(ReviewNavigation.LIST, state.parameters());
        show(state);
    }

    private static void go(ListState wanted) {
        UI.getCurrent().navigate(ReviewsView.class, wanted.parameters());
    }

    private void show(ListState wanted) {
        state = wanted;
        filters.show(wanted.filter());
        grid.show(wanted);
        var all = answers.rhythms();
        rhythms.show(all);
        if (wanted.filter().show() == Show.OVERDUE) {
            rhythms.open();
        }
        var page = answers.reviews(new ListReviews(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        counted(page.total(), page.shown());
        filters.setVisible(true);
    }

    @Override
    protected void clear() {
        go(state.with(new ReviewFilter(state.filter().show(), "", null, false)));
    }

    @Override
    protected EmptyState empty() {
        return switch (state.filter().show()) {
            case COMING ->
                new EmptyState(
                        VaadinIcon.CALENDAR_USER,
                        "No review is coming",
                        "Sales and Marketing look at an account, a plan or a top ten together, at least every quarter and better every month. Call one: its agenda is drawn up from the facts.",
                        schedule());
            case OVERDUE ->
                new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        "No review was missed",
                        "What was scheduled was held. Rhythms whose time is over are listed above.");
            case HELD, ALL ->
                new EmptyState(
                        VaadinIcon.CALENDAR_USER,
                        "No review was held yet",
                        "What was decided and who does what by when is kept here, signed by both functions.",
                        schedule());
        };
    }
}
