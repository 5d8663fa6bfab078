package dev.verona.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.playbook.projection.PlaybookTown;
import dev.verona.shared.Function;
import java.util.Objects;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of playbooks, with two people at work. */
class PlaybookScreensTest extends PlaybookTown {

    @BeforeEach
    void town() {
        build();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    private String page() {
        return text(find(PlaybookDetailsView.class).single());
    }

    private void open(String tab) {
        UI.getCurrent().navigate(PlaybookNavigation.pathOf(book), QueryParameters.of(PlaybookNavigation.TAB, tab));
    }

    private TextField step() {
        return find(TextField.class).withCaption("Step").all().getFirst();
    }

    @Test
    void what_one_adds_to_the_draft_stands_on_the_others_screen_and_nobody_loses_their_place() {
        signIn(rosa);
        open("draft");
        find(Details.class).single().setOpened(true);
        var field = step();
        assertThat(field.getValue()).isEqualTo("Visit the plant");
        as(tom, new PlaybookCommand.AddStep(book, new PieceId("more"), PLAY, "Call them first", Function.SALES, 1));
        eventually(() -> find(TextField.class).withCaption("Step").all().size() == 2);
        assertThat(step()).isSameAs(field);
    }

    @Test
    void of_two_who_set_one_value_the_second_sees_both_and_chooses() {
        signIn(rosa);
        open("draft");
        find(Details.class).single().setOpened(true);
        var field = step();
        as(
                tom,
                new PlaybookCommand.SetValue(
                        book, new PieceFieldRef(STEP, PieceField.STEP_WHAT), "Visit the plant", "Visit it twice"));
        test(field).setValue("Visit it with an engineer");
        assertThat(offers("Keep " + tom.name() + "’s")).isTrue();
        test(button("Use mine")).click();
        eventually(() -> field.getValue().equals("Visit it with an engineer"));
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void both_heads_agree_while_they_look_and_what_changed_is_said_word_by_word() {
        signIn(piet);
        open("draft");
        test(button("Agree to the draft")).click();
        eventually(() -> page().contains("For Sales: " + piet.name()));
        as(maya, new PlaybookCommand.AgreeDraft(book, 5));
        eventually(() -> page().contains("Version 1 in force"));
        as(rosa, new PlaybookCommand.BeginDraft(book));
        as(
                rosa,
                new PlaybookCommand.SetValue(
                        book, new PieceFieldRef(STEP, PieceField.STEP_WHAT), "Visit the plant", "Visit the dairy"));
        open("versions");
        eventually(() -> page().contains("dairy"));
        assertThat(page()).contains("[removed] plant", "[added] dairy");
    }

    @Test
    void a_team_starts_a_play_sees_how_it_goes_says_what_became_of_it_and_takes_it_back() {
        inForce();
        signIn(tom);
        UI.getCurrent().navigate(PlanNavigation.path(plan, PlaybookNavigation.PLAN_SECTION));
        test(button("Start a play")).click();
        @SuppressWarnings("unchecked") // it holds the pieces' names
        CheckboxGroup<String> pieces = find(CheckboxGroup.class).single();
        assertThat(pieces.getValue()).hasSize(4);
        test(button("Start it")).click();
        eventually(() -> panel().contains("0 of 2 done"));

        as(rosa, new PlanCommand.CompleteAction(plan, action()));
        eventually(() -> panel().contains("1 of 2 done"));
        test(button("Missed")).click();
        as(rosa, new PlanCommand.ReopenAction(plan, action()));
        eventually(() -> panel().contains("0 of 2 done"));
        as(rosa, new PlanCommand.CompleteAction(plan, action()));
        eventually(() -> panel().contains("1 of 2 done"));
        test(button("Send")).click();
        var why = find(TextField.class).withCaption("Why").single();
        assertThat(why.isInvalid()).isTrue();
        test(why).setValue("Too late for them");
        test(button("Send")).click();
        eventually(() -> panel().contains("“Too late for them”"));

        as(rosa, new PlanCommand.TakePlayBack(plan, start()));
        eventually(() -> panel().contains("“Visit the plant” stays, for it is done"));
    }

    @Test
    void what_the_team_made_better_is_offered_to_the_playbook_and_taken_into_the_draft() {
        inForce();
        as(tom, start("start"));
        signIn(tom);
        UI.getCurrent().navigate(PlanNavigation.path(plan, PlaybookNavigation.PLAN_SECTION));
        test(button("Offer something to this play")).click();
        test(button("Offer it")).click();
        var why = find(TextArea.class).withCaption("What it did for you").single();
        var what = find(com.vaadin.flow.component.combobox.ComboBox.class)
                .withCaption("What of this plan")
                .single();
        assertThat(what.isInvalid()).isTrue();
        choose(what);
        test(why).setValue("It opened the door");
        test(button("Offer it")).click();

        signIn(rosa);
        open("plays");
        assertThat(page()).contains("“It opened the door”");
        test(button("Take it into the draft")).click();
        test(button("Take it")).click();
        eventually(() -> page().contains("Accepted by " + rosa.name()));
        assertThat(page()).contains("Draft of version 2");
    }

    @SuppressWarnings("unchecked") // it chooses among things of the plan
    private static void choose(com.vaadin.flow.component.combobox.ComboBox<?> box) {
        var things = (com.vaadin.flow.component.combobox.ComboBox<Object>) box;
        things.setValue(things.getGenericDataView().getItems().toList().getLast());
    }

    private String panel() {
        return text(find(PlanPlaysPanel.class).single());
    }

    private ElementId action() {
        return asked(tom, new PlanQuery.FindPlan(plan), ResponseTypes.instanceOf(PlanView.class))
                .objectives()
                .getFirst()
                .strategies()
                .getFirst()
                .actions()
                .getFirst()
                .id();
    }

    private ElementId start() {
        return Objects.requireNonNull(asked(
                        tom,
                        new dev.verona.playbook.api.PlaybookQuery.PlaysIn(plan),
                        ResponseTypes.instanceOf(dev.verona.playbook.api.PlanPlays.class))
                .running()
                .getFirst()
                .progress()
                .start());
    }
}
