package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship;
import dev.verona.history.projection.timeline.FirstWords;
import dev.verona.history.projection.timeline.Sittings;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every text of a plan with its authors: a fold of the plan's events, to any moment. */
final class Manuscripts {

    private final Map<FieldRef, Supplier<Writing>> begun = new LinkedHashMap<>();
    private final Map<FieldRef, Writing> writings = new HashMap<>();
    private final Set<FieldRef> changed = new LinkedHashSet<>();
    private final Set<ElementId> gone = new HashSet<>();

    Manuscripts() {}

    /**
     * Goes on from a checkpoint.
     *
     * @param kept reads a text of it, when it is needed
     */
    Manuscripts(AuthorshipCheckpoint from, Function<AuthorshipCheckpoint.Text, Writing.Kept> kept) {
        from.texts().forEach(text -> begun.put(text.field(), () -> new Writing(kept.apply(text))));
        gone.addAll(from.gone());
    }

    static List<Authorship> of(Iterator<RecordedEvent> events, PlanMoment moment) {
        var manuscripts = new Manuscripts();
        manuscripts.take(events, moment);
        return manuscripts.authorships();
    }

    /** Takes in whatever was recorded by the moment. */
    void take(Iterator<RecordedEvent> events, PlanMoment moment) {
        while (events.hasNext()) {
            var event = events.next();
            if (isAfter(event, moment)) {
                break;
            }
            take(event);
        }
    }

    /** What was written since the checkpoint that this goes on from, each text whole. */
    Map<FieldRef, Writing.Kept> changed() {
        var kept = new LinkedHashMap<FieldRef, Writing.Kept>();
        changed.forEach(field -> kept.put(field, writing(field).kept()));
        return kept;
    }

    Set<ElementId> gone() {
        return Set.copyOf(gone);
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
                changed(field).take(by, recorded.at(), TextChange.insert(0, text));
            }
        });
        switch (event) {
            case PlanEvent.TextEdited e -> changed(e.field()).take(by, recorded.at(), e.change());
            case PlanEvent.ElementRemoved e -> gone.add(e.element());
            case PlanEvent.ElementRestored e -> gone.remove(e.element());
            case PlanEvent.PlanSigned _ -> List.copyOf(begun.keySet()).forEach(this::settle);
            default -> {
                var stepped = Sittings.endedIn(event);
                if (stepped != null) {
                    begun.keySet().stream()
                            .filter(field -> field.element().equals(stepped))
                            .toList()
                            .forEach(this::settle);
                }
            }
        }
    }

    /** What was agreed or signed was there for others, whoever goes on with it. */
    private void settle(FieldRef field) {
        if (writing(field).settle()) {
            changed.add(field);
        }
    }

    private Writing changed(FieldRef field) {
        changed.add(field);
        return writing(field);
    }

    private Writing writing(FieldRef field) {
        return writings.computeIfAbsent(
                field, of -> begun.computeIfAbsent(of, fresh -> Writing::new).get());
    }

    /** The texts of what is there, in the order in which they were begun; what was taken out is not. */
    List<Authorship> authorships() {
        return begun.keySet().stream()
                .filter(field -> !gone.contains(field.element()))
                .map(this::authorship)
                .filter(one -> !one.passages().isEmpty() || !one.removed().isEmpty())
                .toList();
    }

    private Authorship authorship(FieldRef field) {
        var writing = writing(field);
        return new Authorship(
                field, field.field().element(), title(field.element()), writing.passages(), writing.removed());
    }

    private String title(ElementId element) {
        for (var titled : List.of(
                Field.CONTRIBUTION_TITLE,
                Field.OBJECTIVE_STATEMENT,
                Field.STRATEGY_STATEMENT,
                Field.ACTION_WHAT,
                Field.STAKEHOLDER_NAME,
                Field.UNIT_NAME)) {
            var field = new FieldRef(element, titled);
            if (begun.containsKey(field)) {
                var text = new StringBuilder();
                writing(field).passages().forEach(passage -> text.append(passage.text()));
                return text.toString();
            }
        }
        return "";
    }
}
