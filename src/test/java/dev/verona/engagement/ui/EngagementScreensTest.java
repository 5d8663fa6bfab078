package dev.verona.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules and consultations as people see them. */
class EngagementScreensTest extends SignedInTest {

    private final String word = "q" + Ids.random().substring(0, 8);
    private final RuleId rule = new RuleId("rule-" + word.toLowerCase(Locale.ROOT));
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final Actor piet = leader(Function.SALES);
    private final Actor maya = leader(Function.MARKETING);

    private static Actor leader(Function function) {
        var id = "l" + Ids.random().substring(0, 8);
        return new Actor(new PersonId(id), "Leader " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void hire() {
        List.of(tom, rosa, piet, maya).forEach(actor -> known(commands, queries, actor));
    }

    private void draft() {
        as(
                rosa,
                new RuleCommand.DraftRule(
                        rule,
                        new Terms(
                                "Rule " + word,
                                "Because",
                                List.of(Condition.of(Fact.PRODUCT, Comparison.IS, word)),
                                Behaviour.handOff(4),
                                Exceptions.NONE),
                        LocalDate.now(ZoneOffset.UTC)));
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

    @Test
    void a_rule_is_tried_and_agreed_by_both_heads_while_others_look() {
        draft();
        signIn(piet);
        UI.getCurrent().navigate("rules/" + rule.value());
        assertThat(offers("Agree")).isFalse();
        test(button("Try against the past")).click();
        eventually(() -> offers("Agree"));
        as(maya, new RuleCommand.AgreeRule(rule, 1));
        eventually(() -> text(find(RuleDetailsView.class).single()).contains("For Marketing: " + maya.name()));
        test(button("Agree")).click();
        eventually(() -> text(find(RuleDetailsView.class).single()).contains("In force since"));
        assertThat(offers("Agree")).isFalse();
        UI.getCurrent().navigate("rules");
        assertThat(text(find(RulesView.class).single())).contains("Rule " + word, "agreed by");
        as(piet, new RuleCommand.EndRule(rule, "The test is over."));
    }

    @Test
    void who_is_no_head_does_not_agree() {
        draft();
        as(rosa, new RuleCommand.TryRule(rule, 1));
        signIn(tom);
        UI.getCurrent().navigate("rules/" + rule.value());
        assertThat(offers("Agree")).isFalse();
        assertThat(offers("Change the draft")).isTrue();
    }

    @Test
    void a_condition_that_can_never_be_met_is_refused_beside_it_and_nothing_is_lost() {
        signIn(tom);
        UI.getCurrent().navigate("rules");
        test(button("New rule")).click();
        var title = find(TextField.class).withCaption("Title").single();
        test(title).setValue("Rule " + word);
        @SuppressWarnings("unchecked") // it chooses among texts
        ComboBox<String> whom =
                find(ComboBox.class).withCaption("Whom, by job title").single();
        whom.setValue("Brand manager");
        var value = find(TextField.class).withCaption("Value").single();
        test(value).setValue("a lot");
        test(button("Save draft")).click();
        assertThat(value.isInvalid()).isTrue();
        assertThat(value.getErrorMessage()).contains("Write an amount above zero and a currency");
        assertThat(title.getValue()).isEqualTo("Rule " + word);
        test(button("Cancel")).click();
    }

    @Test
    void advice_that_somebody_is_writing_stays_until_it_is_given() {
        var id = ConsultationId.random();
        as(
                tom,
                new ConsultationCommand.AskAboutPrice(
                        id, new OpportunityId("D-" + word), null, "Deal " + word, "9", "Why not?", rosa.person()));
        signIn(rosa);
        UI.getCurrent().navigate("consultations/" + id.value());
        var advice = find(TextArea.class)
                .withCaption("What you advise, and what it rests on")
                .single();
        test(find(TextField.class).withCaption("In a few words").single()).setValue("4% and service");
        test(button("Give advice")).click();
        assertThat(advice.isInvalid()).isTrue();
        test(advice).setValue("It would become the reference price.");
        test(find(TextField.class).withCaption("At most, in percent").single()).setValue("4");
        test(button("Give advice")).click();
        eventually(() -> text(find(ConsultationDetailsView.class).single()).contains("Waits for a decision"));
        assertThat(offers("Record decision")).isFalse();

        signIn(tom);
        UI.getCurrent().navigate("consultations/" + id.value());
        assertThat(text(find(ConsultationDetailsView.class).single())).contains("9%", "4%", "4% and service");
        test(button("Record decision")).click();
        eventually(() -> text(find(ConsultationDetailsView.class).single()).contains("The decision"));
    }
}
