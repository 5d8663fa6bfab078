package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.time.Instant;
import java.util.List;

/** Where somebody went over a rule and why, and what came late; each against the version that was in force then. */
final class BreachesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    BreachesCard(RuleId rule, List<Breach> breaches, Instant now) {
        var card = Parts.card("breaches", "Breaches");
        if (breaches.isEmpty()) {
            card.add(Parts.soft("Nobody has gone over this rule, and nothing came late."));
        } else {
            var list = new UnorderedList();
            list.addClassName("vr-rules");
            breaches.forEach(breach -> list.add(item(rule, breach, now)));
            card.add(list);
        }
        getContent().add(card);
    }

    private static ListItem item(RuleId rule, Breach breach, Instant now) {
        var head = new Div(
                new Span(breach.about()),
                breach.kind() == Breach.Kind.LATE
                        ? new Chip("Late", Tone.WARN, VaadinIcon.CLOCK)
                        : new Chip("Gone over", Tone.BAD, VaadinIcon.WARNING));
        head.addClassName("vr-row");
        return new ListItem(EngagementWords.lines(
                head,
                new Span(Formats.current().said(breach.reason())),
                Parts.soft(breach.by().name() + ", " + Formats.current().ago(breach.at(), now) + ", against version "
                        + breach.version()),
                Parts.link(
                        DisputeNavigation.raise(null, null, BreachFacts.ref(rule, breach)),
                        "Raise a dispute about it")));
    }
}
