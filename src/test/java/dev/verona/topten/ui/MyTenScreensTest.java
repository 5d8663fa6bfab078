package dev.verona.topten.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetRow;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Recurring;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTen.Standing;
import dev.verona.topten.api.MyTenQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A marketer in the teams of three accounts: what she sees of them, and what she sends to all of them at once. */
class MyTenScreensTest extends SignedInTest {

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final String word = Ids.random().substring(0, 8).toLowerCase(Locale.ROOT);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Period period = new Period(today.minusMonths(1), today.plusMonths(5));
    private final List<AccountId> accounts = IntStream.rangeClosed(1, 3)
            .mapToObj(number -> new AccountId("acc" + number + "-" + word))
            .toList();

    private PlanId plan(int number) {
        return PlanId.of(accounts.get(number - 1), period);
    }

    @BeforeEach
    void company() {
        List.of(tom, rosa).forEach(actor -> known(commands, queries, actor));
        var segment = new SegmentId("seg-" + word);
        as(TestActors.INES, new SegmentCommand.DefineSegment(segment, "Segment " + word));
        for (var account : accounts) {
            register(account, "Account " + account.value());
            as(TestActors.INES, new AccountCommand.PlaceInSegment(account, segment));
            as(
                    tom,
                    new PlanCommand.CreatePlan(
                            PlanId.of(account, period), account, period, tom.person(), rosa.person()));
        }
        as(
                Actor.VERONA,
                new SegmentCommand.TakeOverTopTen(
                        segment, period.from(), List.of(accounts.get(2), accounts.getFirst())));
    }

    private MyTen mine() {
        try {
            return Acting.as(
                    rosa,
                    () -> queries.query(new MyTenQuery.MyAccounts(), MyTen.class)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Served served(int number) {
        return mine().accounts().stream()
                .filter(one -> one.account().id().equals(accounts.get(number - 1)))
                .findFirst()
                .orElseThrow();
    }

    private Standing at(int number, Stage stage) {
        return served(number).stages().get(stage.number() - 1).standing();
    }

    private ElementId ask(int number, Stage stage, LocalDate due) {
        var id = ElementId.random();
        as(
                tom,
                new PlanCommand.RequestContribution(
                        plan(number),
                        id,
                        stage,
                        ContributionKind.mainAt(stage),
                        "Wanted in " + number,
                        "",
                        new Asked(Function.MARKETING, null),
                        due));
        return id;
    }

    @Test
    void the_highest_ranked_account_stands_first_and_each_stage_says_what_marketing_gives() {
        assertThat(mine().accounts())
                .extracting(one -> one.account().id())
                .containsExactly(accounts.get(2), accounts.get(0), accounts.get(1));
        assertThat(mine().accounts())
                .extracting(Served::segment)
                .containsExactly("Segment " + word, "Segment " + word, "");
        assertThat(at(1, Stage.DECISION)).isEqualTo(Standing.LACKING);
        var id = ask(1, Stage.DECISION, today.plusDays(3));
        assertThat(at(1, Stage.DECISION)).isEqualTo(Standing.ASKED);
        assertThat(served(1).requests()).extracting(MyTen.Request::title).containsExactly("Wanted in 1");

        as(rosa, new PlanCommand.TakeUpRequest(plan(1), id));
        assertThat(at(1, Stage.DECISION)).isEqualTo(Standing.DRAFTED);
        assertThat(served(1).requests()).isEmpty();
        assertThat(served(1).given()).extracting(MyTen.Given::title).containsExactly("Wanted in 1");
        as(rosa, new PlanCommand.RetireContribution(plan(1), id, "Not needed any more"));
        assertThat(at(1, Stage.DECISION)).isEqualTo(Standing.LACKING);
    }

    @Test
    void what_recurs_in_three_accounts_is_a_pattern() {
        for (int number = 1; number <= 2; number++) {
            ask(number, Stage.QUALIFYING, today.plusDays(3));
        }
        assertThat(mine().patterns()).extracting(MyTen.Pattern::what).doesNotContain(Recurring.ASKED);
        ask(3, Stage.QUALIFYING, today.plusDays(3));
        assertThat(mine().patterns())
                .filteredOn(pattern -> pattern.what() == Recurring.ASKED)
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.stage()).isEqualTo(Stage.QUALIFYING);
                    assertThat(pattern.kind()).isEqualTo(ContributionKind.mainAt(Stage.QUALIFYING));
                    assertThat(pattern.accounts()).hasSize(3);
                });
        assertThat(mine().patterns())
                .filteredOn(pattern -> pattern.what() == Recurring.GAP)
                .hasSize(7);
    }

    @Test
    void what_is_asked_by_other_kinds_at_one_stage_is_a_pattern_of_the_stage() {
        var kinds = List.of(
                ContributionKind.CASE_STUDY, ContributionKind.PRICING_ADVICE, ContributionKind.VALUE_PROPOSITION);
        for (int number = 1; number <= 3; number++) {
            as(
                    tom,
                    new PlanCommand.RequestContribution(
                            plan(number),
                            ElementId.random(),
                            Stage.DECISION,
                            kinds.get(number - 1),
                            "Wanted in " + number,
                            "",
                            new Asked(Function.MARKETING, null),
                            today.plusDays(3)));
        }
        assertThat(mine().patterns())
                .filteredOn(pattern -> pattern.what() == Recurring.ASKED)
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.stage()).isEqualTo(Stage.DECISION);
                    assertThat(pattern.kind()).isNull();
                });
    }

    @Test
    void who_leaves_a_team_serves_its_account_no_more_and_sales_does_not_ask() {
        as(tom, new PlanCommand.AddTeamMember(plan(1), TestActors.JUN.person(), TeamRole.MEMBER));
        as(rosa, new PlanCommand.HandOverOwnership(plan(1), Function.MARKETING, TestActors.JUN.person()));
        as(tom, new PlanCommand.RemoveTeamMember(plan(1), rosa.person()));
        assertThat(mine().accounts()).hasSize(2);
        assertThatThrownBy(() -> Acting.as(
                        tom,
                        () -> queries.query(new MyTenQuery.MyAccounts(), MyTen.class)
                                .join()))
                .satisfies(thrown -> assertThat(Commands.rejectionIn(thrown)).containsInstanceOf(NotAllowed.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @Test
    @SuppressWarnings("unchecked") // it chooses among accounts
    void one_request_goes_to_each_plan_with_its_own_words_and_each_says_what_became_of_it() {
        signIn(rosa);
        UI.getCurrent().navigate("my-ten");
        assertThat(text(find(MyTenView.class).single())).contains("Lacking", "Account " + accounts.getFirst());
        test(button("Ask in several plans")).click();
        test(button("Ask")).click();
        CheckboxGroup<Served> choice =
                find(CheckboxGroup.class).withCaption("In which plans").single();
        assertThat(choice.isInvalid()).isTrue();
        var title = find(TextField.class).withCaption("What is asked for").single();
        test(title).setValue("What their board reads");
        choice.setValue(Set.copyOf(mine().accounts()));
        var briefs = find(TextArea.class).withCaption("Brief for this plan").all();
        assertThat(briefs).hasSize(3);
        test(briefs.getFirst()).setValue("Here above all the retailers.");

        as(tom, new PlanCommand.ClosePlan(plan(2), "They were sold."));
        test(button("Ask")).click();
        var lines = find(PlanLine.class).all();
        assertThat(lines).extracting(PlanLine::isSent).containsExactly(true, true, false);
        assertThat(text(lines.getLast())).contains("Not sent");
        assertThat(text(lines.getFirst())).contains("Sales is asked");
        assertThat(cards(3)).contains("What their board reads");
        assertThat(cards(1)).contains("What their board reads");
        test(button("Ask")).click();
        assertThat(cards(3)).containsOnlyOnce("What their board reads");
        test(button("Close")).click();
    }

    private List<String> cards(int number) {
        try {
            return Acting.as(
                    tom,
                    () ->
                            queries
                                    .query(new PlanQuery.FindPlan(plan(number)), PlanView.class)
                                    .join()
                                    .contributions()
                                    .stream()
                                    .map(PlanView.Card::title)
                                    .toList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // they choose among assets and accounts
    void one_asset_goes_into_several_plans_each_with_words_of_its_own() {
        var id = new AssetId("t-" + word);
        as(rosa, new AssetCommand.AddAsset(id, AssetKind.BATTLECARD, AssetFacts.titled("Card " + word), rosa.person()));
        as(rosa, new AssetCommand.DraftVersion(id, 0, AssetCommand.Draft.text("A boiler burns gas.")));
        as(rosa, new AssetCommand.AskReview(id, 1, tom.person()));
        as(tom, new AssetCommand.ReleaseVersion(id, 1));
        signIn(rosa);
        UI.getCurrent().navigate("my-ten");
        test(button("Offer an asset")).click();
        test(button("Put in")).click();
        ComboBox<AssetRow> asset =
                find(ComboBox.class).withCaption("What of the library").single();
        assertThat(asset.isInvalid()).isTrue();
        asset.setValue(ask(new AssetQuery.ListAssets(
                        AssetQuery.AssetFilter.text(word), AssetQuery.AssetSort.TITLE, false, 0, 5))
                .rows()
                .getFirst());
        CheckboxGroup<Served> choice =
                find(CheckboxGroup.class).withCaption("In which plans").single();
        choice.setValue(Set.of(served(1), served(3)));
        var words =
                find(TextArea.class).withCaption("What it says in this plan").all();
        assertThat(words).extracting(TextArea::getValue).containsOnly("A boiler burns gas.");
        test(words.getFirst()).setValue("Their boiler burns gas, and is paid off.");
        test(button("Put in")).click();
        var lines = find(PlanLine.class).all();
        assertThat(lines).extracting(PlanLine::isSent).containsOnly(true);
        assertThat(lines).allSatisfy(line -> assertThat(text(line)).contains("It is a draft at"));
        assertThat(said(3, lines.getFirst())).isEqualTo("Their boiler burns gas, and is paid off.");
        assertThat(said(1, lines.getLast())).isEqualTo("A boiler burns gas.");
        test(button("Close")).click();
    }

    private AssetPage ask(AssetQuery query) {
        try {
            return Acting.as(rosa, () -> queries.query(query, AssetPage.class).join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(int number, PlanLine line) {
        try {
            return Acting.as(
                    tom,
                    () -> queries.query(
                                    new PlanQuery.FindContribution(plan(number), line.contribution()),
                                    ContributionView.class)
                            .join()
                            .prose(Field.VALUE_ALTERNATIVE)
                            .text());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_page_follows_what_is_asked_elsewhere() {
        signIn(rosa);
        UI.getCurrent().navigate("my-ten");
        ask(2, Stage.DECISION, today.plusDays(2));
        eventually(() -> text(find(MyTenView.class).single()).contains("Wanted in 2"));
    }
}
