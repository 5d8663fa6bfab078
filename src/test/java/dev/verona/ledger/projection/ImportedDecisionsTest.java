package dev.verona.ledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountEvent.FactsCorrected;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityEvent.AmountChanged;
import dev.verona.account.api.OpportunityEvent.MovedToStage;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityWon;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.history.api.Deed;
import dev.verona.history.api.Mark;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.Decision.Kind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is one act among an account's decisions, and one moment in the lives of its plans. */
class ImportedDecisionsTest {

    private static final ImportId BATCH = new ImportId("batch");
    private static final MetaData IMPORT = MetaData.with(ImportId.METADATA, BATCH.value());
    private static final MetaData UNDO = MetaData.with(ImportId.UNDO, BATCH.value());
    private static final MetaData PERSON = MetaData.emptyInstance();
    private static final Instant AT = Instant.parse("2026-05-12T09:00:00Z");
    private static final Money SMALL = Money.of("100", "USD");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final LedgerStore store = new LedgerStore(new ReadModels(mongo));
    private final LedgerProjection projection = new LedgerProjection(store);
    private final DecisionMarks marks = new DecisionMarks(store, CaughtUp.PROJECTIONS);
    private final Map<OpportunityId, Long> sequences = new HashMap<>();

    @BeforeEach
    void open() {
        projection.on(
                new PlanEvent.PlanCreated(
                        PlanHistories.PLAN,
                        PlanHistories.ACCOUNT,
                        PlanHistories.PERIOD,
                        TestActors.TOM.person(),
                        TestActors.ROSA.person()),
                new Moment(TestActors.TOM, AT, 0, 1));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static OpportunityId id(int number) {
        return new OpportunityId("D" + number);
    }

    private void on(OpportunityEvent event, MetaData metadata) {
        var sequence = sequences.merge(event.opportunity(), 1L, Long::sum);
        projection.on(event, metadata, new Moment(TestActors.INES, AT, sequence, 1));
    }

    private void add(int number, MetaData metadata) {
        on(
                new OpportunityAdded(
                        id(number),
                        new OpportunityFacts(
                                "Heat",
                                PlanHistories.ACCOUNT,
                                "",
                                "",
                                Stage.QUALIFYING,
                                Outcome.OPEN,
                                SMALL,
                                null,
                                null)),
                metadata);
    }

    private void move(int number, Stage from, Stage to, MetaData metadata) {
        on(new MovedToStage(id(number), from, to), metadata);
    }

    private List<Decision> decisions() {
        return store.decisions(PlanHistories.ACCOUNT).all();
    }

    @Test
    void what_an_import_moved_and_won_is_one_decision_and_an_opportunity_counts_once() {
        for (var each = 0; each < 3; each++) {
            add(each, PERSON);
        }
        move(0, Stage.QUALIFYING, Stage.DECISION, PERSON);
        on(new AmountChanged(id(0), SMALL, null), IMPORT);
        move(0, Stage.DECISION, Stage.QUALIFYING, IMPORT);
        move(1, Stage.QUALIFYING, Stage.DECISION, IMPORT);
        on(new OpportunityWon(id(2), Stage.IMPLEMENTING, SMALL, LocalDate.of(2026, 5, 1)), IMPORT);
        move(1, Stage.DECISION, Stage.QUALIFYING, PERSON);

        assertThat(decisions()).extracting(Decision::kind).containsExactly(Kind.MOVED, Kind.IMPORT, Kind.MOVED);
        assertThat(decisions().get(1).imported())
                .isEqualTo(new Decision.Imported(BATCH, false, 3, Map.of(Kind.MOVED, 2, Kind.WON, 1)));
    }

    @Test
    void an_import_and_its_undo_are_marked_moments_of_the_plan_with_ways_to_the_import() {
        add(0, IMPORT);
        projection.on(
                new FactsCorrected(PlanHistories.ACCOUNT, AccountFacts.UNKNOWN, AccountFacts.UNKNOWN),
                IMPORT,
                new Moment(TestActors.INES, AT, 4, 1));
        on(new OpportunityEvent.OpportunityWithdrawn(id(0)), UNDO);

        var found = marks.marks(PlanHistories.PLAN);
        assertThat(found).extracting(Mark::deed).containsExactly(Deed.IMPORTED, Deed.IMPORT_UNDONE);
        assertThat(found).extracting(Mark::subject).containsExactly("1 opportunity", "1 opportunity");
        assertThat(found).allSatisfy(mark -> {
            assertThat(mark.sequence()).isZero();
            assertThat(mark.ways().getFirst().path()).isEqualTo("accounts/imports/batch");
            assertThat(mark.ways().getFirst().roles()).containsExactlyInAnyOrder(Role.LEADER, Role.ADMIN);
        });
    }

    @Test
    void an_import_that_went_no_step_is_no_decision() {
        add(0, IMPORT);

        var imported = decisions().getFirst().imported();
        assertThat(imported)
                .isNotNull()
                .satisfies(it -> assertThat(it.decidedNothing()).isTrue());
    }
}
