package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.history.api.Deed;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.TimelineFilter;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.WordDiffView;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What an entry of the timeline is made of: the words that came and went, ways to the moment itself, and each event as it is stored. */
class EntryDetails extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    EntryDetails(PlanId plan, EntryDetail detail, Consumer<TimelineFilter> narrow) {
        var entry = detail.entry();
        getContent().addClassName("vr-entry-details");
        if (entry.deed() == Deed.WRITTEN) {
            getContent().add(new WordDiffView(detail.before(), detail.after()));
        }
        var ways = new Div(
                Parts.link(
                        PlanNavigation.pathAt(plan, PlanNavigation.OVERVIEW, entry.last()),
                        "The plan right after this"),
                Parts.link(
                        PlanNavigation.path(plan, ComparisonSection.ID)
                                + ComparisonAddress.query(Math.max(0, entry.first() - 1), entry.last()),
                        "Before and after"),
                Parts.link(
                        PlanNavigation.path(plan, HistorySection.ID) + "?e=" + entry.number(), "Link to this entry"));
        ways.add(Parts.link(
                DisputeNavigation.raise(null, plan, TimelineFacts.ref(plan, entry)), "Raise a dispute about it"));
        if (!entry.element().equals(ElementId.PLAN)) {
            var only = new Button(
                    "Only what happened to this", click -> narrow.accept(TimelineFilter.of(entry.element())));
            only.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            ways.add(only);
        }
        ways.addClassNames("vr-row", "vr-entry-ways");
        getContent().add(ways, events(detail));
    }

    private static Component events(EntryDetail detail) {
        var formats = Formats.current();
        var list = new Div();
        list.addClassName("vr-events");
        detail.events().forEach(event -> list.add(event(event, formats)));
        var details = new Details(formats.count(detail.events().size(), "event") + " as stored", list);
        details.addClassName("vr-entry-events");
        return details;
    }

    private static Component event(EntryDetail.SingleEvent event, Formats formats) {
        var name = new Span(event.type());
        name.addClassName("vr-strong");
        var head = new Div(
                name,
                new Span("event " + formats.number(event.sequence()) + " of this plan"),
                new Span(formats.dateTime(event.at())));
        head.addClassNames("vr-row", "vr-small");
        var data = new Pre(event.data());
        data.addClassName("vr-event-data");
        data.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", "Data of the event");
        var facts = new Facts();
        facts.add("Recorded at", event.at().toString());
        new TreeMap<>(event.metadata()).forEach(facts::add);
        facts.add("Event id", event.id());
        var shown = new Div(head, data, facts);
        shown.addClassName("vr-event");
        return shown;
    }
}
