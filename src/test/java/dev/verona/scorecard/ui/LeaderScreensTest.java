package dev.verona.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.export.document.SheetFiles;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.DealsView;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.ForecastCommand;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberRejection.NotAHead;
import dev.verona.scorecard.api.NumberRejection.NotYourAccount;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.NumberView;
import dev.verona.scorecard.api.PortfolioQuery;
import dev.verona.scorecard.api.PortfolioSort;
import dev.verona.scorecard.api.PortfolioView;
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
import dev.verona.shared.NotAllowed;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TheNumber and the portfolio: who may do and see what, past the screens, and what people see. */
class LeaderScreensTest extends SignedInTest {

    private static final Money ELEVEN = Money.of("11000000", "USD");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Money ONE = Money.of("1000000", "USD");

    private final String word = "w" + Ids.random().substring(0, 8);
    private final AccountId account = new AccountId("a-" + word);
    private final SegmentId segment = new SegmentId("s-" + word);
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor nadia = TestActors.another(TestActors.TOM);
    private final Actor piet = leader(Function.SALES);
    private final Actor maya = leader(Function.MARKETING);
    /** Of a month that no other test uses, a thousand years and some from now. */
    private final NumberId later = number();

    private static NumberId number() {
        var first = LocalDate.of(3000 + (int) (System.nanoTime() % 5_000), 1, 1);
        return new NumberId(first + "~" + first.plusMonths(6).minusDays(1));
    }

    private static Actor leader(Function function) {
        var id = "l" + Ids.random().substring(0, 8);
        return new Actor(new PersonId(id), "Leader " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void company() {
        List.of(tom, nadia, piet, maya).forEach(actor -> known(commands, queries, actor));
        register(account, "=Account " + word);
        as(piet, new SegmentCommand.DefineSegment(segment, "Segment " + word));
        as(piet, new AccountCommand.AssignOwner(account, tom.person()));
        as(piet, new AccountCommand.PlaceInSegment(account, segment));
        as(Actor.VERONA, new SegmentCommand.TakeOverTopTen(segment, LocalDate.now(ZoneOffset.UTC), List.of(account)));
        as(
                tom,
                new OpportunityCommand.AddOpportunity(
                        new OpportunityId("D-" + word),
                        new OpportunityFacts("Dryer", account, "", "", Stage.DECISION, Outcome.OPEN, ONE, null, null)));
    }

    private <T> T ask(Actor actor, PortfolioQuery query, Class<T> type) throws Exception {
        return Acting.as(actor, () -> Commands.answer(queries.query(query, type)));
    }

    private PortfolioView portfolio(Actor actor, @Nullable LocalDate day) throws Exception {
        return ask(
                actor,
                new PortfolioQuery.FindPortfolio(null, segment, null, day, PortfolioSort.RANK),
                PortfolioView.class);
    }

    private void untilShown(Actor actor) {
        until(() -> {
            try {
                return portfolio(actor, null).rows().stream()
                        .anyMatch(row -> row.open().equals(ONE));
            } catch (Exception e) {
                return false;
            }
        });
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void leaders_alone_set_the_number_and_heads_alone_commit() throws Exception {
        var set = new NumberCommand.SetTarget(later, null, ELEVEN, "");
        for (var actor : List.of(tom, TestActors.ROSA, TestActors.LEO, TestActors.ADMIN)) {
            assertThatThrownBy(() -> as(actor, set)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(actor, new NumberCommand.Commit(later, null, ELEVEN, "")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> as(actor, new NumberCommand.SetShare(later, NumberShare.of(account), null, ONE, "")))
                    .isInstanceOf(NotAllowed.class);
        }
        as(TestActors.INES, set);
        assertThatThrownBy(() -> as(TestActors.INES, new NumberCommand.Commit(later, null, ELEVEN, "")))
                .isInstanceOf(NotAHead.class);
        as(piet, new NumberCommand.Commit(later, null, ELEVEN, "A third of what is open"));
        as(maya, new NumberCommand.Commit(later, null, ONE, "No proof yet"));
        as(TestActors.INES, new NumberCommand.SetShare(later, NumberShare.of(account), null, ONE, ""));
        until(() -> {
            try {
                return ask(tom, new PortfolioQuery.FindNumber(later), NumberView.class)
                                .changes()
                                .size()
                        == 4;
            } catch (Exception e) {
                return false;
            }
        });
        var view = ask(tom, new PortfolioQuery.FindNumber(later), NumberView.class);
        assertThat(view.target()).isEqualTo(ELEVEN);
        assertThat(view.commitments())
                .extracting(NumberView.Commitment::function)
                .containsExactly(Function.SALES, Function.MARKETING);
        assertThat(view.shares()).extracting(NumberView.Share::amount).containsExactly(ONE);
        assertThat(view.may()).isEmpty();
        assertThatThrownBy(() -> ask(TestActors.ADMIN, new PortfolioQuery.FindNumber(later), NumberView.class))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> portfolio(TestActors.ADMIN, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leaders_see_every_account_and_others_their_own() throws Exception {
        untilShown(piet);
        assertThat(portfolio(piet, null).whole()).isTrue();
        assertThat(portfolio(tom, null).rows())
                .extracting(PortfolioView.Row::account)
                .containsExactly(account);
        assertThat(portfolio(tom, null).whole()).isFalse();
        assertThat(portfolio(nadia, null).rows()).isEmpty();
        assertThat(portfolio(piet, LocalDate.now(ZoneOffset.UTC).minusDays(1)).rows())
                .extracting(PortfolioView.Row::open)
                .as("yesterday it was not known")
                .containsExactly(Money.of("0", "USD"));
    }

    @Test
    void sales_forecasts_its_own_accounts_and_those_who_work_on_them_read_it() throws Exception {
        untilShown(piet);
        var forecast = new ForecastCommand.RecordForecast(account, later, ONE, "Their board meets");
        assertThatThrownBy(() -> as(nadia, forecast)).isInstanceOf(NotYourAccount.class);
        assertThatThrownBy(() -> as(TestActors.ROSA, forecast)).isInstanceOf(NotAllowed.class);
        as(tom, forecast);
        until(() -> {
            try {
                return !forecasts(tom).isEmpty();
            } catch (Exception e) {
                return false;
            }
        });
        assertThat(forecasts(tom)).extracting(one -> one.by().id()).containsExactly(tom.person());
        assertThatThrownBy(() -> forecasts(nadia)).isInstanceOf(NotAllowed.class);
    }

    private List<Forecast> forecasts(Actor actor) throws Exception {
        return Acting.as(
                actor,
                () -> Commands.answer(queries.query(
                        new PortfolioQuery.ListForecasts(account), ResponseTypes.multipleInstancesOf(Forecast.class))));
    }

    @Test
    void a_leader_sees_what_to_ask_about_and_each_figure_leads_on() {
        untilShown(piet);
        signIn(piet);
        UI.getCurrent()
                .navigate(
                        "portfolio",
                        QueryParameters.simple(Map.of("segment", segment.value(), "against", "2020-01-01")));
        var screen = find(PortfolioScreen.class).single();
        assertThat(text(screen))
                .contains(
                        "Ask about",
                        "When will =Account " + word + " have a plan?",
                        "Account by account",
                        "In play by stage");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("accounts/" + account);
    }

    @Test
    void a_head_commits_on_the_page_and_says_why_it_changes() {
        as(TestActors.INES, new NumberCommand.SetTarget(later, null, ELEVEN, ""));
        signIn(maya);
        UI.getCurrent().navigate("the-number", QueryParameters.of("period", later.value()));
        eventually(() -> find(Button.class).withText("Commit for Marketing").exists());
        test(find(Button.class).withText("Commit for Marketing").single()).click();
        test(find(TextField.class).withCaption("Amount").single()).setValue("10M");
        test(find(Button.class).withText("Commit").single()).click();
        eventually(() -> text(find(TheNumberView.class).single()).contains("Marketing committed: nothing"));
        test(find(Button.class).withText("Commit for Marketing").single()).click();
        test(find(TextField.class).withCaption("Amount").single()).setValue("11M");
        test(find(Button.class).withText("Commit").single()).click();
        var reason = find(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("The dairies have their proof.");
        test(find(Button.class).withText("Commit").single()).click();
        eventually(() -> text(find(TheNumberView.class).single()).contains("The dairies have their proof."));
    }

    @Test
    void a_day_of_the_past_has_the_accounts_that_were_in_the_fixed_ten_then() throws Exception {
        var late = new AccountId("late-" + word);
        var today = LocalDate.now(ZoneOffset.UTC);
        var half = HalfYears.from(YearMonth.from(today).minusMonths(2));
        var worth = new Criterion(Measure.POTENTIAL_VALUE, 100, BigDecimal.ZERO, new BigDecimal("4000000"));
        as(piet, new AccountCommand.AssignTier(account, AccountTier.A, null, ONE));
        as(tom, new CriteriaCommand.DraftCriteria(segment, 0, new Criteria(USD, List.of(worth), ""), today));
        List.of(piet, maya).forEach(head -> as(head, new CriteriaCommand.AgreeToCriteria(segment, 1)));
        as(tom, new TenCommand.ProposeTen(segment, half, 0));
        List.of(piet, maya).forEach(head -> as(head, new TenCommand.AgreeToTen(segment, half.from(), 1)));
        until(() -> ranked(List.of(account)));

        register(late, "Late " + word);
        as(piet, new AccountCommand.PlaceInSegment(late, segment));
        as(Actor.VERONA, new SegmentCommand.TakeOverTopTen(segment, today, List.of(late, account)));
        until(() -> ranked(List.of(late, account)));
        var then = portfolio(piet, today.minusDays(1));
        assertThat(then.rows()).extracting(PortfolioView.Row::account).containsExactly(account);
        assertThat(then.rows()).extracting(PortfolioView.Row::rank).containsExactly(1);
        assertThat(then.ofToday()).isEmpty();
        var before = portfolio(piet, half.from().minusDays(1));
        assertThat(before.rows()).extracting(PortfolioView.Row::account).containsExactly(late, account);
        assertThat(before.ofToday()).containsExactly("Segment " + word);
    }

    private DealsView deals(Actor actor, DealFigure figure, @Nullable LocalDate day) throws Exception {
        var whole = new PortfolioQuery.FindPortfolio(null, segment, null, day, PortfolioSort.RANK);
        return ask(actor, new PortfolioQuery.FindDeals(whole, false, figure, account, null), DealsView.class);
    }

    @Test
    void a_figure_opens_to_the_opportunities_that_it_is_made_of() throws Exception {
        untilShown(piet);
        var second = new OpportunityId("E-" + word);
        as(
                tom,
                new OpportunityCommand.AddOpportunity(
                        second,
                        new OpportunityFacts(
                                "Tower", account, "", "", Stage.DECISION, Outcome.OPEN, ELEVEN, null, null)));
        as(tom, new OpportunityCommand.WinOpportunity(second, ELEVEN, LocalDate.now(ZoneOffset.UTC)));
        until(() -> {
            try {
                return !deals(piet, DealFigure.WON, null).deals().isEmpty();
            } catch (Exception e) {
                return false;
            }
        });
        var row = portfolio(piet, null).rows().getFirst();
        assertThat(deals(piet, DealFigure.WON, null).total())
                .isEqualTo(row.won())
                .isEqualTo(ELEVEN);
        assertThat(deals(piet, DealFigure.OPEN, null).total())
                .isEqualTo(row.open())
                .isEqualTo(ONE);
        assertThat(deals(tom, DealFigure.OPEN, null).deals())
                .extracting(DealsView.Deal::title)
                .containsExactly("Dryer");
        assertThat(deals(nadia, DealFigure.OPEN, null).deals()).isEmpty();
        assertThat(deals(piet, DealFigure.OPEN, LocalDate.now(ZoneOffset.UTC).minusDays(1))
                        .deals())
                .isEmpty();
        assertThatThrownBy(() -> deals(TestActors.ADMIN, DealFigure.OPEN, null)).isInstanceOf(NotAllowed.class);

        signIn(piet);
        UI.getCurrent()
                .navigate(
                        ScorecardPaths.DEALS,
                        QueryParameters.simple(
                                Map.of("segment", segment.value(), "figure", "won", "account", account.value())));
        var screen = find(DealsScreen.class).single();
        assertThat(text(screen)).contains("Tower", tom.name(), "Of =Account " + word);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("accounts/" + account + "?opportunity=" + second);
    }

    @Test
    void a_figure_of_the_number_opens_to_all_that_the_company_has() throws Exception {
        as(TestActors.INES, new NumberCommand.SetTarget(later, null, ELEVEN, ""));
        var nobodys = new OpportunityId("N-" + word);
        as(
                tom,
                new OpportunityCommand.AddOpportunity(
                        nobodys,
                        new OpportunityFacts(
                                "Unplaced", null, "", "", Stage.DECISION, Outcome.OPEN, ELEVEN, null, null)));
        var all = new PortfolioQuery.FindPortfolio(later, null, null, null, PortfolioSort.RANK);
        var open = new PortfolioQuery.FindDeals(all, true, DealFigure.OPEN, null, null);
        until(() -> {
            try {
                return ask(nadia, open, DealsView.class).deals().stream()
                        .anyMatch(deal -> deal.id().equals(nobodys) && deal.account() == null);
            } catch (Exception e) {
                return false;
            }
        });
        assertThat(ask(nadia, open, DealsView.class).total())
                .isEqualTo(ask(nadia, new PortfolioQuery.FindNumber(later), NumberView.class)
                        .open());
        assertThat(ask(nadia, open, DealsView.class).deals())
                .extracting(DealsView.Deal::id)
                .contains(new OpportunityId("D-" + word));

        signIn(nadia);
        UI.getCurrent().navigate("the-number", QueryParameters.of("period", later.value()));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(ScorecardPaths.deals(later, DealFigure.OPEN));
        UI.getCurrent()
                .navigate(
                        ScorecardPaths.DEALS,
                        QueryParameters.simple(Map.of("period", later.value(), "figure", "open")));
        assertThat(text(find(DealsScreen.class).single())).contains("Of the whole company", "Unplaced", "None yet");
    }

    private boolean ranked(List<AccountId> accounts) {
        try {
            return portfolio(piet, null).rows().stream()
                    .map(PortfolioView.Row::account)
                    .toList()
                    .equals(accounts);
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void a_long_portfolio_comes_by_fifty_accounts() throws Exception {
        untilShown(piet);
        var first = portfolio(piet, null);
        var rows = Collections.nCopies(120, first.rows().getFirst());
        signIn(piet);
        var table = new PortfolioTable();
        UI.getCurrent().add(table);
        table.show(PortfolioAddress.START, with(first, rows), null);
        assertThat(lines(table)).isEqualTo(50);
        test(find(Button.class, table).withText("Show 50 more").single()).click();
        assertThat(lines(table)).isEqualTo(100);
        assertThat(find(Button.class, table).withText("Show 50 more").exists()).isFalse();
        test(find(Button.class, table).withText("Show all 120").single()).click();
        assertThat(lines(table)).isEqualTo(120);
        table.show(PortfolioAddress.START, with(first, rows.subList(0, 110)), null);
        assertThat(lines(table)).as("who has seen all goes on seeing all").isEqualTo(110);
        assertThat(find(Button.class, table).exists()).isFalse();
    }

    private static int lines(PortfolioTable table) {
        return table.table()
                .getChildren()
                .filter(NativeTableBody.class::isInstance)
                .mapToInt(body -> (int) body.getChildren().count())
                .sum();
    }

    private static PortfolioView with(PortfolioView view, List<PortfolioView.Row> rows) {
        return new PortfolioView(
                view.number(),
                view.day(),
                view.past(),
                view.whole(),
                view.target(),
                view.won(),
                view.open(),
                rows,
                view.ofToday(),
                view.asks(),
                view.escalations());
    }

    @Test
    void a_spreadsheet_takes_a_name_for_a_name_whatever_it_begins_with() throws Exception {
        untilShown(piet);
        var csv = new String(SheetFiles.csv(PortfolioSheet.of(portfolio(piet, null))), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=Account " + word).contains("1000000.00");
    }
}
