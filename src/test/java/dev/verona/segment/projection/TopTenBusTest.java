package dev.verona.segment.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery.FindAccount;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.due.Ticker;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.FixedTen;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.RankThen;
import dev.verona.segment.api.RatingCommand;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.TenCommand;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Criteria, scores and tens through the buses, up to the ranks that everybody reads. */
class TopTenBusTest extends SignedInTest {

    private static final Criteria CRITERIA = new Criteria(
            Currency.getInstance("USD"),
            List.of(
                    new Criterion(Measure.CURRENT_VALUE, 40, BigDecimal.ZERO, new BigDecimal("2000000")),
                    new Criterion(Measure.POTENTIAL_VALUE, 40, BigDecimal.ZERO, new BigDecimal("4000000")),
                    Criterion.judged(Measure.STRATEGIC_FIT, 20)),
            "Some are worth more later.");

    @Autowired
    Ticker ticker;

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final Actor piet = leader(Function.SALES);
    private final Actor maya = leader(Function.MARKETING);
    private final String word = Ids.random().substring(0, 8).toLowerCase(Locale.ROOT);
    private final SegmentId segment = new SegmentId("seg-" + word);
    private final AccountId large = new AccountId("large-" + word);
    private final AccountId middle = new AccountId("middle-" + word);
    private final AccountId small = new AccountId("small-" + word);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Period half = HalfYears.from(YearMonth.from(today));
    private final Period next = HalfYears.from(YearMonth.from(today).plusMonths(6));

    private static Actor leader(Function function) {
        var id = "l" + Ids.random().substring(0, 8);
        return new Actor(new PersonId(id), "Leader " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void company() {
        List.of(tom, rosa, piet, maya, TestActors.ADMIN).forEach(actor -> known(commands, queries, actor));
        as(piet, new SegmentCommand.DefineSegment(segment, "Segment " + word));
        account(large, "1500000", "3000000");
        account(middle, "1000000", "2000000");
        account(small, "100000", "400000");
    }

    private void account(AccountId account, String now, String potential) {
        as(
                piet,
                new AccountCommand.RegisterAccount(
                        account, "Account " + account, AccountFacts.UNKNOWN, segment, null, null));
        worth(account, now, potential);
    }

    private void worth(AccountId account, String now, String potential) {
        as(
                piet,
                new AccountCommand.AssignTier(
                        account, AccountTier.B, Money.of(now, "USD"), Money.of(potential, "USD")));
    }

    private void agreeToCriteria() {
        as(rosa, new CriteriaCommand.DraftCriteria(segment, 0, CRITERIA, today));
        as(piet, new CriteriaCommand.AgreeToCriteria(segment, 1));
        as(maya, new CriteriaCommand.AgreeToCriteria(segment, 1));
    }

    private void fix(Period period, int revision) {
        as(piet, new TenCommand.AgreeToTen(segment, period.from(), revision));
        as(maya, new TenCommand.AgreeToTen(segment, period.from(), revision));
    }

    @Test
    void scores_follow_what_verona_knows_and_what_people_judge_with_their_reasons() {
        as(rosa, new CriteriaCommand.DraftCriteria(segment, 0, CRITERIA, today));
        assertThat(details().scoredBy()).isEqualTo(1);
        as(tom, new RatingCommand.RateAccount(small, Measure.STRATEGIC_FIT, null, 5, "A door to three others."));
        var scores = details().scores();
        assertThat(scores).extracting(one -> one.account().id()).containsExactly(large, middle, small);
        assertThat(scores)
                .extracting(SegmentDetails.Scored::points)
                .containsExactly(new BigDecimal("60.0"), new BigDecimal("40.0"), new BigDecimal("26.0"));
        var judged = scores.getLast().ratings().get(Measure.STRATEGIC_FIT);
        assertThat(judged).isNotNull();
        assertThat(judged.reason()).isEqualTo("A door to three others.");
        assertThat(judged.by().id()).isEqualTo(tom.person());

        worth(middle, "2000000", "4000000");
        assertThat(details().scores().getFirst().account().id()).isEqualTo(middle);
    }

    @Test
    void a_ten_is_proposed_changed_with_a_reason_fixed_and_ranks_follow() {
        agreeToCriteria();
        as(tom, new TenCommand.ProposeTen(segment, half, 0));
        as(rosa, new TenCommand.MoveInTen(segment, half.from(), 1, small, 1, "A door to three others."));
        var proposed = details().tens().getFirst();
        assertThat(proposed.places()).extracting(place -> place.account().id()).containsExactly(small, large, middle);
        var moved = proposed.places().getFirst();
        assertThat(moved.byScore()).isEqualTo(3);
        assertThat(moved.manual())
                .isNotNull()
                .extracting(TenView.Manual::reason)
                .isEqualTo("A door to three others.");
        assertThat(moved.points()).isEqualTo(new BigDecimal("6.0"));
        assertThat(ten(today)).isEmpty();
        assertThat(waits(segment)).hasSize(1);
        assertThat(rank(small)).isNull();

        fix(half, 2);
        assertThat(ten(today).orElseThrow().accounts())
                .extracting(AccountName::id)
                .containsExactly(small, large, middle);
        assertThat(waits(segment)).isEmpty();
        until(() -> {
            ticker.look();
            return Integer.valueOf(1).equals(rank(small));
        });
        assertThat(rank(large)).isEqualTo(2);
        assertThat(ranks(small)).extracting(RankThen::rank).containsExactly(1);
    }

    @Test
    void a_score_changes_no_fixed_ten_and_reopening_leaves_it_in_force_until_both_agree_anew() {
        agreeToCriteria();
        as(tom, new TenCommand.ProposeTen(segment, half, 0));
        fix(half, 1);
        worth(small, "9000000", "9000000");
        assertThat(details().scores().getFirst().account().id()).isEqualTo(small);
        assertThat(ten(today).orElseThrow().accounts())
                .extracting(AccountName::id)
                .containsExactly(large, middle, small);

        as(maya, new TenCommand.ReopenTen(segment, half.from(), "It was bought."));
        as(tom, new TenCommand.ProposeTen(segment, half, 2));
        assertThat(ten(today).orElseThrow().accounts().getFirst().id()).isEqualTo(large);
        fix(half, 3);
        assertThat(ten(today).orElseThrow().accounts().getFirst().id()).isEqualTo(small);
        assertThat(ranks(large)).extracting(RankThen::rank).containsExactly(2);
    }

    @Test
    void what_is_fixed_ahead_ranks_nobody_before_its_first_day() {
        agreeToCriteria();
        as(tom, new TenCommand.ProposeTen(segment, next, 0));
        fix(next, 1);
        assertThat(ten(today)).isEmpty();
        assertThat(ten(next.from())).isPresent();
        ticker.look();
        assertThat(rank(large)).isNull();
        until(() -> {
            VeronaClock.at(next.from().atTime(0, 1).toInstant(ZoneOffset.UTC), ticker::look);
            return Integer.valueOf(1).equals(rank(large));
        });
    }

    @Test
    void nobody_but_both_functions_works_on_it_and_nobody_ranks_past_it() {
        for (var message : List.of(
                new CriteriaCommand.DraftCriteria(segment, 0, CRITERIA, today),
                new RatingCommand.RateAccount(large, Measure.STRATEGIC_FIT, null, 5, "Because."),
                new TenCommand.ProposeTen(segment, half, 0))) {
            assertThatThrownBy(() -> as(TestActors.ADMIN, message)).satisfies(TopTenBusTest::isNotAllowed);
        }
        assertThatThrownBy(() -> ask(TestActors.ADMIN, new TopTenQuery.FindRanking(segment), SegmentDetails.class))
                .satisfies(TopTenBusTest::isNotAllowed);
        for (var actor : List.of(piet, tom, TestActors.ADMIN)) {
            assertThatThrownBy(() -> as(actor, new SegmentCommand.TakeOverTopTen(segment, today, List.of(small))))
                    .satisfies(TopTenBusTest::isNotAllowed);
        }
    }

    private static void isNotAllowed(Throwable thrown) {
        assertThat(Commands.rejectionIn(thrown)).containsInstanceOf(NotAllowed.class);
    }

    private SegmentDetails details() {
        return ask(tom, new TopTenQuery.FindRanking(segment), SegmentDetails.class);
    }

    private Optional<FixedTen> ten(LocalDate day) {
        return acting(
                tom,
                () -> queries.query(
                                new TopTenQuery.TenOf(segment, day), ResponseTypes.optionalInstanceOf(FixedTen.class))
                        .join());
    }

    private List<SegmentLine.Wait> waits(SegmentId of) {
        return acting(
                        tom,
                        () -> queries.query(
                                        new TopTenQuery.ListRankings(),
                                        ResponseTypes.multipleInstancesOf(SegmentLine.class))
                                .join())
                .stream()
                .filter(line -> line.id().equals(of))
                .flatMap(line -> line.waits().stream())
                .toList();
    }

    private List<RankThen> ranks(AccountId account) {
        return acting(
                tom,
                () -> queries.query(new TopTenQuery.RanksOf(account), ResponseTypes.multipleInstancesOf(RankThen.class))
                        .join());
    }

    private @Nullable Integer rank(AccountId account) {
        return ask(tom, new FindAccount(account), AccountView.class).rank();
    }

    private <T> T ask(Actor actor, Object query, Class<T> type) {
        return acting(actor, () -> queries.query(query, type).join());
    }

    private static <T> T acting(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
