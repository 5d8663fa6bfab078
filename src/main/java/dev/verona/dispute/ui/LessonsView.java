package dev.verona.dispute.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeQuery.LessonFilter;
import dev.verona.dispute.api.DisputeQuery.ListLessons;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What was learned from disputes, found by account, segment and words. */
@Route(DisputeNavigation.LESSONS)
@PageTitle("Lessons")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/dispute.css")
final class LessonsView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DisputeAnswers answers;
    private final LessonFilters filters;
    private final LessonGrid grid;
    private transient LessonState state = LessonState.START;

    LessonsView(DisputeAnswers answers, Live live) {
        super("lesson");
        this.answers = answers;
        filters = new LessonFilters(this::typed, filter -> go(state.with(filter)));
        grid = new LessonGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        lay(
                new PageHeader("Lessons", "What both teams do otherwise since a dispute was settled.")
                        .crumb("Disputes", DisputesView.class),
                filters,
                grid);
        live.onAny(getContent(), DisputeEvent.class, DisputeQuery.READ_MODEL, events -> show(state));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LessonState.of(event.getLocation().getQueryParameters()));
    }

    private void typed(LessonFilter filter) {
        state = state.with(filter);
        follow(DisputeNavigation.LESSONS, state.parameters());
        show(state);
    }

    private static void go(LessonState wanted) {
        UI.getCurrent().navigate(LessonsView.class, wanted.parameters());
    }

    private void show(LessonState wanted) {
        state = wanted;
        var page = answers.lessons(new ListLessons(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        filters.show(wanted.filter(), page);
        grid.show(wanted);
        counted(page.total(), page.all());
    }

    @Override
    protected void clear() {
        go(state.with(LessonFilter.ALL));
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.LIGHTBULB,
                "No lesson yet",
                "Whoever settles a dispute says what both teams do otherwise from then on. It is found here again, by account and by segment.");
    }
}
