package dev.verona.dispute.ui;

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
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Every dispute with its state, who has it and its clock: search, filters and order are in the address. */
@Route(DisputeNavigation.LIST)
@PageTitle("Disputes")
@Menu(title = "Disputes", order = 26, icon = "vaadin:exchange")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/dispute.css")
final class DisputesView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DisputeAnswers answers;
    private final DisputeFilters filters;
    private final DisputeGrid grid;
    private transient ListState state = ListState.START;

    DisputesView(DisputeAnswers answers, Live live) {
        super("dispute");
        this.answers = answers;
        filters = new DisputeFilters(this::typed, filter -> go(state.with(filter)));
        grid = new DisputeGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        lay(
                new PageHeader(
                                "Disputes",
                                "Issues between the teams, without blame: what is on record, one owner, a day, and what both learn from it.")
                        .action(lessons(), raise()),
                filters,
                grid);
        live.onAny(getContent(), DisputeEvent.class, DisputeQuery.READ_MODEL, events -> show(state));
    }

    private static Button lessons() {
        return new Button("Lessons", click -> UI.getCurrent().navigate(DisputeNavigation.LESSONS));
    }

    private static Button raise() {
        var button = new Button(
                "Raise a dispute",
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(DisputeNavigation.RAISE));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListState.of(event.getLocation().getQueryParameters()));
    }

    private void typed(DisputeFilter filter) {
        state = state.with(filter);
        follow(DisputeNavigation.LIST, state.parameters());
        show(state);
    }

    private static void go(ListState wanted) {
        UI.getCurrent().navigate(DisputesView.class, wanted.parameters());
    }

    private void show(ListState wanted) {
        state = wanted;
        var page = answers.disputes(new ListDisputes(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        filters.show(wanted.filter(), page);
        grid.show(wanted);
        counted(page.total(), page.all());
    }

    @Override
    protected void clear() {
        go(state.with(DisputeFilter.ALL));
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.SCALE,
                "No dispute yet",
                "Where Sales and Marketing see something differently, one of them raises it here: with what is on record, and without blame. One person settles it by a day, and both keep the lesson.",
                raise());
    }
}
