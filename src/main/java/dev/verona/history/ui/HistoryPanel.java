package dev.verona.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.history.api.Contributors;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.history.api.Whereabouts;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/**
 * A plan's history: a tally of each function and person, and the timeline with its filters. What is recorded while it is open comes in at
 * the top; a reader who went back in time keeps what they had loaded.
 */
@StyleSheet("context://verona/css/history.css")
@JavaScript("context://verona/js/history.js")
class HistoryPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 40;
    /** The projection that this panel reads. */
    private static final String PROCESSOR = "history";

    private final transient PlanScreen screen;
    private final transient PlanId plan;
    private final transient QueryGateway queries;
    private final ContributorTable contributors = new ContributorTable();
    private final FilterBar filters = new FilterBar(this::showFromTheStart);
    private final Timeline timeline;
    private final Div linked = new Div();
    private @Nullable Registration navigation;
    private final Div nothing = new Div();
    private final Button more = new Button("Show earlier", VaadinIcon.ANGLE_DOWN.create());
    private transient TimelineFilter filter = TimelineFilter.ALL;
    private int shown = AT_ONCE;

    HistoryPanel(PlanScreen screen, QueryGateway queries, Live live) {
        this.screen = screen;
        this.plan = screen.plan();
        this.queries = queries;
        this.timeline = new Timeline(plan, this::detail, this::narrow);
        linked.addClassName("vr-timeline-linked");
        linked.setVisible(false);
        more.addClickListener(click -> {
            shown += AT_ONCE;
            showTimeline();
        });
        more.addAttachListener(
                attach -> more.getElement().executeJs("window.Verona.endless && window.Verona.endless(this)"));
        var story = new Div(linked, filters, timeline, nothing, more);
        story.addClassNames("vr-stack", "vr-history-story");
        getContent().addClassName("vr-history");
        getContent().add(story, contributors);
        live.on(getContent(), plan.value(), PROCESSOR, events -> show());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (navigation != null) {
            navigation.remove();
        }
    }

    private void visit(Location location) {
        linked.setVisible(false);
        location.getQueryParameters()
                .getSingleParameter("e")
                .filter(number -> number.matches("\\d{1,18}"))
                .ifPresent(number -> link(Long.parseLong(number)));
        location.getQueryParameters()
                .getSingleParameter("s")
                .filter(sequence -> sequence.matches("\\d{1,18}"))
                .ifPresent(sequence -> link(entryOf(Long.parseLong(sequence))));
    }

    /** The entry that an event of the plan is told in. */
    private long entryOf(long sequence) {
        return Commands.answer(queries.query(new HistoryQuery.WhereInTime(plan, sequence), Whereabouts.class))
                .entry()
                .number();
    }

    /** Shows the entry that the address names, open, above the rest. */
    private void link(long number) {
        linked.removeAll();
        try {
            var row = new EntryRow(plan, detail(number).entry(), this::detail, this::narrow);
            row.open();
            var list = new UnorderedList();
            list.add(row);
            list.addClassName("vr-timeline");
            var day = new Div("Linked entry, "
                    + Formats.current()
                            .longDate(Formats.current().day(row.entry().from())));
            day.addClassName("vr-timeline-day");
            linked.add(day, list);
        } catch (Rejection rejection) {
            linked.add(new Paragraph(FormErrors.message(rejection)));
        }
        linked.setVisible(true);
    }

    private void narrow(TimelineFilter to) {
        var element = to.element();
        if (element != null) {
            filters.narrow(element);
        }
    }

    private EntryDetail detail(long number) {
        return Commands.answer(queries.query(new HistoryQuery.OneEntry(plan, number), EntryDetail.class));
    }

    private void show() {
        var who = queries.query(new HistoryQuery.WhoContributed(plan), Contributors.class)
                .join();
        contributors.show(who);
        filters.offerThings(Thing.of(screen.view()));
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
        var outside = new ArrayList<Mark>();
        TimelinePage page;
        do {
            var before = entries.isEmpty() ? Long.MAX_VALUE : entries.getLast().number();
            page = page(before, Math.min(shown - entries.size(), 200));
            entries.addAll(page.entries());
            outside.addAll(0, page.outside());
        } while (page.more() && entries.size() < shown);
        timeline.show(entries, outside);
        more.setVisible(page.more());
        nothing.removeAll();
        if (entries.isEmpty() && outside.isEmpty()) {
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
