package dev.verona.plan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import org.junit.jupiter.api.Test;

class StageBoardTest extends BoardTest {

    @Test
    void a_stage_without_a_marketing_contribution_says_so_and_offers_to_ask_for_its_main_kind() {
        var plan = newPlan();
        open(TestActors.TOM, plan);
        assertThat(says(column(Stage.DECISION), "No Marketing contribution yet."))
                .isTrue();
        assertThat(find(Button.class, column(Stage.DECISION))
                        .withText("Ask Marketing for a case study")
                        .exists())
                .isTrue();
    }

    @Test
    void a_marketer_is_offered_to_give_it_instead() {
        var plan = newPlan();
        open(TestActors.ROSA, plan);
        assertThat(find(Button.class, column(Stage.NEGOTIATING_CONTRACT))
                        .withText("Add pricing advice")
                        .exists())
                .isTrue();
    }

    @Test
    void asking_from_the_stage_puts_a_request_there() {
        var plan = newPlan();
        open(TestActors.TOM, plan);
        test(find(Button.class, column(Stage.DECISION))
                        .withText("Ask Marketing for a case study")
                        .single())
                .click();
        click("Ask");
        var title = find(TextField.class).withCaption("What is asked for").single();
        assertThat(title.isInvalid()).isTrue();
        test(title).setValue("A dairy that measured its first year");
        click("Ask");
        var card = plan(plan).contributions().getFirst();
        assertThat(card.stage()).isEqualTo(Stage.DECISION);
        assertThat(card.kind()).isEqualTo(ContributionKind.CASE_STUDY);
        assertThat(card.state()).isEqualTo(ContributionState.REQUESTED);
        assertThat(says(column(Stage.DECISION), "A dairy that measured its first year"))
                .isTrue();
        assertThat(find(Button.class, column(Stage.DECISION))
                        .withText("Ask Marketing for a case study")
                        .exists())
                .isFalse();
    }

    @Test
    void what_somebody_else_asks_for_appears_without_a_reload_and_other_cards_are_not_made_anew() {
        var plan = newPlan();
        requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        var board = open(TestActors.ROSA, plan);
        var before = find(ContributionCard.class).single();
        requested(plan, Stage.NEGOTIATING_CONTRACT, ContributionKind.PRICING_ADVICE, "Price for three lines");
        eventually(() -> says(board, "Price for three lines"));
        assertThat(find(ContributionCard.class, column(Stage.DECISION)).single())
                .isSameAs(before);
    }

    @Test
    void a_card_that_somebody_else_moves_goes_to_its_new_stage_on_this_screen() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.ROSA, plan);
        as(TestActors.TOM, new PlanCommand.MoveContribution(plan, contribution, Stage.IMPLEMENTING, null));
        eventually(() -> says(column(Stage.IMPLEMENTING), "A reference visit"));
        assertThat(says(column(Stage.DECISION), "A reference visit")).isFalse();
    }

    @Test
    void a_move_can_be_taken_back() {
        var plan = newPlan();
        var first = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "First");
        var second = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "Second");
        open(TestActors.TOM, plan);
        var card = find(ContributionCard.class, column(Stage.DECISION)).all().getLast();
        card.moves().toStage(second, Stage.DEFINING_NEEDS);
        assertThat(says(column(Stage.DEFINING_NEEDS), "Second")).isTrue();
        click("Undo");
        assertThat(plan(plan).contributions().stream()
                        .filter(each -> each.stage() == Stage.DECISION)
                        .map(each -> each.id()))
                .containsExactly(first, second);
    }

    @Test
    void whoever_reads_along_is_offered_nothing_to_change() {
        var plan = newPlan();
        requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.INES, plan);
        assertThat(find(Button.class)
                        .withText("Ask Marketing for pricing advice")
                        .exists())
                .isFalse();
        assertThat(says(column(Stage.DECISION), "A reference visit")).isTrue();
    }
}
