package dev.verona.plan.domain;

import static dev.verona.plan.domain.PlanFixture.ADVISER;
import static dev.verona.plan.domain.PlanFixture.CONTRIBUTION;
import static dev.verona.plan.domain.PlanFixture.PLAN;
import static dev.verona.plan.domain.PlanFixture.ROSA;
import static dev.verona.plan.domain.PlanFixture.STRANGER;
import static dev.verona.plan.domain.PlanFixture.TOM;
import static dev.verona.plan.domain.PlanFixture.plan;
import static dev.verona.plan.domain.PlanFixture.wrote;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plan takes from the library, and what Sales says of it (practices 37 and 59). */
class FromTheLibraryTest {

    private static final ElementId OTHER = new ElementId("c2");
    private static final String OWN = "Our own words";

    private static AssetRef version(int number) {
        return new AssetRef("template", number, "Proposal template", "template.pdf");
    }

    private static PlanEvent taken(int number) {
        return new PlanEvent.AssetTaken(PLAN, CONTRIBUTION, number == 1 ? null : version(number - 1), version(number));
    }

    private static PlanEvent first(Field field, String text) {
        return new PlanEvent.TextEdited(PLAN, new FieldRef(OTHER, field), 1, TextChange.insert(0, text));
    }

    private static PlanCommand.TakeAsset take(int number, Map<Field, String> seen) {
        return new PlanCommand.TakeAsset(PLAN, CONTRIBUTION, "template", number, seen);
    }

    private static PlanFixture made() {
        return plan().withDraft(ContributionKind.SOLUTION_COLLATERAL, ROSA)
                .by(ROSA, taken(1))
                .by(ROSA, wrote(Field.COLLATERAL_TEMPLATE, OWN))
                .by(ROSA, wrote(Field.COLLATERAL_GUIDE, "Change the dates"));
    }

    @Test
    void an_asset_comes_in_as_a_draft_of_whoever_puts_it_in_with_its_words_and_its_version() {
        plan().when(TOM, new PlanCommand.DraftFromAsset(PLAN, OTHER, Stage.DEVELOPING_SOLUTION, "template", 2))
                .records(
                        new PlanEvent.ContributionDrafted(
                                PLAN,
                                OTHER,
                                Stage.DEVELOPING_SOLUTION,
                                ContributionKind.SOLUTION_COLLATERAL,
                                "Proposal template",
                                Function.SALES,
                                false),
                        new PlanEvent.AssetTaken(PLAN, OTHER, null, version(2)),
                        first(Field.COLLATERAL_TEMPLATE, "Two sites first, version 2"),
                        first(Field.COLLATERAL_GUIDE, "Change the dates"));
    }

    @Test
    void what_nobody_may_use_comes_into_no_plan() {
        plan().withdrawn("template")
                .when(TOM, new PlanCommand.DraftFromAsset(PLAN, OTHER, Stage.DECISION, "template", 1))
                .isRejected(NotAllowed.class);
    }

    @Test
    void nobody_outside_the_team_puts_anything_in() {
        plan().when(STRANGER, new PlanCommand.DraftFromAsset(PLAN, OTHER, Stage.DECISION, "template", 1))
                .isRejected(PlanRejection.NotInTeam.class);
    }

    @Test
    void own_words_stay_when_a_newer_version_is_taken_unless_they_are_given_up_by_name() {
        made().when(ROSA, take(2, Map.of())).records(taken(2));
        made().when(ROSA, take(2, Map.of(Field.COLLATERAL_TEMPLATE, OWN)))
                .records(
                        taken(2),
                        new PlanEvent.TextEdited(
                                PLAN,
                                new FieldRef(CONTRIBUTION, Field.COLLATERAL_TEMPLATE),
                                2,
                                dev.verona.shared.text.TextDiff.between(OWN, "Two sites first, version 2")));
    }

    @Test
    void words_that_were_not_seen_are_not_overwritten() {
        made().when(ROSA, take(2, Map.of(Field.COLLATERAL_TEMPLATE, "Something older")))
                .isRejected(PlanRejection.ChangedMeanwhile.class);
    }

    @Test
    void a_newer_version_opens_what_was_agreed() {
        made().by(ROSA, PlanFixture.submitted())
                .by(TOM, PlanFixture.agreed())
                .when(ROSA, take(2, Map.of()))
                .records(new PlanEvent.ContributionReopened(PLAN, CONTRIBUTION, Field.COLLATERAL_TEMPLATE), taken(2));
    }

    @Test
    void the_same_version_is_not_taken_twice_and_no_other_kind_is_taken() {
        made().when(ROSA, take(1, Map.of())).isRejected(InvalidInput.class);
        plan().withDraft(ContributionKind.CASE_STUDY, ROSA)
                .when(ROSA, take(1, Map.of()))
                .isRejected(InvalidInput.class);
    }

    @Test
    void taking_is_undone_with_the_words_as_they_were() {
        var back = new PlanCommand.RestoreContent.Restored(
                new FieldRef(CONTRIBUTION, Field.COLLATERAL_TEMPLATE), OWN, "Before");
        made().by(ROSA, taken(2))
                .when(ROSA, new PlanCommand.TakeAssetBack(PLAN, CONTRIBUTION, version(2), List.of(back)))
                .records(
                        new PlanEvent.AssetTakenBack(PLAN, CONTRIBUTION, version(2), version(1)),
                        new PlanEvent.TextEdited(
                                PLAN,
                                new FieldRef(CONTRIBUTION, Field.COLLATERAL_TEMPLATE),
                                2,
                                dev.verona.shared.text.TextDiff.between(OWN, "Before")));
        made().when(ROSA, new PlanCommand.TakeAssetBack(PLAN, CONTRIBUTION, version(2), List.of()))
                .isRejected(PlanRejection.WrongStep.class);
    }

    @Test
    void what_rests_on_something_blocked_is_neither_put_up_for_review_nor_agreed() {
        made().withdrawn("template")
                .when(ROSA, new PlanCommand.SubmitForReview(PLAN, CONTRIBUTION))
                .isRejected(NotAllowed.class);
        made().by(ROSA, PlanFixture.submitted())
                .withdrawn("template")
                .when(TOM, new PlanCommand.AgreeContribution(PLAN, CONTRIBUTION))
                .isRejected(NotAllowed.class);
    }

    @Test
    void the_file_of_the_version_is_the_file_that_a_review_asks_for() {
        made().when(ROSA, new PlanCommand.SubmitForReview(PLAN, CONTRIBUTION)).records(PlanFixture.submitted());
    }

    @Test
    void sales_says_whether_it_helped_and_marketing_does_not_judge_itself() {
        var helped = new PlanCommand.GiveFeedback(PLAN, CONTRIBUTION, Usefulness.HELPED, " The board asked for it ");
        made().when(TOM, helped)
                .records(new PlanEvent.FeedbackGiven(
                        PLAN, CONTRIBUTION, version(1), Usefulness.HELPED, "The board asked for it"));
        made().when(ROSA, helped).isRejected(PlanRejection.NotYourStep.class);
        made().when(ADVISER, helped).isRejected(PlanRejection.NotYourStep.class);
        made().when(STRANGER, helped).isRejected(PlanRejection.NotInTeam.class);
    }

    @Test
    void the_same_word_twice_is_said_once_and_another_one_replaces_it() {
        var missed = new PlanCommand.GiveFeedback(PLAN, CONTRIBUTION, Usefulness.MISSED, "");
        var said = new PlanEvent.FeedbackGiven(PLAN, CONTRIBUTION, version(1), Usefulness.MISSED, "");
        made().by(TOM, said).when(TOM, missed).recordsNothing();
        made().by(TOM, said)
                .when(TOM, new PlanCommand.GiveFeedback(PLAN, CONTRIBUTION, Usefulness.USED, ""))
                .records(new PlanEvent.FeedbackGiven(PLAN, CONTRIBUTION, version(1), Usefulness.USED, ""));
    }

    @Test
    void of_what_comes_from_elsewhere_nothing_is_said() {
        plan().withDraft(ContributionKind.SOLUTION_COLLATERAL, ROSA)
                .when(TOM, new PlanCommand.GiveFeedback(PLAN, CONTRIBUTION, Usefulness.USED, ""))
                .isRejected(PlanRejection.WrongStep.class);
    }
}
