package dev.verona.work.projection.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.TestActors;
import dev.verona.work.api.News;
import dev.verona.work.api.Waiting;
import dev.verona.work.api.WorkQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of a desk, and what has to be looked up for it. */
class WorkQueriesTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    private static final PlanId OPEN = new PlanId("brackenmoor-h1");
    private static final PlanId CLOSED = new PlanId("oakmere-h1");
    private static final Instant AT = Instant.parse("2026-03-04T09:00:00Z");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final DeskStore store = new DeskStore(new ReadModels(mongo));
    private final List<String> questions = new ArrayList<>();
    private final WorkQueries queries =
            new WorkQueries(store, new CountedAccounts(), new CountedPeople(), new OneOpenPlan(), CaughtUp.PROJECTIONS);

    @AfterEach
    void close() {
        mongo.close();
    }

    private final class CountedAccounts implements Accounts {

        @Override
        public Optional<AccountName> find(AccountId account) {
            questions.add("account");
            return Optional.of(new AccountName(account, "Brackenmoor Dairies"));
        }

        @Override
        public Optional<AccountName> named(String name) {
            throw new UnsupportedOperationException(name);
        }
    }

    private final class CountedPeople implements People {

        @Override
        public Optional<PersonView> find(PersonId person) {
            questions.add("person");
            return Optional.empty();
        }

        @Override
        public List<PersonView> active() {
            throw new UnsupportedOperationException();
        }
    }

    private final class OneOpenPlan implements PlanAccess {

        @Override
        public boolean mayRead(Actor actor, PlanId plan) {
            return plan.equals(OPEN);
        }

        @Override
        public Set<PlanId> readable(Actor actor, Collection<PlanId> plans) {
            questions.add("plans");
            return plans.stream().filter(OPEN::equals).collect(Collectors.toSet());
        }

        @Override
        public boolean mayReadAll(Actor actor) {
            return false;
        }

        @Override
        public void requireReader(Actor actor, PlanId plan) {
            throw new UnsupportedOperationException();
        }
    }

    private static Item item(PlanId plan, int number) {
        return new Item(
                Waiting.Kind.REQUEST,
                plan,
                BRACKENMOOR,
                "it-" + number,
                "Thing " + number,
                null,
                AT.plusSeconds(number),
                TestActors.TOM.person(),
                "",
                true);
    }

    @Test
    void what_waits_is_looked_up_once_for_each_plan_account_and_person_however_long_the_desk() {
        store.save(Desk.empty(TestActors.JUN.person())
                .with(OPEN, IntStream.range(0, 500).mapToObj(i -> item(OPEN, i)).toList()));

        assertThat(queries.handle(new WorkQuery.WhatWaits(), TestActors.JUN))
                .hasSize(500)
                .first()
                .extracting(Waiting::accountName, waiting -> waiting.by().id())
                .containsExactly("Brackenmoor Dairies", TestActors.TOM.person());
        assertThat(questions).containsExactlyInAnyOrder("plans", "account", "person");
    }

    @Test
    void what_waits_in_a_plan_that_is_closed_to_the_person_is_not_told() {
        store.save(Desk.empty(TestActors.JUN.person())
                .with(OPEN, List.of(item(OPEN, 1)))
                .with(CLOSED, List.of(item(CLOSED, 2))));

        assertThat(queries.handle(new WorkQuery.WhatWaits(), TestActors.JUN))
                .extracting(Waiting::plan)
                .containsExactly(OPEN);
    }

    @Test
    void news_of_the_account_is_told_and_of_a_plan_only_to_who_may_open_it() {
        store.save(Feed.of(BRACKENMOOR)
                .with(news(1, ""))
                .with(news(2, OPEN.value()))
                .with(news(3, CLOSED.value())));

        var told = queries.handle(new WorkQuery.WhatIsNew(Set.of(BRACKENMOOR)), TestActors.JUN);

        assertThat(told.changes()).extracting(News.Change::plan).containsExactly(OPEN, null);
        assertThat(questions).containsExactlyInAnyOrder("plans", "person");
    }

    private static Feed.Entry news(long position, String plan) {
        return new Feed.Entry(
                position,
                TestActors.TOM.person(),
                AT.plusSeconds(position),
                News.What.BEGAN,
                plan,
                "",
                false,
                "Thing " + position);
    }
}
