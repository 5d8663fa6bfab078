package dev.verona.segment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.TenCommand;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segments as people see them: criteria that both heads agree to, a ten that two people change at once, and what is fixed. */
class SegmentScreensTest extends SignedInTest {

    private static final Criteria CRITERIA = new Criteria(
            Currency.getInstance("USD"),
            List.of(
                    new Criterion(Measure.CURRENT_VALUE, 80, BigDecimal.ZERO, new BigDecimal("2000000")),
                    Criterion.judged(Measure.STRATEGIC_FIT, 20)),
            "");

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final Actor piet = leader(Function.SALES);
    private final Actor maya = leader(Function.MARKETING);
    private final String word = Ids.random().substring(0, 8).toLowerCase(Locale.ROOT);
    private final SegmentId segment = new SegmentId("seg-" + word);
    private final AccountId first = new AccountId("first-" + word);
    private final AccountId second = new AccountId("second-" + word);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Period half = HalfYears.from(YearMonth.from(today));

    private static Actor leader(Function function) {
        var id = "l" + Ids.random().substring(0, 8);
        return new Actor(new PersonId(id), "Leader " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void company() {
        List.of(tom, rosa, piet, maya).forEach(actor -> known(commands, queries, actor));
        as(piet, new SegmentCommand.DefineSegment(segment, "Segment " + word));
        account(first, "First", "1500000");
        account(second, "Second", "500000");
    }

    private void account(AccountId account, String name, String worth) {
        as(
                piet,
                new AccountCommand.RegisterAccount(
                        account, name + " " + word, AccountFacts.UNKNOWN, segment, null, null));
        as(
                piet,
                new AccountCommand.AssignTier(
                        account, AccountTier.A, Money.of(worth, "USD"), Money.of("3000000", "USD")));
    }

    private void open() {
        UI.getCurrent().navigate("segments/" + segment.value());
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Button marked(String label) {
        return find(Button.class)
                .withCondition(button -> label.equals(button.getAriaLabel().orElse("")))
                .single();
    }

    private boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    private String page() {
        return text(find(SegmentDetailsView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void agreedCriteria() {
        as(rosa, new CriteriaCommand.DraftCriteria(segment, 0, CRITERIA, today));
        as(piet, new CriteriaCommand.AgreeToCriteria(segment, 1));
        as(maya, new CriteriaCommand.AgreeToCriteria(segment, 1));
    }

    @Test
    void criteria_are_written_beside_their_faults_and_agreed_to_by_both_heads() {
        signIn(piet);
        open();
        assertThat(page()).contains("No ten yet", "No criteria yet");
        test(button("Write criteria")).click();
        var weight = find(IntegerField.class).withCaption("Weight").all().getFirst();
        test(weight).setValue(20);
        test(button("Propose")).click();
        assertThat(find(CriteriaDialog.class).single().getElement().getTextRecursively())
                .contains("give out 10 more");
        test(weight).setValue(30);
        test(button("Propose")).click();
        eventually(() -> offers("Agree to the criteria"));
        assertThat(page()).contains("As the proposed criteria would have it");
        test(button("Agree to the criteria")).click();
        eventually(() -> page().contains("For Sales: " + piet.name()));
        as(maya, new CriteriaCommand.AgreeToCriteria(segment, 1));
        eventually(() -> page().contains("In force") && offers("Propose a ten"));
    }

    @Test
    void who_moves_in_a_ten_that_another_has_changed_meanwhile_is_told_and_loses_no_word() {
        agreedCriteria();
        as(tom, new TenCommand.ProposeTen(segment, half, 0));
        signIn(rosa);
        open();
        test(marked("Move Second " + word + " up")).click();
        var reason = find(TextArea.class)
                .withCaption("Why the score is not right here")
                .single();
        test(button("Move")).click();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("Say why");
        test(reason).setValue("They decide this spring.");
        as(tom, new TenCommand.MoveInTen(segment, half.from(), 1, first, 2, "Put off for a year."));
        test(button("Move")).click();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("while you were at it");
        assertThat(reason.getValue()).isEqualTo("They decide this spring.");
        test(button("Cancel")).click();
        eventually(() -> page().contains("Put off for a year."));
        assertThat(page()).contains("Moved by hand, by score 1");
    }

    @Test
    void a_ten_is_fixed_by_both_and_nobody_changes_it_then() {
        agreedCriteria();
        as(tom, new TenCommand.ProposeTen(segment, half, 0));
        as(maya, new TenCommand.AgreeToTen(segment, half.from(), 1));
        signIn(piet);
        UI.getCurrent().navigate("my-work");
        assertThat(find(Anchor.class)
                        .withCondition(line -> text(line).contains("Segment " + word))
                        .exists())
                .isTrue();
        open();
        test(button("Agree to this ten")).click();
        eventually(() -> page().contains("fixed on"));
        assertThat(offers("Agree to this ten")).isFalse();
        assertThat(offers("Take up again")).isTrue();
        assertThat(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").startsWith("Move "))
                        .exists())
                .isFalse();
        UI.getCurrent().navigate("segments");
        assertThat(text(find(SegmentsView.class).single())).contains("Segment " + word, "First " + word);

        signIn(tom);
        open();
        assertThat(offers("Take up again")).isFalse();
    }
}
