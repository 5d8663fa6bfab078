package dev.verona.dispute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.dispute.api.DisputeCommand.EscalateDispute;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputes as people of both functions see them. */
class DisputeScreensTest extends SignedInTest {

    private final String subject =
            "A figure was printed early, q" + Ids.random().substring(0, 8);
    private final DisputeId dispute = DisputeId.random();
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);

    @BeforeEach
    void raise() {
        TestActors.ALL.forEach(actor -> known(commands, queries, actor));
        List.of(tom, rosa).forEach(actor -> known(commands, queries, actor));
        as(
                tom,
                new RaiseDispute(
                        dispute,
                        new Matter(subject, "The customer checks it.", null, null),
                        rosa.person(),
                        LocalDate.now(ZoneOffset.UTC).plusDays(5),
                        List.of()));
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
    void its_owner_settles_it_and_what_was_typed_stays_when_a_name_is_in_it() {
        signIn(rosa);
        UI.getCurrent().navigate("disputes/" + dispute.value());
        test(button("Settle")).click();
        var outcome = find(TextArea.class).withCaption("How it ended").single();
        var lesson = find(TextArea.class)
                .withCaption("What both teams do otherwise from now on")
                .single();
        test(outcome).setValue("Printed again.");
        test(lesson).setValue(tom.name() + " asks first.");
        test(find(Button.class).withText("Settle").all().getLast()).click();
        assertThat(lesson.isInvalid()).isTrue();
        assertThat(lesson.getErrorMessage()).contains("Say what happened, not who");
        assertThat(outcome.getValue()).isEqualTo("Printed again.");
        test(lesson).setValue("Figures are signed first.");
        test(find(Button.class).withText("Settle").all().getLast()).click();
        eventually(() -> text(find(DisputeDetailsView.class).single()).contains("Figures are signed first."));
        assertThat(offers("Settle")).isFalse();
        assertThat(offers("Open again")).isTrue();
    }

    @Test
    void whoever_raised_it_sees_it_go_to_a_sponsor_while_they_look() {
        signIn(tom);
        UI.getCurrent().navigate("disputes/" + dispute.value());
        assertThat(offers("Settle")).isFalse();
        assertThat(offers("Put to a sponsor")).isTrue();
        as(rosa, new EscalateDispute(dispute, TestActors.INES.person(), "We see it differently."));
        eventually(() -> text(find(DisputeDetailsView.class).single())
                .contains(TestActors.INES.name() + " decides it now: “We see it differently.”"));
        assertThat(offers("Put to a sponsor")).isFalse();
    }

    @Test
    void one_is_raised_with_what_is_missing_said_beside_its_field() {
        signIn(tom);
        UI.getCurrent().navigate("disputes/raise");
        var what = find(TextField.class).withCaption("What happened").single();
        test(what).setValue(subject);
        test(button("Raise it")).click();
        assertThat(find(PersonField.class).single().getErrorMessage()).isEqualTo("Choose who is to settle it.");
        assertThat(what.getValue()).isEqualTo(subject);
    }

    @Test
    void the_list_says_what_its_address_says() {
        signIn(rosa);
        UI.getCurrent()
                .navigate(
                        "disputes",
                        QueryParameters.fromString("q=" + subject.substring(subject.length() - 9) + "&mine=yes"));
        assertThat(text(find(DisputesView.class).single())).containsPattern("1 (of [0-9]+ )?dispute");
        UI.getCurrent().navigate("disputes", QueryParameters.fromString("q=nothing-like-it"));
        assertThat(text(find(DisputesView.class).single())).contains("No dispute matches");
    }
}
