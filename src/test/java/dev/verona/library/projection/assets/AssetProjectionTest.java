package dev.verona.library.projection.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.SegmentEvent.SegmentDefined;
import dev.verona.account.api.SegmentEvent.SegmentRenamed;
import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetEvent.AssetAdded;
import dev.verona.library.api.AssetEvent.AssetReinstated;
import dev.verona.library.api.AssetEvent.AssetWithdrawn;
import dev.verona.library.api.AssetEvent.DraftRevised;
import dev.verona.library.api.AssetEvent.FactsCorrected;
import dev.verona.library.api.AssetEvent.ProofRecorded;
import dev.verona.library.api.AssetEvent.ReviewAsked;
import dev.verona.library.api.AssetEvent.SiteVisitBooked;
import dev.verona.library.api.AssetEvent.SiteVisitCancelled;
import dev.verona.library.api.AssetEvent.SiteVisitsCapped;
import dev.verona.library.api.AssetEvent.VersionDrafted;
import dev.verona.library.api.AssetEvent.VersionRejected;
import dev.verona.library.api.AssetEvent.VersionReleased;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetFile;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.Content;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VersionState;
import dev.verona.library.api.VisitId;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the read model of the library says after which events, and on which day. */
class AssetProjectionTest {

    private static final AssetId ASSET = new AssetId("sundale");
    private static final SegmentId DAIRY = new SegmentId("dairy");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final Actor TOM = TestActors.TOM;
    private static final Actor JUN = TestActors.JUN;
    private static final AssetFacts FACTS = new AssetFacts(
            "Sundale reference",
            "Measured for a year",
            List.of(DAIRY),
            List.of(Stage.DECISION),
            List.of("Dairy"),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 3, 31));
    private static final Content CONTENT =
            new Content(new AssetFile("a".repeat(64), "sundale.pdf", "application/pdf", 10), "Words", "");
    private static final Proof GIVEN =
            new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.GIVEN, LocalDate.of(2026, 12, 31));

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final ReadModels models = new ReadModels(mongo);
    private final AssetStore store = new AssetStore(models);
    private final AssetProjection projection = new AssetProjection(store);
    private int sequence;

    @AfterEach
    void close() {
        mongo.close();
    }

    private record Told(Actor actor, AssetEvent event) {}

    private static Told told(Actor actor, AssetEvent event) {
        return new Told(actor, event);
    }

    private static final List<Told> RELEASED = List.of(
            told(JUN, new AssetAdded(ASSET, AssetKind.CASE_STUDY, FACTS, JUN.person())),
            told(JUN, new ProofRecorded(ASSET, null, GIVEN)),
            told(JUN, new VersionDrafted(ASSET, 1, CONTENT, "")),
            told(JUN, new ReviewAsked(ASSET, 1, TOM.person())),
            told(TOM, new VersionReleased(ASSET, 1, null)));

    private void tell(List<Told> events) {
        events.forEach(one -> tell(one.actor(), one.event()));
    }

    private void tell(Actor actor, AssetEvent event) {
        projection.on(event, moment(actor, sequence++));
    }

    private static Moment moment(Actor actor, int sequence) {
        return new Moment(
                actor, Instant.parse("2026-04-01T09:00:00Z").plusSeconds(60L * sequence), sequence, sequence + 1);
    }

    private StoredAsset asset() {
        return Objects.requireNonNull(store.now().assets().get(ASSET.value()));
    }

    @Test
    void an_asset_stands_as_its_versions_do() {
        tell(RELEASED.subList(0, 3));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.DRAFT);
        tell(RELEASED.subList(3, 4));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.IN_REVIEW);
        tell(RELEASED.subList(4, 5));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.RELEASED);
        tell(JUN, new VersionDrafted(ASSET, 2, CONTENT, "Shorter"));
        tell(JUN, new ReviewAsked(ASSET, 2, TOM.person()));
        tell(TOM, new VersionRejected(ASSET, 2, "Too short"));
        assertThat(asset().standing(TODAY)).as("version 1 is out still").isEqualTo(AssetStanding.RELEASED);
        assertThat(asset().versions())
                .extracting(StoredVersion::state)
                .containsExactly(VersionState.RELEASED, VersionState.REJECTED);
    }

    @Test
    void the_day_alone_blocks_what_has_expired_or_lost_its_consent() {
        tell(RELEASED);
        assertThat(asset().standing(LocalDate.of(2026, 9, 30))).isEqualTo(AssetStanding.RELEASED);
        assertThat(asset().standing(LocalDate.of(2026, 10, 1))).isEqualTo(AssetStanding.REVIEW_DUE);
        assertThat(asset().standing(LocalDate.of(2026, 12, 31))).isEqualTo(AssetStanding.REVIEW_DUE);
        assertThat(asset().standing(LocalDate.of(2027, 1, 1))).isEqualTo(AssetStanding.CONSENT_LAPSED);
        tell(JUN, new ProofRecorded(ASSET, GIVEN, new Proof("Sundale", CaseForm.REFERENCE, Consent.GIVEN, null)));
        assertThat(asset().standing(LocalDate.of(2027, 3, 31))).isEqualTo(AssetStanding.REVIEW_DUE);
        assertThat(asset().standing(LocalDate.of(2027, 4, 1))).isEqualTo(AssetStanding.EXPIRED);
        tell(JUN, new ProofRecorded(ASSET, GIVEN, new Proof("Sundale", CaseForm.REFERENCE, Consent.REFUSED, null)));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.CONSENT_LAPSED);
    }

    @Test
    void what_was_withdrawn_and_taken_up_again_is_a_draft() {
        tell(RELEASED);
        tell(JUN, new AssetWithdrawn(ASSET, "Sold"));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.WITHDRAWN);
        tell(JUN, new AssetReinstated(ASSET, 1));
        assertThat(asset().standing(TODAY)).isEqualTo(AssetStanding.DRAFT);
        assertThat(asset().versions().getFirst().reviewer()).isNull();
    }

    @Test
    void a_version_that_is_withdrawn_beside_a_later_one_is_replaced() {
        tell(RELEASED);
        tell(JUN, new VersionDrafted(ASSET, 2, CONTENT, ""));
        tell(JUN, new AssetWithdrawn(ASSET, "Sold"));
        tell(JUN, new AssetReinstated(ASSET, 1));
        assertThat(asset().versions())
                .extracting(StoredVersion::state)
                .containsExactly(VersionState.REPLACED, VersionState.DRAFT);
    }

    @Test
    void a_draft_has_all_who_wrote_it_and_its_last_words() {
        tell(RELEASED.subList(0, 3));
        tell(TOM, new DraftRevised(ASSET, 1, 1, new Content(null, "Other words", ""), "No file"));
        var draft = asset().versions().getFirst();
        assertThat(draft.authors()).containsExactly(JUN.person(), TOM.person());
        assertThat(draft.content().text()).isEqualTo("Other words");
        assertThat(draft.revision()).isEqualTo(1);
    }

    @Test
    void visits_come_and_go() {
        tell(RELEASED);
        tell(JUN, new SiteVisitsCapped(ASSET, 4));
        tell(TOM, new SiteVisitBooked(ASSET, new VisitId("v1"), new AccountId("brackenmoor"), TODAY));
        tell(TOM, new SiteVisitBooked(ASSET, new VisitId("v2"), new AccountId("oakmere"), TODAY.plusDays(3)));
        tell(JUN, new SiteVisitCancelled(ASSET, new VisitId("v1"), "Ill"));
        assertThat(asset().cap()).isEqualTo(4);
        assertThat(asset().visits()).extracting(StoredAsset.Visit::account).containsExactly(new AccountId("oakmere"));
    }

    @Test
    void the_journal_tells_the_latest_first_and_forgets_the_oldest() {
        tell(RELEASED);
        assertThat(asset().journal())
                .extracting(Journal.Entry::what)
                .containsExactly(
                        "released version 1",
                        "asked for a review of version 1",
                        "drafted version 1",
                        "recorded the consent",
                        "added it");
        IntStream.range(0, 120).forEach(i -> tell(JUN, new FactsCorrected(ASSET, FACTS, AssetFacts.titled("T" + i))));
        assertThat(asset().journal()).hasSize(100);
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        tell(RELEASED);
        var once = asset();
        for (int i = 0; i < RELEASED.size(); i++) {
            projection.on(RELEASED.get(i).event(), moment(RELEASED.get(i).actor(), i));
        }
        assertThat(asset()).isEqualTo(once);
    }

    @Test
    void a_segment_is_called_as_it_is_today() {
        projection.on(new SegmentDefined(DAIRY, "Dairy"));
        tell(RELEASED);
        projection.on(new SegmentRenamed(DAIRY, "Dairy & Beverage"));
        assertThat(store.now().segments())
                .containsEntry(DAIRY.value(), new AssetStore.SegmentTitle(DAIRY, "Dairy & Beverage"));
    }

    @Test
    void a_replay_in_one_batch_ends_with_what_came_event_by_event() {
        tell(RELEASED);
        try (var other = MongoConnection.inMemory()) {
            var others = new ReadModels(other);
            var replayed = new AssetStore(others);
            var replay = new AssetProjection(replayed);
            var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
            try {
                var batch = Batch.of(work, other, others.of(AssetQuery.READ_MODEL), 0);
                for (int i = 0; i < RELEASED.size(); i++) {
                    replay.on(RELEASED.get(i).event(), moment(RELEASED.get(i).actor(), i));
                }
                batch.write(token -> {});
            } finally {
                work.rollback();
            }
            assertThat(replayed.now().assets())
                    .isNotEmpty()
                    .isEqualTo(store.now().assets());
        }
    }
}
