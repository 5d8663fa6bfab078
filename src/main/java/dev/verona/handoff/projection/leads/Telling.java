package dev.verona.handoff.projection.leads;

import static java.util.stream.Collectors.joining;

import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.projection.leads.StoredLead.Entry;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done to a lead, told in words that follow the name of whoever did it. */
final class Telling {

    private Telling() {}

    static Entry entry(LeadEvent event, Moment moment) {
        return switch (event) {
            case LeadEvent.LeadAdded _ -> entry(moment, "added it", "");
            case LeadEvent.LeadEnriched e -> entry(moment, "added or changed", changed(e.were(), e.facts()));
            case LeadEvent.HandedOver e -> about(moment, "handed it over to", missing(e.missing()), e.to());
            case LeadEvent.LeadAccepted _ -> entry(moment, "accepted it", "");
            case LeadEvent.LeadReturned e -> about(moment, "returned it to", e.reason(), e.to());
            case LeadEvent.LeadEscalated e -> about(moment, "passed it on, since nobody had answered, to", "", e.to());
            case LeadEvent.LeadClosed e -> entry(moment, "closed it", e.reason());
        };
    }

    private static Entry entry(Moment moment, String what, String detail) {
        return new Entry(moment.actor().person(), moment.at(), what, detail, "");
    }

    private static Entry about(Moment moment, String what, String detail, PersonId person) {
        return new Entry(moment.actor().person(), moment.at(), what, detail, person.value());
    }

    private static String missing(List<LeadFact> missing) {
        return missing.isEmpty() ? "complete" : "without " + labels(missing);
    }

    private static String labels(List<LeadFact> facts) {
        return facts.stream().map(fact -> fact.label().toLowerCase(Locale.ROOT)).collect(joining(", "));
    }

    private static String changed(LeadFacts were, LeadFacts now) {
        var changed = new ArrayList<LeadFact>();
        for (var fact : LeadFact.values()) {
            if (!Objects.equals(value(were, fact), value(now, fact))) {
                changed.add(fact);
            }
        }
        return labels(changed);
    }

    private static @Nullable Object value(LeadFacts facts, LeadFact fact) {
        return switch (fact) {
            case SOURCE -> facts.source();
            case CAMPAIGN -> facts.campaign();
            case CLICK_THROUGH -> facts.clickThrough();
            case RESPONDED -> facts.responded();
            case CHANNEL -> facts.channel();
            case AUTHORITY -> facts.authority();
            case BUDGET -> facts.budget();
            case TIME_FRAME -> facts.timeFrame();
        };
    }
}
