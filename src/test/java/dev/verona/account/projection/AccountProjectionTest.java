package dev.verona.account.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.CatalogueEvent.ProductCorrected;
import dev.verona.account.api.CatalogueEvent.ProductListed;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SegmentEvent.LeftTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentDefined;
import dev.verona.account.api.SegmentId;
import dev.verona.account.projection.AccountStore.Changes;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the read model of accounts says after which events. */
class AccountProjectionTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor-dairies");
    private static final SegmentId DAIRY = new SegmentId("dairy-beverage");
    private static final OpportunityId HEAT = new OpportunityId("tarn-fell");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final AccountStore store = new AccountStore(mongo.database());
    private final AccountProjection projection = new AccountProjection(store);
    private final AccountIndex index = new AccountIndex(store);

    @AfterEach
    void close() {
        mongo.close();
    }

    /** Events of one batch. */
    private void batch(Consumer<Changes> events) {
        var changes = Changes.none();
        events.accept(changes);
        store.save(changes);
    }

    private void given(AccountEvent event) {
        batch(changes -> projection.handle(event, changes));
    }

    private void given(OpportunityEvent event) {
        batch(changes -> projection.handle(event, changes));
    }

    private void registered() {
        given(new AccountRegistered(BRACKENMOOR, "Brackenmoor Dairies", AccountFacts.UNKNOWN));
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

    private long orphans() {
        return OpportunityRows.matching(index.now(), OpportunityFilter.withoutAccount(""))
                .size();
    }

    @Test
    void an_account_is_as_its_last_event_left_it() {
        registered();
        given(new AccountEvent.AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Brackenmoor"));
        given(new AccountEvent.TierAssigned(BRACKENMOOR, AccountTier.A, null, Money.of("2400000", "USD")));
        var account = store.account(BRACKENMOOR.value()).orElseThrow();
        assertThat(account.name()).isEqualTo("Brackenmoor");
        assertThat(account.tier()).isEqualTo(AccountTier.A);
        assertThat(index.named("brackenmoor")).isPresent();
        assertThat(index.named("brackenmoor dairies")).isEmpty();
    }

    @Test
    void later_events_of_a_batch_see_what_earlier_ones_did() {
        batch(changes -> {
            projection.handle(new AccountRegistered(BRACKENMOOR, "Brackenmoor Dairies", AccountFacts.UNKNOWN), changes);
            projection.handle(
                    new AccountEvent.AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Brackenmoor"), changes);
        });
        assertThat(store.account(BRACKENMOOR.value()).orElseThrow().name()).isEqualTo("Brackenmoor");
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        registered();
        given(new OpportunityEvent.OpportunityAdded(HEAT, facts(BRACKENMOOR)));
        var won = new OpportunityEvent.OpportunityWon(
                HEAT, Stage.IMPLEMENTING, Money.of("2300000", "USD"), LocalDate.parse("2026-06-24"));
        given(won);
        given(won);
        var pipeline = index.now().pipeline(BRACKENMOOR);
        assertThat(pipeline.wonCount()).isEqualTo(1);
        assertThat(pipeline.won()).containsExactly(Money.of("2300000", "USD"));
        assertThat(pipeline.open()).isEmpty();
    }

    @Test
    void an_opportunity_without_an_account_counts_for_one_as_soon_as_it_is_given_it() {
        registered();
        given(new OpportunityEvent.OpportunityAdded(HEAT, facts(null)));
        assertThat(orphans()).isEqualTo(1);
        assertThat(index.now().pipeline(BRACKENMOOR).count()).isZero();
        given(new OpportunityEvent.AssignedToAccount(HEAT, null, BRACKENMOOR));
        assertThat(orphans()).isZero();
        assertThat(index.now().pipeline(BRACKENMOOR).openCount()).isEqualTo(1);
    }

    @Test
    void a_rank_is_held_until_it_is_left() {
        registered();
        batch(changes -> {
            projection.handle(new SegmentDefined(DAIRY, "Dairy & Beverage"), changes);
            projection.handle(new RankedInTopTen(DAIRY, BRACKENMOOR, 1), changes);
        });
        assertThat(store.segment(DAIRY.value()).orElseThrow().topTen()).containsEntry(1, BRACKENMOOR);
        batch(changes -> projection.handle(new LeftTopTen(DAIRY, BRACKENMOOR), changes));
        assertThat(store.segment(DAIRY.value()).orElseThrow().topTen()).isEmpty();
    }

    @Test
    void the_catalogue_has_each_product_once() {
        var listed = new Product("GTX Pro", "GTX", null);
        var priced = new Product("GTX Pro", "GTX", Money.of("4821", "USD"));
        batch(changes -> projection.handle(new ProductListed(listed), changes));
        batch(changes -> projection.handle(new ProductCorrected(listed, priced), changes));
        assertThat(store.catalogue().products().values()).containsExactly(priced);
    }

    @Test
    void a_rebuild_begins_with_nothing() {
        registered();
        projection.reset();
        assertThat(index.find(BRACKENMOOR)).isEmpty();
    }
}
