package dev.verona.plan.domain;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanCommand.RestoreContent;
import dev.verona.plan.api.PlanCommand.RestoreContent.Restored;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Actor;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.text.Prose;
import dev.verona.shared.text.TextDiff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Bringing back what fields once said: all of them or none, by the same rules as writing it anew, and never over words that were not seen. */
final class Restoration {

    private Restoration() {}

    /** @throws PlanRejection.ChangedMeanwhile when somebody wrote in a field since the actor looked */
    static List<PlanEvent> decide(RestoreContent c, PlanState plan, Actor actor) {
        if (c.fields().isEmpty()) {
            throw new InvalidInput("fields", "Choose what shall be as it was.");
        }
        var events = new ArrayList<PlanEvent>();
        var told = new HashSet<ElementId>();
        var opened = new HashSet<ElementId>();
        for (var restored : c.fields()) {
            var element = restored.field().element();
            var before = plan.openForWriting(restored.field(), actor);
            var written = written(c, restored, plan);
            if (written.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && opened.add(element)) {
                events.addAll(before);
            }
            if (told.add(element)) {
                events.add(new PlanEvent.ContentRestored(c.plan(), element, c.asOf()));
            }
            events.addAll(written);
        }
        requireConsistent(events, plan, actor);
        return events;
    }

    private static List<PlanEvent> written(RestoreContent c, Restored restored, PlanState plan) {
        var ref = restored.field();
        var field = ref.field();
        if (field.type().isProse()) {
            var text = plan.prose().at(ref);
            if (!text.text().equals(restored.seen())) {
                throw new PlanRejection.ChangedMeanwhile(field);
            }
            var change = TextDiff.between(text.text(), Prose.clean(restored.then()));
            return plan.prose().edit(new PlanCommand.EditText(c.plan(), ref, text.revision(), change, text.text()));
        }
        var value = FieldValues.parse(field, restored.then());
        if (field == Field.ACTION_OWNER) {
            Membership.requireTeammate(
                    field.name(), new PersonId(value), plan.shape().team());
        }
        return plan.values().set(c.plan(), ref, FieldValues.seen(field, restored.seen()), value);
    }

    /** Values that come back together are held against each other, not against those that they replace. */
    private static void requireConsistent(List<PlanEvent> events, PlanState plan, Actor actor) {
        var values = plan.values();
        for (var event : events) {
            values = values.after(event, actor.name(), Instant.EPOCH);
        }
        for (var event : events) {
            if (event instanceof PlanEvent.ValueSet set) {
                FieldValues.requireConsistent(set.field().element(), set.field().field(), set.value(), values);
                plan.shape().customer().requireFitting(set.field(), set.value(), plan.prose(), values);
            }
        }
    }
}
