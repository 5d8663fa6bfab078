package dev.verona.segment.domain;

import dev.verona.account.api.AccountBook.Standing;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * Criteria, a rating or the tens of a segment, to which tests tell what happened and what somebody wants. It is Thursday, 15 January 2026; the segment has twelve accounts,
 * of which {@code a1} scores most.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
final class SegmentFixture<A, E> implements Standings, Accounts {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    static final SegmentId DAIRY = new SegmentId("dairy");
    static final Period FIRST = HalfYears.from(YearMonth.of(2026, 1));
    static final Period SECOND = HalfYears.from(YearMonth.of(2026, 7));

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor INES = TestActors.INES;
    static final Actor PIET = actor("piet", Function.SALES);
    static final Actor MAYA = actor("maya", Function.MARKETING);

    static final Criteria CRITERIA = criteria(
            new Criterion(Measure.CURRENT_VALUE, 40, BigDecimal.ZERO, new BigDecimal("2000000")),
            new Criterion(Measure.POTENTIAL_VALUE, 40, new BigDecimal("500000"), new BigDecimal("4500000")),
            Criterion.judged(Measure.STRATEGIC_FIT, 20));

    private final Class<A> type;
    private final List<EventMessage<?>> given = new ArrayList<>();
    private final Map<AccountId, String> members = new LinkedHashMap<>();
    private boolean ranked = true;
    private LocalDate today = TODAY;

    SegmentFixture(Class<A> type) {
        this.type = type;
        for (int number = 1; number <= 12; number++) {
            members.put(account(number), "Account " + number);
        }
    }

    private static Actor actor(String id, Function function) {
        return new Actor(new PersonId(id), id, function, Set.of(Role.LEADER));
    }

    static AccountId account(int number) {
        return new AccountId("a" + number);
    }

    static Place place(int number) {
        return new Place(account(number), new BigDecimal("100.0").subtract(BigDecimal.valueOf(number)), List.of());
    }

    /** Those accounts by rank. */
    static List<Place> places(int... numbers) {
        return Arrays.stream(numbers).mapToObj(SegmentFixture::place).toList();
    }

    static Criteria criteria(Criterion... all) {
        return new Criteria(Currency.getInstance("USD"), List.of(all), "");
    }

    static Standing standing(String name, String now, String potential) {
        return new Standing(
                new AccountId(name), name, Money.of(now, "USD"), Money.of(potential, "USD"), List.of(), List.of());
    }

    SegmentFixture<A, E> by(Actor actor, Object... events) {
        Arrays.stream(events).forEach(event -> given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor))));
        return this;
    }

    SegmentFixture<A, E> on(LocalDate day) {
        today = day;
        return this;
    }

    /** The account has left the segment. */
    SegmentFixture<A, E> without(int number) {
        members.remove(account(number));
        return this;
    }

    SegmentFixture<A, E> withoutCriteria() {
        ranked = false;
        return this;
    }

    Outcome<A, E> when(Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(type);
        fixture.registerInjectableResource(Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerInjectableResource(this);
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    @Override
    public boolean knows(SegmentId segment) {
        return segment.equals(DAIRY);
    }

    @Override
    public Map<AccountId, String> members(SegmentId segment) {
        return members;
    }

    @Override
    public Optional<Ranking> ranking(SegmentId segment, LocalDate day) {
        return ranked
                ? Optional.of(new Ranking(
                        1,
                        members.keySet().stream()
                                .map(account ->
                                        place(Integer.parseInt(account.value().substring(1))))
                                .toList()))
                : Optional.empty();
    }

    @Override
    public Optional<AccountName> find(AccountId account) {
        return Optional.ofNullable(members.get(account)).map(name -> new AccountName(account, name));
    }

    @Override
    public Optional<AccountName> named(String name) {
        return Optional.empty();
    }
}
