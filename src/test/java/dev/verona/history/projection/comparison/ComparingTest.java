package dev.verona.history.projection.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.history.api.Comparison;
import dev.verona.history.api.Comparison.Difference;
import dev.verona.history.api.Comparison.Fate;
import dev.verona.history.api.Comparison.Section;
import dev.verona.history.api.Comparison.Thing;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.Touch;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonRef;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final Touch TOUCH = new Touch(ref(TestActors.TOM), Instant.EPOCH);

    private final List<PlanView.Objective> objectives = new ArrayList<>();
    private final List<PlanView.Member> team =
            new ArrayList<>(List.of(new PlanView.Member(ref(TestActors.TOM), TeamRole.SALES_OWNER)));
    private String focus = "Be their first choice for heat recovery";

    private static PersonRef ref(Actor actor) {
        return new PersonRef(actor.person(), actor.name(), actor.function());
    }

    private static PlanView.Objective objective(String id, String statement, int target) {
        return new PlanView.Objective(
                new ElementId(id),
                ObjectiveKind.MARGIN,
                new Prose(statement, 1, TOUCH),
                "%",
                null,
                BigDecimal.valueOf(target),
                null,
                null,
                TOUCH,
                List.of());
    }

    private PlanAsOf plan() {
        var view = new PlanView(
                PlanHistories.PLAN,
                PlanHistories.ACCOUNT,
                "Brackenmoor Dairies",
                PlanHistories.PERIOD,
                PlanStatus.DRAFT,
                -1,
                0,
                Instant.EPOCH,
                TOUCH,
                List.copyOf(team),
                new Prose(focus, 1, TOUCH),
                List.copyOf(objectives),
                List.of(),
                List.of(),
                List.of(),
                "",
                CustomerView.NONE);
        return new PlanAsOf(0, view, Map.of());
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        objectives.add(objective("one", "Grow", 10));
        assertThat(Comparing.of(plan(), plan()).things()).isEmpty();
    }

    @Test
    void words_and_numbers_are_told_before_and_after() {
        objectives.add(objective("one", "Grow", 10));
        var before = plan();
        objectives.set(0, objective("one", "Grow by service", 15));
        focus = "Be their only choice for heat recovery";

        var things = Comparing.of(before, plan()).things();
        assertThat(things).extracting(Thing::section).containsExactly(Section.PLAN, Section.OBJECTIVES);
        assertThat(things.getFirst().differences())
                .containsExactly(new Difference(
                        "Focus statement",
                        Field.FOCUS,
                        "Be their first choice for heat recovery",
                        "Be their only choice for heat recovery",
                        "Be their first choice for heat recovery",
                        "Be their only choice for heat recovery"));
        assertThat(things.getLast().fates()).containsExactly(Fate.CHANGED);
        assertThat(things.getLast().differences())
                .contains(new Difference("Target", Field.OBJECTIVE_TARGET, "10", "15", "10", "15"));
    }

    @Test
    void what_came_is_added_and_what_went_is_removed_with_all_that_it_said() {
        objectives.add(objective("one", "Grow", 10));
        var before = plan();
        objectives.set(0, objective("two", "Keep", 5));
        team.add(new PlanView.Member(ref(TestActors.JUN), TeamRole.ADVISER));

        var comparison = Comparing.of(before, plan());
        assertThat(thing(comparison, "Keep").fates()).containsExactly(Fate.ADDED);
        assertThat(thing(comparison, "Grow").fates()).containsExactly(Fate.REMOVED);
        assertThat(thing(comparison, "Grow").differences())
                .contains(new Difference("Target", Field.OBJECTIVE_TARGET, "10", "", "10", ""));
        assertThat(thing(comparison, "Jun Sato").section()).isEqualTo(Section.TEAM);
    }

    @Test
    void of_what_changed_places_only_that_is_moved_which_had_to_move() {
        for (var id : List.of("one", "two", "three", "four")) {
            objectives.add(objective(id, "Objective " + id, 10));
        }
        var before = plan();
        objectives.addFirst(objectives.removeLast());

        assertThat(Comparing.of(before, plan()).things()).singleElement().satisfies(thing -> {
            assertThat(thing.title()).isEqualTo("Objective four");
            assertThat(thing.fates()).containsExactly(Fate.MOVED);
        });
    }

    private static Thing thing(Comparison comparison, String title) {
        return comparison.things().stream()
                .filter(thing -> thing.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
