package dev.verona.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.testing.TestActors;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CreatePlanTest extends PlanScreenTest {

    @Autowired
    private Clock clock;

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String label) {
        return find(ComboBox.class).withCaption(label).single();
    }

    private void openDialog() {
        navigate("plans", PlansView.class);
        test(find(Button.class).withText("New plan").single()).click();
    }

    private void start() {
        test(find(Button.class).withText("Start plan").single()).click();
    }

    @Test
    void what_is_missing_is_told_beside_its_field_and_nothing_typed_is_lost() {
        newAccount("Oakmere " + Ids.random());
        signIn(TestActors.TOM);
        openDialog();
        start();
        assertThat(choice("Account").isInvalid()).isTrue();
        assertThat(choice("Marketing co-owner").getErrorMessage()).contains("Marketing co-owner");
        assertThat(this.<PersonView>choice("Sales owner").getValue().name()).isEqualTo("Tom Adeyemi");
    }

    @Test
    void only_people_of_the_function_can_own_for_it() {
        newAccount("Oakmere " + Ids.random());
        signIn(TestActors.TOM);
        openDialog();
        assertThat(test(choice("Marketing co-owner")).getSuggestions())
                .contains("Rosa Klein", "Jun Sato")
                .doesNotContain("Tom Adeyemi", "Ines Okafor");
    }

    @Test
    void a_plan_is_started_and_its_workspace_opens() {
        var name = "Velden " + Ids.random();
        var account = newAccount(name);
        signIn(TestActors.TOM);
        openDialog();
        test(choice("Account")).selectItem(name);
        test(choice("Marketing co-owner")).selectItem("Rosa Klein");
        start();
        assertThat(getCurrentView()).isInstanceOf(PlanWorkspaceView.class);
        assertThat(says(name)).isTrue();
        assertThat(plansOf(account))
                .extracting(plan -> plan.marketingCoOwner().name())
                .containsExactly("Rosa Klein");
    }

    @Test
    void a_second_plan_for_the_same_period_is_refused_beside_the_period() {
        var name = "Pellworth " + Ids.random();
        var account = newAccount(name);
        signIn(TestActors.TOM);
        openDialog();
        var span = PeriodChoice.THIS_HALF
                .asOf(Formats.current().day(clock.instant()))
                .orElseThrow();
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(
                        PlanId.of(account, span), account, span, TestActors.TOM.person(), TestActors.ROSA.person()));
        test(choice("Account")).selectItem(name);
        test(choice("Marketing co-owner")).selectItem("Rosa Klein");
        start();
        assertThat(find(Select.class).withCaption("Period").single().isInvalid())
                .isTrue();
        assertThat(this.<PersonView>choice("Marketing co-owner").getValue().name())
                .isEqualTo("Rosa Klein");
    }
}
