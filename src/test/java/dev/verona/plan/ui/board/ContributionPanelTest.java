package dev.verona.plan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContributionPanelTest extends BoardTest {

    @Test
    void a_marketer_takes_a_request_up_writes_it_and_puts_it_before_sales() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.QUALIFYING, ContributionKind.LEAD_STANDARD, "What makes a lead");
        open(TestActors.ROSA, plan).open(contribution);
        click("Take it up");
        click("Submit for review");
        var fit = find(TextArea.class).withCaption("Criteria of fit").single();
        assertThat(fit.isInvalid())
                .as("what is missing is told beside its field")
                .isTrue();
        writeInto("Criteria of fit", "Over 4 MW of process heat");
        writeInto("Criteria of readiness", "A named owner of the heat bill");
        click("Submit for review");
        assertThat(contribution(plan, contribution).card().state()).isEqualTo(ContributionState.IN_REVIEW);
        assertThat(find(Button.class).withText("Agree").exists()).isFalse();
    }

    @Test
    void sales_returns_with_a_reason_or_agrees() {
        var plan = newPlan();
        var contribution = inReview(plan, "What makes a lead");
        var board = open(TestActors.TOM, plan);
        board.open(contribution);
        click("Return…");
        click("Return");
        assertThat(find(TextArea.class)
                        .withCaption("What is to be worked on")
                        .single()
                        .isInvalid())
                .isTrue();
        writeInto("What is to be worked on", "Say who judges it");
        click("Return");
        assertThat(contribution(plan, contribution).card().state()).isEqualTo(ContributionState.DRAFTED);
        assertThat(says(board, "Say who judges it")).isTrue();
        as(TestActors.ROSA, new PlanCommand.SubmitForReview(plan, contribution));
        eventually(() -> find(Button.class).withText("Agree").exists());
        click("Agree");
        assertThat(contribution(plan, contribution).card().state()).isEqualTo(ContributionState.AGREED);
        assertThat(says(board, "Editing it makes it a draft again")).isTrue();
    }

    @Test
    void an_edit_of_agreed_content_reopens_it_and_says_so() {
        var plan = newPlan();
        var contribution = inReview(plan, "What makes a lead");
        as(TestActors.TOM, new PlanCommand.AgreeContribution(plan, contribution));
        var board = open(TestActors.ROSA, plan);
        board.open(contribution);
        writeInto("Criteria of fit", "Over 6 MW of process heat");
        assertThat(contribution(plan, contribution).card().state()).isEqualTo(ContributionState.DRAFTED);
        eventually(() -> says(board, "edited agreed content"));
    }

    @Test
    void what_another_person_writes_comes_into_the_open_field() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.QUALIFYING, ContributionKind.LEAD_STANDARD, "What makes a lead");
        open(TestActors.TOM, plan).open(contribution);
        var field = find(TextArea.class).withCaption("Criteria of fit").single();
        writes(TestActors.ROSA, plan, contribution, Field.LEAD_FIT, "Over 4 MW of process heat");
        eventually(() -> field.getValue().equals("Over 4 MW of process heat"));
        assertThat(find(TextArea.class).withCaption("Criteria of fit").single()).isSameAs(field);
    }

    @Test
    void of_two_values_for_one_field_the_second_author_chooses() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.TOM, plan).open(contribution);
        var customer = find(TextField.class).withCaption("Customer").single();
        as(
                TestActors.ROSA,
                new PlanCommand.SetValue(plan, new FieldRef(contribution, Field.CASE_CUSTOMER), "", "Keldale Brewing"));
        test(customer).setValue("Oakmere Creamery");
        assertThat(contribution(plan, contribution).value(Field.CASE_CUSTOMER)).isEqualTo("Keldale Brewing");
        click("Use mine");
        assertThat(contribution(plan, contribution).value(Field.CASE_CUSTOMER)).isEqualTo("Oakmere Creamery");
    }

    @Test
    void a_file_that_is_too_big_is_told_and_nothing_is_kept() {
        var plan = newPlan();
        var contribution =
                requested(plan, Stage.DEVELOPING_SOLUTION, ContributionKind.SOLUTION_COLLATERAL, "A template");
        var board = open(TestActors.ROSA, plan);
        board.open(contribution);
        find(FileEditor.class).single().received("deck.pdf", new byte[FileEditor.MAX_BYTES + 1]);
        assertThat(says(board, "“deck.pdf” is bigger than 10 MB")).isTrue();
        assertThat(contribution(plan, contribution).value(Field.COLLATERAL_FILE))
                .isEmpty();
    }

    @Test
    void a_file_that_fits_is_kept_and_named() {
        var plan = newPlan();
        var contribution =
                requested(plan, Stage.DEVELOPING_SOLUTION, ContributionKind.SOLUTION_COLLATERAL, "A template");
        var board = open(TestActors.ROSA, plan);
        board.open(contribution);
        find(FileEditor.class).single().received("guide.txt", "Two phases".getBytes(StandardCharsets.UTF_8));
        assertThat(contribution(plan, contribution).value(Field.COLLATERAL_FILE))
                .endsWith("|guide.txt");
        assertThat(says(board, "guide.txt")).isTrue();
    }

    @Test
    void a_step_offers_to_be_taken_back_and_is_then_as_if_it_had_not_been_taken() {
        var plan = newPlan();
        var standard = inReview(plan, "What makes a dairy plant a lead");
        open(TestActors.TOM, plan).open(standard);
        click("Agree");
        assertThat(contribution(plan, standard).card().state()).isEqualTo(ContributionState.AGREED);
        click("Undo");
        assertThat(contribution(plan, standard).card().state()).isEqualTo(ContributionState.IN_REVIEW);
        assertThat(contribution(plan, standard).steps().getLast().kind())
                .isEqualTo(ContributionView.Step.Kind.TAKE_BACK);
    }
}
