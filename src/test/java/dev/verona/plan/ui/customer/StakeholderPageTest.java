package dev.verona.plan.ui.customer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.Choice;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.MapPlace;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.Support;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PersonRef;
import dev.verona.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderPageTest extends CustomerScreenTest {

    private List<String> onTheMap() {
        return requireNonNull(find(StakeholderMap.class).single().shown()).people().stream()
                .map(MapPicture.Person::name)
                .toList();
    }

    private MapPlace placeOf(String name) {
        return requireNonNull(find(StakeholderMap.class).single().shown()).people().stream()
                .filter(person -> person.name().equals(name))
                .map(person -> new MapPlace(person.x(), person.y()))
                .findFirst()
                .orElseThrow();
    }

    private boolean says(String text) {
        return says(find(StakeholderPage.class).single(), text);
    }

    @Test
    void an_empty_map_says_what_belongs_on_it_and_somebody_is_added_by_name() {
        var plan = newPlan();
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        assertThat(says("Nobody on the map yet")).isTrue();
        click("Add a stakeholder");
        click("Add");
        var name = find(TextField.class).withCaption("Name").single();
        assertThat(name.isInvalid())
                .as("what is missing is told beside its field")
                .isTrue();
        test(name).setValue("Agnes Thornbury");
        click("Add");
        assertThat(onTheMap()).containsExactly("Agnes Thornbury");
        assertThat(find(StakeholderPanel.class).exists())
                .as("the rest follows in the panel")
                .isTrue();
        assertThat(find(StakeholderTable.class).single().isVisible()).isTrue();
    }

    @Test
    void whom_another_person_adds_and_moves_appears_where_they_were_put() {
        var plan = newPlan();
        added(plan, "Elin Marsh", BuyingRole.DECISION_MAKER);
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        var cfo = ElementId.random();
        as(TestActors.ROSA, new PlanCommand.AddStakeholder(plan, cfo, "Agnes Thornbury", "CFO", BuyingRole.APPROVER));
        eventually(() -> onTheMap().contains("Agnes Thornbury"));
        as(TestActors.ROSA, new PlanCommand.PlaceStakeholder(plan, cfo, new MapPlace(480, 240)));
        eventually(() -> placeOf("Agnes Thornbury").equals(new MapPlace(480, 240)));
    }

    @Test
    void who_is_dropped_stays_there_by_one_event() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        var before = plan(plan).position();
        gesture("place", cfo, 240, 96);
        assertThat(customer(plan).find(cfo).orElseThrow().place()).isEqualTo(new MapPlace(240, 96));
        assertThat(placeOf("Agnes Thornbury")).isEqualTo(new MapPlace(240, 96));
        assertThat(plan(plan).position()).isGreaterThan(before);
    }

    @Test
    void a_circle_is_refused_beside_the_field() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        var director = added(plan, "Elin Marsh", BuyingRole.DECISION_MAKER);
        sets(TestActors.ROSA, plan, director, Field.STAKEHOLDER_REPORTS_TO, "", cfo.value());
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        gesture("open", cfo, 0, 0);
        var superior = this.<Object>select("Superior");
        test(superior).selectItem("Elin Marsh");
        roundTrip();
        assertThat(superior.isInvalid()).isTrue();
        assertThat(superior.getErrorMessage()).contains("Elin Marsh reports to Agnes Thornbury already");
    }

    @Test
    void of_two_who_judge_somebody_otherwise_the_second_chooses() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        gesture("open", cfo, 0, 0);
        var support = this.<Choice>select("Support");
        sets(TestActors.ROSA, plan, cfo, Field.STAKEHOLDER_SUPPORT, "", "NEUTRAL");
        test(support).selectItem("Enemy");
        roundTrip();
        assertThat(customer(plan).find(cfo).orElseThrow().support()).isEqualTo(Support.NEUTRAL);
        click("Use mine");
        assertThat(customer(plan).find(cfo).orElseThrow().support()).isEqualTo(Support.ENEMY);
    }

    @Test
    void a_gap_is_named_and_mended_by_an_action_item_about_the_person() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        var director = added(plan, "Elin Marsh", BuyingRole.DECISION_MAKER);
        sets(TestActors.TOM, plan, director, Field.STAKEHOLDER_COVERAGE, "", "BRIEF");
        as(TestActors.TOM, new PlanCommand.NoteAcquaintance(plan, director, TestActors.ROSA.person()));
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        assertThat(says("1 gap")).isTrue();
        assertThat(says("No link to Agnes Thornbury, who approves: nobody of ours knows them."))
                .isTrue();
        click("Add an action…");
        click("Add action item");
        assertThat(says("In hand")).isTrue();
        assertThat(customer(plan).find(cfo).orElseThrow().actions()).hasSize(1);
        assertThat(plan(plan)
                        .objectives()
                        .getFirst()
                        .strategies()
                        .getFirst()
                        .actions()
                        .getFirst()
                        .what()
                        .text())
                .isEqualTo("Bring somebody of ours together with Agnes Thornbury");
        as(TestActors.ROSA, new PlanCommand.NoteAcquaintance(plan, cfo, TestActors.TOM.person()));
        eventually(() ->
                !says("1 gap") || !find(GapList.class).single().getElement().isVisible());
    }

    @Test
    void who_is_taken_off_the_map_is_brought_back_by_undo() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        as(TestActors.TOM, new PlanCommand.NoteAcquaintance(plan, cfo, TestActors.ROSA.person()));
        open(TestActors.TOM, plan, PlanNavigation.STAKEHOLDERS);
        gesture("open", cfo, 0, 0);
        click("Take off the map");
        assertThat(customer(plan).stakeholders()).isEmpty();
        assertThat(find(StakeholderPanel.class).exists()).isFalse();
        click("Undo");
        assertThat(customer(plan).find(cfo).orElseThrow().knownBy())
                .extracting(PersonRef::name)
                .containsExactly("Rosa Klein");
    }

    @Test
    void a_leader_reads_the_map_and_changes_nothing_on_it() {
        var plan = newPlan();
        var cfo = added(plan, "Agnes Thornbury", BuyingRole.APPROVER);
        open(TestActors.INES, plan, PlanNavigation.STAKEHOLDERS);
        assertThat(find(Button.class).withText("Add a stakeholder").exists()).isFalse();
        assertThat(requireNonNull(find(StakeholderMap.class).single().shown()).movable())
                .isFalse();
        gesture("place", cfo, 240, 96);
        assertThat(customer(plan).find(cfo).orElseThrow().place()).isNull();
    }
}
