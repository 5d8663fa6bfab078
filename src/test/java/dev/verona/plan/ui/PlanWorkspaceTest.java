package dev.verona.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.live.Presence;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PlanId;
import dev.verona.shell.text.JointTextArea;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanWorkspaceTest extends PlanScreenTest {

    @Autowired
    private Presence presence;

    private BigDecimalField target() {
        return find(BigDecimalField.class).withCaption("Target").single();
    }

    private void sets(Actor actor, PlanId plan, ElementId objective, String seen, String value) {
        as(actor, new PlanCommand.SetValue(plan, new FieldRef(objective, Field.OBJECTIVE_TARGET), seen, value));
    }

    @Test
    void what_another_person_adds_appears_without_a_reload_and_nothing_else_is_made_anew() {
        var plan = newPlan();
        var objective = newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        var before = find(ObjectiveCard.class).single();
        as(TestActors.ROSA, new PlanCommand.AddStrategy(plan, ElementId.random(), objective, "Meter one dryer first"));
        eventually(() -> find(StrategyRow.class).exists());
        assertThat(find(ObjectiveCard.class).single()).isSameAs(before);
    }

    @Test
    void what_another_person_writes_comes_into_the_same_field() {
        var plan = newPlan();
        signIn(TestActors.TOM);
        open(plan);
        var field = find(JointTextArea.class).single();
        writeFocus(plan, TestActors.ROSA, 0, "The partner for heat recovery.");
        eventually(() -> find(JointTextArea.class).single().document().text().equals("The partner for heat recovery."));
        assertThat(find(JointTextArea.class).single()).isSameAs(field);
    }

    @Test
    void a_value_in_which_somebody_is_stays_until_they_leave_it() {
        var plan = newPlan();
        var objective = newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        ComponentUtil.fireEvent(target(), new FocusEvent<>(target(), true));
        sets(TestActors.ROSA, plan, objective, "45", "50");
        as(TestActors.ROSA, new PlanCommand.AddStrategy(plan, ElementId.random(), objective, "Meter one dryer first"));
        eventually(() -> find(StrategyRow.class).exists());
        assertThat(target().getValue()).isEqualByComparingTo("45");
        ComponentUtil.fireEvent(target(), new BlurEvent<>(target(), true));
        assertThat(target().getValue()).isEqualByComparingTo("50");
    }

    @Test
    void whoever_sets_a_value_second_sees_both_and_chooses() {
        var plan = newPlan();
        var objective = newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        ComponentUtil.fireEvent(target(), new FocusEvent<>(target(), true));
        sets(TestActors.ROSA, plan, objective, "45", "50");
        test(target()).setValue(new BigDecimal("60"));
        assertThat(plan(plan).objectives().getFirst().target()).isEqualByComparingTo("50");
        test(find(Button.class).withText("Use mine").single()).click();
        assertThat(plan(plan).objectives().getFirst().target()).isEqualByComparingTo("60");
    }

    @Test
    void whoever_sets_a_value_second_can_keep_the_first() {
        var plan = newPlan();
        var objective = newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        ComponentUtil.fireEvent(target(), new FocusEvent<>(target(), true));
        sets(TestActors.ROSA, plan, objective, "45", "50");
        test(target()).setValue(new BigDecimal("60"));
        test(find(Button.class).withText("Keep Rosa Klein’s").single()).click();
        assertThat(target().getValue()).isEqualByComparingTo("50");
        assertThat(plan(plan).objectives().getFirst().target()).isEqualByComparingTo("50");
    }

    @Test
    void an_action_is_added_ticked_and_taken_up_again() {
        var plan = newPlan();
        var objective = newObjective(plan);
        as(TestActors.TOM, new PlanCommand.AddStrategy(plan, ElementId.random(), objective, "Meter one dryer first"));
        signIn(TestActors.TOM);
        open(plan);
        test(find(Button.class).withText("Add an action item").single()).click();
        test(find(TextField.class).withCaption("Action").single()).setValue("Ask for the meter readings");
        test(find(Button.class).withText("Add").single()).click();
        assertThat(find(ActionRow.class).exists()).isTrue();
        test(find(Checkbox.class).single()).click();
        assertThat(says("Done")).isTrue();
        test(find(Checkbox.class).single()).click();
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void an_adviser_reads_the_plan_and_is_told_who_can_change_that() {
        var plan = newPlan();
        newObjective(plan);
        as(TestActors.ROSA, new PlanCommand.AddTeamMember(plan, TestActors.JUN.person(), TeamRole.ADVISER));
        signIn(TestActors.JUN);
        open(plan);
        assertThat(target().isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Add objective").exists()).isFalse();
        assertThat(says("Tom Adeyemi and Rosa Klein can make you a member")).isTrue();
    }

    @Test
    void an_adviser_who_becomes_a_member_can_write_at_once() {
        var plan = newPlan();
        newObjective(plan);
        as(TestActors.ROSA, new PlanCommand.AddTeamMember(plan, TestActors.JUN.person(), TeamRole.ADVISER));
        signIn(TestActors.JUN);
        open(plan);
        as(TestActors.ROSA, new PlanCommand.AddTeamMember(plan, TestActors.JUN.person(), TeamRole.MEMBER));
        eventually(() -> !target().isReadOnly());
        assertThat(find(Button.class).withText("Add objective").exists()).isTrue();
    }

    @Test
    void a_leader_reads_along() {
        var plan = newPlan();
        newObjective(plan);
        signIn(TestActors.INES);
        open(plan);
        assertThat(target().isReadOnly()).isTrue();
        assertThat(says("You read along")).isTrue();
    }

    @Test
    void whoever_is_removed_from_the_team_is_told_and_sees_nothing_of_the_plan_any_more() {
        var plan = newPlan();
        as(TestActors.ROSA, new PlanCommand.AddTeamMember(plan, TestActors.JUN.person(), TeamRole.MEMBER));
        signIn(TestActors.JUN);
        open(plan);
        as(TestActors.ROSA, new PlanCommand.RemoveTeamMember(plan, TestActors.JUN.person()));
        eventually(() -> says("You can no longer open this plan"));
        assertThat(find(FocusCard.class).exists()).isFalse();
    }

    @Test
    void who_else_is_in_the_plan_is_named_with_the_field_in_which_they_are() {
        var plan = newPlan();
        newObjective(plan);
        signIn(TestActors.TOM);
        open(plan);
        var focus = new Presence.Spot("Overview", FieldRef.focus().key(), 0, 0);
        var rosa = presence.enter(plan.value(), "rosa-1", TestActors.ROSA, focus, () -> true, others -> {});
        eventually(() -> says("Rosa Klein is in Focus statement"));
        rosa.close();
        eventually(() -> !says("Rosa Klein is in Focus statement"));
    }
}
