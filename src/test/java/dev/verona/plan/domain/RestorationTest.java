package dev.verona.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand.RestoreContent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.PlanHistories.Told;
import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RestorationTest {

    @Provide
    Arbitrary<List<Told>> histories() {
        return PlanHistories.ofLength(20, 120);
    }

    private static PlanState fold(List<Told> history) {
        var state = PlanState.of((PlanEvent.PlanCreated) history.getFirst().event());
        for (var told : history.subList(1, history.size())) {
            state = state.after(told.event(), told.actor(), told.at());
        }
        return state;
    }

    /** What stands in the focus and in the objectives that are there. */
    private static Map<FieldRef, String> content(PlanState state) {
        var content = new LinkedHashMap<FieldRef, String>();
        content.put(FieldRef.focus(), state.prose().text(ElementId.PLAN, Field.FOCUS));
        state.shape().outline().under(ElementId.PLAN).stream()
                .filter(node -> node.kind() == ElementKind.OBJECTIVE)
                .forEach(node -> {
                    content.put(
                            new FieldRef(node.id(), Field.OBJECTIVE_STATEMENT),
                            state.prose().text(node.id(), Field.OBJECTIVE_STATEMENT));
                    content.put(
                            new FieldRef(node.id(), Field.OBJECTIVE_TARGET),
                            state.values().value(node.id(), Field.OBJECTIVE_TARGET));
                });
        return content;
    }

    @Property(tries = 100)
    void what_is_restored_says_what_it_said_then_and_taken_back_what_it_said_before(
            @ForAll("histories") List<Told> history, @ForAll int anyMoment) {
        var moment = 1 + Math.floorMod(anyMoment, history.size() - 1);
        var then = content(fold(history.subList(0, moment)));
        var now = fold(history);
        var before = content(now);
        var fields = new ArrayList<RestoreContent.Restored>();
        then.forEach(
                (field, text) -> fields.add(new RestoreContent.Restored(field, before.getOrDefault(field, ""), text)));
        var restored = after(now, new RestoreContent(PlanHistories.PLAN, moment - 1L, fields));
        then.forEach((field, text) -> assertThat(content(restored)).containsEntry(field, text));

        var back = fields.stream().map(RestoreContent.Restored::reversed).toList();
        var undone = after(restored, new RestoreContent(PlanHistories.PLAN, history.size() - 1L, back));
        assertThat(content(undone)).isEqualTo(before);
    }

    private static PlanState after(PlanState state, RestoreContent command) {
        var next = state;
        for (var event : Restoration.decide(command, state, TestActors.TOM)) {
            next = next.after(
                    event, TestActors.TOM, PlanHistories.of(1, 1).getFirst().at());
        }
        return next;
    }
}
