package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship;
import dev.verona.history.projection.timeline.FirstWords;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every text of a plan with its authors: a fold of the plan's events, to any moment. */
final class Manuscripts {

    private final Map<FieldRef, Writing> writings = new LinkedHashMap<>();
    private final Set<ElementId> gone = new HashSet<>();

    private Manuscripts() {}

    static List<Authorship> of(Iterator<RecordedEvent> events, PlanMoment moment) {
        var manuscripts = new Manuscripts();
        while (events.hasNext()) {
            var event = events.next();
            if (isAfter(event, moment)) {
                break;
            }
            manuscripts.take(event);
        }
        return manuscripts.authorships();
    }

    private static boolean isAfter(RecordedEvent event, PlanMoment moment) {
        return switch (moment) {
            case PlanMoment.AfterEvent(long sequence) -> event.sequence() > sequence;
            case PlanMoment.AtTime(Instant at) -> event.at().isAfter(at);
        };
    }

    private void take(RecordedEvent recorded) {
        var actor = recorded.actor();
        var by = new PersonRef(actor.person(), actor.name(), actor.function());
        var event = (PlanEvent) recorded.payload();
        FirstWords.of(event).forEach((field, text) -> {
            if (!text.isEmpty()) {
                writing(field).take(by, recorded.at(), TextChange.insert(0, text));
            }
        });
        switch (event) {
            case PlanEvent.TextEdited e -> writing(e.field()).take(by, recorded.at(), e.change());
            case PlanEvent.ElementRemoved e -> gone.add(e.element());
            case PlanEvent.ElementRestored e -> gone.remove(e.element());
            default -> {
                // writes nothing
            }
        }
    }

    private Writing writing(FieldRef field) {
        return writings.computeIfAbsent(field, fresh -> new Writing());
    }

    /** The texts of what is there, in the order in which they were begun; what was taken out is not. */
    private List<Authorship> authorships() {
        return writings.entrySet().stream()
                .filter(entry -> !gone.contains(entry.getKey().element()))
                .map(entry -> authorship(entry.getKey(), entry.getValue()))
                .filter(one -> !one.passages().isEmpty() || !one.removed().isEmpty())
                .toList();
    }

    private Authorship authorship(FieldRef field, Writing writing) {
        return new Authorship(
                field, field.field().element(), title(field.element()), writing.passages(), writing.removed());
    }

    private String title(ElementId element) {
        for (var titled : List.of(
                Field.CONTRIBUTION_TITLE, Field.OBJECTIVE_STATEMENT, Field.STRATEGY_STATEMENT, Field.ACTION_WHAT)) {
            var writing = writings.get(new FieldRef(element, titled));
            if (writing != null) {
                var text = new StringBuilder();
                writing.passages().forEach(passage -> text.append(passage.text()));
                return text.toString();
            }
        }
        return "";
    }
}
