package dev.verona.plan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StageBoardTest extends BoardTest {

    @Test
    void a_stage_without_a_marketing_contribution_says_so_and_offers_to_ask_for_its_main_kind() {
        var plan = newPlan();
        open(TestActors.TOM, plan);
        assertThat(lacksMarketing(Stage.DECISION)).isTrue();
        assertThat(StagePicture.of(Stage.DECISION, canvas().screen()).offer())
                .isEqualTo("Ask Marketing for a case study");
    }

    @Test
    void a_marketer_is_offered_to_give_it_instead() {
        var plan = newPlan();
        open(TestActors.ROSA, plan);
        assertThat(StagePicture.of(Stage.NEGOTIATING_CONTRACT, canvas().screen())
                        .offer())
                .isEqualTo("Add pricing advice");
        gesture("gap", Map.of("stage", "NEGOTIATING_CONTRACT"));
        assertThat(find(TextField.class).withCaption("Title").exists()).isTrue();
    }

    @Test
    void asking_from_the_stage_puts_a_request_there() {
        var plan = newPlan();
        open(TestActors.TOM, plan);
        gesture("gap", Map.of("stage", "DECISION"));
        click("Ask");
        var title = find(TextField.class).withCaption("What is asked for").single();
        assertThat(title.isInvalid()).isTrue();
        test(title).setValue("A dairy that measured its first year");
        click("Ask");
        var card = plan(plan).contributions().getFirst();
        assertThat(card.stage()).isEqualTo(Stage.DECISION);
        assertThat(card.kind()).isEqualTo(ContributionKind.CASE_STUDY);
        assertThat(card.state()).isEqualTo(ContributionState.REQUESTED);
        assertThat(says(Stage.DECISION, "A dairy that measured its first year")).isTrue();
        assertThat(lacksMarketing(Stage.DECISION)).isFalse();
    }

    @Test
    void what_somebody_else_asks_for_appears_without_a_reload_and_other_cards_are_not_drawn_anew() {
        var plan = newPlan();
        requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.ROSA, plan);
        sent();
        var told = new ArrayList<BoardPicture>();
        requested(plan, Stage.NEGOTIATING_CONTRACT, ContributionKind.PRICING_ADVICE, "Price for three lines");
        until(() -> {
            told.addAll(sent());
            return says(Stage.NEGOTIATING_CONTRACT, "Price for three lines");
        });
        told.addAll(sent());
        assertThat(told.stream().flatMap(picture -> picture.cards().stream()).map(CardPicture::title))
                .containsExactly("Price for three lines");
        assertThat(told.stream().flatMap(picture -> picture.columns().stream()).map(BoardPicture.Column::stage))
                .containsExactly("NEGOTIATING_CONTRACT");
        assertThat(told).extracting(BoardPicture::frame).containsOnlyNulls();
    }

    @Test
    void a_card_that_somebody_else_moves_goes_to_its_new_stage_on_this_screen() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.ROSA, plan);
        as(TestActors.TOM, new PlanCommand.MoveContribution(plan, contribution, Stage.IMPLEMENTING, null));
        eventually(() -> says(Stage.IMPLEMENTING, "A reference visit"));
        assertThat(says(Stage.DECISION, "A reference visit")).isFalse();
    }

    @Test
    void a_move_can_be_taken_back() {
        var plan = newPlan();
        var first = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "First");
        var second = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "Second");
        var board = open(TestActors.TOM, plan);
        board.moves().toStage(second, Stage.DEFINING_NEEDS);
        assertThat(says(Stage.DEFINING_NEEDS, "Second")).isTrue();
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
        assertThat(says(Stage.DECISION, "A reference visit")).isTrue();
    }

    @Test
    void a_card_is_dragged_moved_by_keys_and_opened_by_what_the_browser_tells_of_it() {
        var plan = newPlan();
        var first = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "First");
        var second = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "Second");
        open(TestActors.TOM, plan);
        gesture("key", Map.of("card", second.value(), "key", "ArrowUp"));
        assertThat(at(plan, Stage.DECISION)).containsExactly(second, first);
        gesture("drop", Map.of("card", first.value(), "stage", "LOYALTY_AND_ADVOCACY", "onto", ""));
        assertThat(at(plan, Stage.LOYALTY_AND_ADVOCACY)).containsExactly(first);
        gesture("drop", Map.of("card", first.value(), "stage", "DECISION", "onto", second.value()));
        assertThat(at(plan, Stage.DECISION)).containsExactly(first, second);
        gesture("open", Map.of("card", second.value()));
        assertThat(find(ContributionPanel.class).single().contribution()).isEqualTo(second);
    }

    @Test
    void a_card_that_is_dropped_on_a_state_takes_the_step_that_leads_there_and_can_be_taken_back() {
        var plan = newPlan();
        var standard = inReview(plan, "What makes a lead");
        open(TestActors.TOM, plan);
        gesture("step", Map.of("card", standard.value(), "goal", "AGREED"));
        assertThat(state(plan, standard)).isEqualTo(ContributionState.AGREED);
        click("Undo");
        assertThat(state(plan, standard)).isEqualTo(ContributionState.IN_REVIEW);
    }

    @Test
    void a_step_that_others_will_want_to_understand_asks_why_before_it_is_taken() {
        var plan = newPlan();
        var standard = inReview(plan, "What makes a lead");
        open(TestActors.TOM, plan);
        gesture("step-key", Map.of("card", standard.value(), "key", "ArrowLeft"));
        assertThat(state(plan, standard)).isEqualTo(ContributionState.IN_REVIEW);
        writeInto("What is to be worked on", "Say who judges it");
        click("Return");
        assertThat(state(plan, standard)).isEqualTo(ContributionState.DRAFTED);
        gesture("step", Map.of("card", standard.value(), "goal", "RETIRED"));
        writeInto("Why it is no longer used", "There is a better one");
        click("Retire");
        assertThat(state(plan, standard)).isEqualTo(ContributionState.RETIRED);
    }

    @Test
    void a_step_that_is_not_this_persons_is_refused_in_the_words_of_the_rule() {
        var plan = newPlan();
        var standard = inReview(plan, "What makes a lead");
        open(TestActors.ROSA, plan);
        gesture("step", Map.of("card", standard.value(), "goal", "AGREED"));
        assertThat(told()).contains("This is Sales's to agree to or to return.");
        gesture("step", Map.of("card", standard.value(), "goal", "DRAFTED"));
        assertThat(find(TextArea.class).withCaption("What is to be worked on").exists())
                .as("nobody is asked for a reason in vain")
                .isFalse();
        assertThat(state(plan, standard)).isEqualTo(ContributionState.IN_REVIEW);
    }

    @Test
    void where_no_step_leads_to_a_state_the_way_there_is_told() {
        var plan = newPlan();
        var asked = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.ROSA, plan);
        gesture("step", Map.of("card", asked.value(), "goal", "AGREED"));
        assertThat(told()).contains("“A reference visit” is requested. It is taken up and written first.");
        gesture("step-key", Map.of("card", asked.value(), "key", "ArrowRight"));
        assertThat(state(plan, asked)).isEqualTo(ContributionState.DRAFTED);
        gesture("step", Map.of("card", asked.value(), "goal", "AGREED"));
        assertThat(told()).contains("Sales reviews it first.");
    }

    @Test
    void what_lacks_something_is_opened_when_it_is_dropped_in_review() {
        var plan = newPlan();
        var asked = requested(plan, Stage.QUALIFYING, ContributionKind.LEAD_STANDARD, "What makes a lead");
        as(TestActors.ROSA, new PlanCommand.TakeUpRequest(plan, asked));
        open(TestActors.ROSA, plan);
        gesture("step", Map.of("card", asked.value(), "goal", "IN_REVIEW"));
        assertThat(state(plan, asked)).isEqualTo(ContributionState.DRAFTED);
        assertThat(find(ContributionPanel.class).single().contribution()).isEqualTo(asked);
    }

    @Test
    void a_retired_card_comes_back_as_a_draft_and_goes_to_no_other_stage_before() {
        var plan = newPlan();
        var standard = inReview(plan, "What makes a lead");
        as(TestActors.TOM, new PlanCommand.RetireContribution(plan, standard, "There is a better one"));
        open(TestActors.ROSA, plan);
        gesture("drop", Map.of("card", standard.value(), "stage", "DECISION", "onto", ""));
        assertThat(told()).contains("Revive it first.");
        gesture("step", Map.of("card", standard.value(), "goal", "DRAFTED"));
        assertThat(state(plan, standard)).isEqualTo(ContributionState.DRAFTED);
    }

    @Test
    void the_board_says_what_waits_for_whom() {
        var plan = newPlan();
        requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        inReview(plan, "What makes a lead");
        open(TestActors.TOM, plan);
        assertThat(BoardPicture.Summary.of(plan(plan).contributions()).marks())
                .extracting(Mark::text)
                .contains("1 waits for Sales", "1 waits for Marketing");
        assertThat(says(Stage.DECISION, "Waits for Marketing.")).isTrue();
        assertThat(says(Stage.QUALIFYING, "Waits for Sales.")).isTrue();
    }

    @Test
    void a_compact_board_is_at_an_address_of_its_own_and_comfortable_again_with_a_click() {
        var plan = newPlan();
        requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        open(TestActors.TOM, plan);
        gesture("compact", Map.of());
        assertThat(canvas().compact()).isTrue();
        UI.getCurrent().navigate(PlanNavigation.path(plan));
        UI.getCurrent().navigate(PlanNavigation.path(plan, "board"), QueryParameters.of("density", "compact"));
        roundTrip();
        assertThat(canvas().compact()).isTrue();
        gesture("compact", Map.of());
        assertThat(canvas().compact()).isFalse();
    }

    @Test
    void the_board_is_filtered_by_whom_a_contribution_waits_for() {
        var plan = newPlan();
        var asked = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "A reference visit");
        var judged = inReview(plan, "What makes a lead");
        var byName = ElementId.random();
        as(
                TestActors.TOM,
                new PlanCommand.RequestContribution(
                        plan,
                        byName,
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A film of the plant",
                        "For their plant manager",
                        new Asked(Function.MARKETING, TestActors.ROSA.person()),
                        Objects.requireNonNull(
                                plan(plan).contributions().getFirst().due())));
        open(TestActors.TOM, plan);
        filter("waits", "marketing");
        assertThat(drawnAt(Stage.DECISION)).containsExactly(asked, byName);
        assertThat(drawnAt(Stage.QUALIFYING)).isEmpty();
        filter("waits", "sales");
        assertThat(drawnAt(Stage.DECISION)).isEmpty();
        assertThat(drawnAt(Stage.QUALIFYING)).containsExactly(judged);
        filter("waits", "person." + TestActors.ROSA.person().value());
        assertThat(drawnAt(Stage.DECISION)).containsExactly(byName);
        assertThat(BoardFilter.of(Map.of("waits", "person.rosa")).parameters())
                .as("in the address")
                .containsEntry("waits", "person.rosa");
        filter("waits", "person.<script>");
        assertThat(drawnAt(Stage.DECISION)).as("what is no filter").containsExactly(asked, byName);
    }

    @Test
    @SuppressWarnings("unchecked") // what is looked for by its class has no type parameter
    void the_menu_of_a_card_moves_it_without_dragging() {
        var plan = newPlan();
        var contribution = requested(plan, Stage.DECISION, ContributionKind.CASE_STUDY, "First");
        open(TestActors.TOM, plan);
        gesture("menu", Map.of("card", contribution.value()));
        RadioButtonGroup<Stage> stage =
                find(RadioButtonGroup.class).withCaption("To stage").single();
        stage.setValue(Stage.IMPLEMENTING);
        click("Move");
        assertThat(at(plan, Stage.IMPLEMENTING)).containsExactly(contribution);
    }

    @Test
    void a_large_board_draws_what_is_in_sight_and_more_on_the_way_down() {
        var plan = newPlan();
        for (int i = 0; i < 100; i++) {
            as(
                    TestActors.ROSA,
                    new PlanCommand.DraftContribution(
                            plan,
                            new ElementId("c" + i),
                            i < 70 ? Stage.DECISION : Stage.IMPLEMENTING,
                            ContributionKind.CASE_STUDY,
                            "Case " + i));
        }
        var board = open(TestActors.TOM, plan);
        assertThat(drawnAt(Stage.DECISION)).hasSize(12);
        gesture("more", Map.of("stage", "DECISION"));
        assertThat(drawnAt(Stage.DECISION)).hasSize(24);
        board.moves().toStage(new ElementId("c80"), Stage.DECISION);
        assertThat(says(Stage.DECISION, "Case 80"))
                .as("what one moves is drawn where it went")
                .isTrue();
    }

    private boolean lacksMarketing(Stage stage) {
        var column = new StageColumn();
        var cards = canvas().screen().column(stage);
        column.show(cards, cards, true);
        return column.now().gap();
    }

    /** What the browser is sent. */
    private static List<BoardPicture> sent() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .filter(BoardPicture.class::isInstance)
                .map(BoardPicture.class::cast)
                .toList();
    }

    private void filter(String name, String value) {
        var told = JacksonUtils.createObjectNode();
        told.put("what", "filter").putObject("filter").put(name, value);
        gesture(told);
    }

    private ContributionState state(PlanId plan, ElementId contribution) {
        return contribution(plan, contribution).card().state();
    }

    /** The last notice. */
    private String told() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }

    private List<ElementId> at(PlanId plan, Stage stage) {
        return plan(plan).contributions().stream()
                .filter(each -> each.stage() == stage)
                .map(PlanView.Card::id)
                .toList();
    }
}
