package dev.verona.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.history.api.Contributors;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Live;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;

/**
 * A plan's history: a tally of each function and person, and the timeline with its filters. What is recorded while it is open comes in at
 * the top; a reader who went back in time keeps what they had loaded.
 */
@StyleSheet("context://verona/css/history.css")
class HistoryPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 40;
    /** The projection that this panel reads. */
    private static final String PROCESSOR = "history";

    private final transient PlanId plan;
    private final transient QueryGateway queries;
    private final ContributorTable contributors = new ContributorTable();
    private final FilterBar filters = new FilterBar(this::showFromTheStart);
    private final Timeline timeline;
    private final Div nothing = new Div();
    private final Button more = new Button("Show earlier", VaadinIcon.ANGLE_DOWN.create());
    private transient TimelineFilter filter = TimelineFilter.ALL;
    private int shown = AT_ONCE;

    HistoryPanel(PlanId plan, QueryGateway queries, Live live) {
        this.plan = plan;
        this.queries = queries;
        this.timeline = new Timeline(plan);
        more.addClickListener(click -> {
            shown += AT_ONCE;
            showTimeline();
        });
        var story = new Div(filters, timeline, nothing, more);
        story.addClassNames("vr-stack", "vr-history-story");
        getContent().addClassName("vr-history");
        getContent().add(story, contributors);
        live.on(getContent(), plan.value(), PROCESSOR, events -> show());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
    }

    private void show() {
        var who = queries.query(new HistoryQuery.WhoContributed(plan), Contributors.class)
                .join();
        contributors.show(who);
        filters.offer(
                who.people().stream().map(Contributors.PersonShare::person).toList());
        showTimeline();
    }

    private void showFromTheStart(TimelineFilter wanted) {
        filter = wanted;
        shown = AT_ONCE;
        showTimeline();
    }

    private void showTimeline() {
        var entries = new ArrayList<TimelineEntry>();
        TimelinePage page;
        do {
            var before = entries.isEmpty() ? Long.MAX_VALUE : entries.getLast().number();
            page = page(before, Math.min(shown - entries.size(), 200));
            entries.addAll(page.entries());
        } while (page.more() && entries.size() < shown);
        timeline.show(entries);
        more.setVisible(page.more());
        nothing.removeAll();
        if (entries.isEmpty()) {
            nothing.add(nothingFound());
        }
    }

    private TimelinePage page(long before, int limit) {
        return queries.query(new HistoryQuery.Timeline(plan, filter, before, limit), TimelinePage.class)
                .join();
    }

    private EmptyState nothingFound() {
        if (filter.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.TIME_BACKWARD,
                    "Nothing has happened yet",
                    "Whatever anybody does to this plan stands here, with who did it and when.");
        }
        return new EmptyState(
                VaadinIcon.FILTER,
                "Nobody did anything like that",
                "No entry fits all the filters together.",
                new Button("Clear the filters", click -> filters.clear()));
    }

    /** The entries on the screen, newest first. */
    List<TimelineEntry> entries() {
        return timeline.entries();
    }
}
