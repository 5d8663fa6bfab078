package dev.verona.account.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountRenamed;
import dev.verona.account.api.AccountEvent.TierAssigned;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.CatalogueEvent.ProductCorrected;
import dev.verona.account.api.CatalogueEvent.ProductListed;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentEvent.LeftTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentDefined;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the read model of accounts says after which events. */
class AccountProjectionTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    private static final SegmentId DAIRY = new SegmentId("dairy-beverage");
    private static final OpportunityId HEAT = new OpportunityId("tarn-fell");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final ReadModels models = new ReadModels(mongo);
    private final AccountStore store = new AccountStore(models);
    private final Heard projection = heard(store, models);
    private final AccountIndex index = new AccountIndex(store);

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void an_account_is_as_its_last_event_left_it() {
        registered();
        projection.on(new AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Brackenmoor"));
        projection.on(new TierAssigned(BRACKENMOOR, AccountTier.A, null, Money.of("2400000", "USD")));

        var account = store.account(BRACKENMOOR.value()).orElseThrow();
        assertThat(account.name()).isEqualTo("Brackenmoor");
        assertThat(account.tier()).isEqualTo(AccountTier.A);
        assertThat(account.currentValue()).isNull();
        assertThat(account.potentialValue()).isEqualTo(Money.of("2400000", "USD"));
    }

    @Test
    void a_renamed_account_is_found_by_its_new_name_alone() {
        registered();
        assertThat(index.named("brackenmoor dairies")).isPresent();
        projection.on(new AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Brackenmoor"));

        assertThat(index.named("brackenmoor")).isPresent();
        assertThat(index.named("brackenmoor dairies")).isEmpty();
    }

    @Test
    void later_events_of_a_batch_see_what_earlier_ones_did_and_screens_see_all_or_none() {
        inABatch(() -> {
            registered();
            projection.on(new AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Brackenmoor"));
            assertThat(index.find(BRACKENMOOR)).as("before it is written").isEmpty();
        });

        assertThat(index.find(BRACKENMOOR))
                .hasValueSatisfying(account -> assertThat(account.name()).isEqualTo("Brackenmoor"));
    }

    @Test
    void a_node_that_missed_many_batches_still_shows_what_the_documents_say() {
        registered();
        assertThat(index.find(BRACKENMOOR)).isPresent();
        for (int i = 0; i <= AccountStore.LOG / 2; i++) {
            projection.on(new AccountRenamed(BRACKENMOOR, "", "Brackenmoor " + i));
        }

        assertThat(index.named("Brackenmoor " + AccountStore.LOG / 2)).isPresent();
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        registered();
        projection.on(new OpportunityEvent.OpportunityAdded(HEAT, facts(BRACKENMOOR)));
        var won = new OpportunityEvent.OpportunityWon(
                HEAT, Stage.IMPLEMENTING, Money.of("2300000", "USD"), LocalDate.parse("2026-06-24"));
        projection.on(won);
        var once = index.now().pipeline(BRACKENMOOR);
        projection.on(won);

        assertThat(index.now().pipeline(BRACKENMOOR)).isEqualTo(once);
        assertThat(once.wonCount()).isEqualTo(1);
        assertThat(once.won()).containsExactly(Money.of("2300000", "USD"));
        assertThat(once.open()).isEmpty();
    }

    @Test
    void an_opportunity_without_an_account_counts_for_one_as_soon_as_it_is_given_to_it() {
        registered();
        projection.on(new OpportunityEvent.OpportunityAdded(HEAT, facts(null)));
        assertThat(withoutAccount()).isEqualTo(1);
        assertThat(index.now().pipeline(BRACKENMOOR).count()).isZero();

        projection.on(new OpportunityEvent.AssignedToAccount(HEAT, null, BRACKENMOOR));

        assertThat(withoutAccount()).isZero();
        assertThat(index.now().pipeline(BRACKENMOOR).openCount()).isEqualTo(1);
    }

    @Test
    void a_rank_is_held_until_the_account_leaves_the_top_ten() {
        registered();
        projection.on(new SegmentDefined(DAIRY, "Dairy & Beverage"));
        projection.on(new RankedInTopTen(DAIRY, BRACKENMOOR, 3));
        projection.on(new RankedInTopTen(DAIRY, BRACKENMOOR, 1));
        assertThat(store.segment(DAIRY.value()).orElseThrow().topTen()).isEqualTo(Map.of(1, BRACKENMOOR));

        projection.on(new LeftTopTen(DAIRY, BRACKENMOOR));

        assertThat(store.segment(DAIRY.value()).orElseThrow().topTen()).isEmpty();
    }

    @Test
    void the_catalogue_has_each_product_once() {
        var listed = new Product("GTX Pro", "GTX", null);
        var priced = new Product("GTX Pro", "GTX", Money.of("4821", "USD"));
        projection.on(new ProductListed(listed));
        projection.on(new ProductCorrected(listed, priced));

        assertThat(store.catalogue().products().values()).containsExactly(priced);
    }

    @Test
    void a_replay_in_one_batch_ends_with_what_came_event_by_event() {
        List<Consumer<Heard>> history = List.of(
                it -> it.on(new AccountRegistered(BRACKENMOOR, "Brackenmoor Dairies", AccountFacts.UNKNOWN)),
                it -> it.on(new SegmentDefined(DAIRY, "Dairy & Beverage")),
                it -> it.on(new AccountEvent.PlacedInSegment(BRACKENMOOR, null, DAIRY)),
                it -> it.on(new RankedInTopTen(DAIRY, BRACKENMOOR, 2)),
                it -> it.on(new OpportunityEvent.OpportunityAdded(HEAT, facts(BRACKENMOOR))),
                it -> it.on(new OpportunityEvent.OpportunityLost(HEAT, LocalDate.parse("2026-05-02"), "Price")));
        history.forEach(event -> event.accept(projection));

        try (var other = MongoConnection.inMemory()) {
            var others = new ReadModels(other);
            var replayed = new AccountStore(others);
            var replay = heard(replayed, others);
            inABatch(other, others, () -> history.forEach(event -> event.accept(replay)));

            assertThat(replayed.allAccounts()).isNotEmpty().isEqualTo(store.allAccounts());
            assertThat(replayed.allOpportunities()).isNotEmpty().isEqualTo(store.allOpportunities());
            assertThat(replayed.allSegments()).isNotEmpty().isEqualTo(store.allSegments());
        }
    }

    /** The projection, told events that nobody in particular made. */
    private record Heard(AccountProjection projection) {

        void on(AccountEvent event) {
            projection.on(event, MetaData.emptyInstance(), Instant.EPOCH);
        }

        void on(SegmentEvent event) {
            projection.on(event, MetaData.emptyInstance(), Instant.EPOCH);
        }

        void on(OpportunityEvent event) {
            projection.on(event, MetaData.emptyInstance(), Instant.EPOCH);
        }

        void on(CatalogueEvent event) {
            projection.on(event, MetaData.emptyInstance(), Instant.EPOCH);
        }
    }

    private static Heard heard(AccountStore store, ReadModels models) {
        return new Heard(new AccountProjection(store, new ImportBook(new ImportStore(models))));
    }

    @Test
    void what_is_withdrawn_is_found_no_more_and_comes_back_when_it_is_registered_anew() {
        registered();
        projection.on(new OpportunityEvent.OpportunityAdded(HEAT, facts(BRACKENMOOR)));
        assertThat(index.find(BRACKENMOOR)).isPresent();

        projection.on(new OpportunityEvent.OpportunityWithdrawn(HEAT));
        projection.on(new AccountEvent.AccountWithdrawn(BRACKENMOOR, "Brackenmoor Dairies"));

        assertThat(index.find(BRACKENMOOR)).isEmpty();
        assertThat(index.now().opportunities()).isEmpty();
        assertThat(store.nameOfWithdrawn(BRACKENMOOR.value())).contains("Brackenmoor Dairies");

        registered();
        assertThat(index.find(BRACKENMOOR)).isPresent();
        assertThat(store.nameOfWithdrawn(BRACKENMOOR.value())).isEmpty();
    }

    private void inABatch(Runnable events) {
        inABatch(mongo, models, events);
    }

    private static void inABatch(MongoConnection mongo, ReadModels models, Runnable events) {
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
        try {
            var batch = Batch.of(work, mongo, models.of(Accounts.READ_MODEL), 0);
            events.run();
            batch.write(token -> {});
        } finally {
            work.rollback();
        }
    }

    private void registered() {
        projection.on(new AccountRegistered(BRACKENMOOR, "Brackenmoor Dairies", AccountFacts.UNKNOWN));
    }

    private static OpportunityFacts facts(@Nullable AccountId account) {
        return new OpportunityFacts(
                "Heat recovery",
                account,
                "",
                "Tom Adeyemi",
                Stage.DECISION,
                Outcome.OPEN,
                Money.of("1600000", "USD"),
                LocalDate.parse("2026-01-19"),
                null);
    }

    private long withoutAccount() {
        return OpportunityRows.matching(index.now(), OpportunityFilter.withoutAccount(""))
                .size();
    }
}
