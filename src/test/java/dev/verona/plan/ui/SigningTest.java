package dev.verona.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanStatus;
import dev.verona.testing.TestActors;
import org.junit.jupiter.api.Test;

class SigningTest extends PlanScreenTest {

    @Test
    void both_owners_sign_and_a_later_change_is_named_with_its_author() {
        var plan = newPlan();
        var objective = newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        test(find(Button.class).withText("Sign as Sales owner").single()).click();
        test(find(Button.class).withText("Sign").single()).click();
        assertThat(plan(plan).status()).isEqualTo(PlanStatus.AWAITING_CO_SIGNATURE);
        assertThat(find(Button.class).withText("Sign as Sales owner").exists()).isFalse();
        as(TestActors.ROSA, new PlanCommand.SignPlan(plan, plan(plan).revision()));
        eventually(() -> says("Co-signed"));
        as(
                TestActors.ROSA,
                new PlanCommand.SetValue(plan, new FieldRef(objective, Field.OBJECTIVE_TARGET), "45", "50"));
        eventually(() -> says("Changed since signature: 1 change by Rosa Klein."));
        assertThat(find(Button.class).withText("Sign as Sales owner").exists()).isTrue();
    }

    @Test
    void nobody_signs_what_changed_while_they_were_reading() {
        var plan = newPlan();
        var objective = newObjective(plan);
        as(TestActors.ROSA, new PlanCommand.SignPlan(plan, plan(plan).revision()));
        signIn(TestActors.TOM);
        open(plan);
        test(find(Button.class).withText("Sign as Sales owner").single()).click();
        as(
                TestActors.ROSA,
                new PlanCommand.SetValue(plan, new FieldRef(objective, Field.OBJECTIVE_TARGET), "45", "50"));
        test(find(Button.class).withText("Sign").single()).click();
        assertThat(plan(plan).signatures()).hasSize(1);
        test(find(Button.class).withText("Sign").single()).click();
        assertThat(plan(plan).signatures()).hasSize(2);
    }

    @Test
    void a_plan_is_closed_with_a_reason_and_reopened() {
        var plan = newPlan();
        newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        as(TestActors.ROSA, new PlanCommand.ClosePlan(plan, "The half-year is over."));
        eventually(() -> says("Closed: The half-year is over."));
        assertThat(find(Button.class).withText("Add objective").exists()).isFalse();
        test(find(Button.class).withText("Reopen plan").single()).click();
        assertThat(plan(plan).status()).isEqualTo(PlanStatus.DRAFT);
        eventually(() -> find(Button.class).withText("Add objective").exists());
        assertThat(find(TextArea.class).exists()).isTrue();
    }
}
