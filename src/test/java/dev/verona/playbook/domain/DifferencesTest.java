package dev.verona.playbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlayShelf;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.Difference.Fate;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two versions of a playbook say differently is said in readable words. */
class DifferencesTest {

    private static final PieceId PLAY = new PieceId("payback");

    private static Play play(String objective, String talkTrack, Step... steps) {
        return new Play(
                PLAY,
                Stage.DEFINING_NEEDS,
                "Prove the payback",
                ObjectiveKind.RELATIONSHIP,
                objective,
                "At their own plant",
                "",
                talkTrack,
                List.of(steps),
                List.of(),
                List.of());
    }

    private static Step step(String id, String what, int days) {
        return new Step(new PieceId(id), what, Function.SALES, days);
    }

    @Test
    void a_step_that_came_changed_or_went_is_told_with_its_function_and_days() {
        var was = play("Believed", "Ask first", step("a", "Visit", 5), step("b", "Call", 1));
        var now = play("Believed", "Ask first", step("a", "Visit", 8), step("c", "Write", 0));
        assertThat(Differences.inPlans(was, now))
                .containsExactly(
                        new Difference(
                                PLAY,
                                "Prove the payback",
                                "a",
                                Fate.CHANGED,
                                "Step",
                                "Visit (Sales, after 5 working days)",
                                "Visit (Sales, after 8 working days)"),
                        new Difference(
                                PLAY, "Prove the payback", "c", Fate.ADDED, "Step", "", "Write (Sales, at the start)"),
                        new Difference(
                                PLAY,
                                "Prove the payback",
                                "b",
                                Fate.REMOVED,
                                "Step",
                                "Call (Sales, after 1 working day)",
                                ""));
    }

    @Test
    void what_a_plan_does_not_hold_is_told_in_the_playbook_alone() {
        var was = play("Believed", "Ask first");
        var now = play("Believed and signed", "Listen first");
        assertThat(Differences.inPlans(was, now)).extracting(Difference::piece).containsExactly(PlayShelf.OBJECTIVE);
        assertThat(Differences.between(new PlaybookContents(List.of(was)), new PlaybookContents(List.of(now))))
                .extracting(Difference::what)
                .containsExactly("Objective", "Talk track");
    }

    @Test
    void a_play_that_came_or_went_is_told_once() {
        var all = new PlaybookContents(List.of(play("Believed", "", step("a", "Visit", 5))));
        assertThat(Differences.between(PlaybookContents.EMPTY, all))
                .extracting(Difference::fate)
                .containsExactly(Fate.ADDED);
        assertThat(Differences.between(all, PlaybookContents.EMPTY))
                .extracting(Difference::fate)
                .containsExactly(Fate.REMOVED);
    }
}
