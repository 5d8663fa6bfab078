package dev.verona.account.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountDependants;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountWithdrawn;
import dev.verona.account.api.AccountEvent.FactsCorrected;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery.FindWithdrawn;
import dev.verona.account.api.AccountQuery.ListAccountEffects;
import dev.verona.account.api.AccountQuery.ListAccountImports;
import dev.verona.account.api.EffectView;
import dev.verona.account.api.EffectView.Change;
import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportEvent.ImportFinished;
import dev.verona.account.api.ImportEvent.ImportStarted;
import dev.verona.account.api.ImportEvent.Kept;
import dev.verona.account.api.ImportEvent.LaterWorkKept;
import dev.verona.account.api.ImportEvent.UndoFinished;
import dev.verona.account.api.ImportEvent.UndoStarted;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportQuery.FindImport;
import dev.verona.account.api.ImportQuery.ListEffects;
import dev.verona.account.api.ImportQuery.ListKept;
import dev.verona.account.api.ImportQuery.ListUndoing;
import dev.verona.account.api.ImportQuery.PreviewUndo;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.OpportunityEvent.AmountChanged;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityWithdrawn;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.UndoPreview;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What the read model tells of an import after which events. */
class ImportBookTest {

    private static final ImportId BATCH = new ImportId("batch");
    private static final AccountId ACME = new AccountId("acme");
    private static final Instant AT = Instant.parse("2026-03-17T09:24:11Z");
    private static final Money SMALL = Money.of("100", "USD");
    private static final Money LARGE = Money.of("900", "USD");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final ReadModels models = new ReadModels(mongo);
    private final AccountStore accounts = new AccountStore(models);
    private final ImportStore store = new ImportStore(models);
    private final AccountProjection projection = new AccountProjection(accounts, new ImportBook(store));
    private final AccountIndex index = new AccountIndex(accounts);
    private final List<LaterWork> plans = new ArrayList<>();
    private final ImportQueries queries = queries();

    private ImportQueries queries() {
        var others = new StaticListableBeanFactory();
        others.addBean("plans", (AccountDependants) account -> plans);
        var dependants = new IndexDependants(index, others.getBeanProvider(AccountDependants.class));
        var owners = new Owners(new NobodyKnown(), Clock.systemUTC());
        return new ImportQueries(store, index, dependants, owners, CaughtUp.PROJECTIONS);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static MetaData by(Map<String, String> more) {
        return MetaData.from(MessageMetadata.of(TestActors.TOM)).mergedWith(more);
    }

    private static final MetaData IMPORT = by(Map.of(ImportId.METADATA, BATCH.value()));
    private static final MetaData UNDO = by(Map.of(ImportId.UNDO, BATCH.value()));
    private static final MetaData TOM = by(Map.of());

    private void on(ImportEvent event) {
        projection.on(event, new Moment(TestActors.INES, AT, 0, 1));
    }

    private static OpportunityFacts facts(Money amount) {
        return new OpportunityFacts("Heat", ACME, "", "", Stage.QUALIFYING, Outcome.OPEN, amount, null, null);
    }

    private void imported(int opportunities) {
        on(new ImportStarted(BATCH, List.of("accounts.csv")));
        projection.on(new AccountRegistered(ACME, "Acme", AccountFacts.UNKNOWN), IMPORT, AT);
        for (var i = 0; i < opportunities; i++) {
            projection.on(new OpportunityAdded(new OpportunityId("D" + i), facts(SMALL)), IMPORT, AT);
        }
        on(new ImportFinished(BATCH, opportunities + 1, 0, 4, 2));
    }

    @Test
    void an_opportunity_that_went_with_an_undo_says_with_which_until_it_comes_back() {
        imported(2);
        on(new UndoStarted(BATCH));
        var gone = new OpportunityId("D0");
        projection.on(new OpportunityWithdrawn(gone), UNDO, AT.plusSeconds(5));

        assertThat(queries.handle(new FindWithdrawn(gone))).hasValueSatisfying(told -> {
            assertThat(told.label()).contains("D0");
            assertThat(told.with().undo())
                    .isNotNull()
                    .satisfies(undo -> assertThat(undo.by().name()).isEqualTo(TestActors.INES.name()));
            assertThat(told.with().last()).as("when it last did something").isEqualTo(AT.plusSeconds(5));
        });
        assertThat(queries.handle(new FindWithdrawn(new OpportunityId("D1"))))
                .as("still there")
                .isEmpty();
        assertThat(queries.handle(new FindWithdrawn(new OpportunityId("never"))))
                .isEmpty();

        projection.on(new OpportunityAdded(gone, facts(SMALL)), TOM, AT.plusSeconds(9));
        assertThat(queries.handle(new FindWithdrawn(gone))).as("it came back").isEmpty();
    }

    private List<String> labels(int offset, int limit) {
        return queries.handle(new ListEffects(BATCH, null, offset, limit)).rows().stream()
                .map(EffectView::label)
                .toList();
    }

    @Test
    void an_import_is_one_act_of_one_person_with_what_it_made_and_left_out() {
        imported(2);

        var batch = queries.handle(new FindImport(BATCH));
        assertThat(batch.by().name()).isEqualTo(TestActors.INES.name());
        assertThat(batch.files()).containsExactly("accounts.csv");
        assertThat(batch.count(ImportedKind.OPPORTUNITY)).isEqualTo(new Count(2, 0));
        assertThat(batch.count(ImportedKind.ACCOUNT)).isEqualTo(new Count(1, 0));
        assertThat(batch.refused()).isEqualTo(2);
        assertThat(labels(0, 10)).containsExactly("Heat · D0", "Heat · D1", "Acme");
    }

    @Test
    void a_page_in_the_middle_of_many_is_the_one_that_was_asked_for() {
        imported(250);

        assertThat(labels(98, 4)).containsExactly("Heat · D98", "Heat · D99", "Heat · D100", "Heat · D101");
        assertThat(labels(249, 5)).containsExactly("Heat · D249", "Acme");
        assertThat(queries.handle(new ListEffects(BATCH, ImportedKind.ACCOUNT, 0, 5))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void an_account_s_history_tells_the_import_once_and_opens_to_what_it_did_there() {
        imported(3);

        var told = queries.handle(new ListAccountImports(ACME, 0, 5));
        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one.here())
                        .containsEntry(ImportedKind.OPPORTUNITY, new Count(3, 0))
                        .containsEntry(ImportedKind.ACCOUNT, new Count(1, 0)));
        assertThat(queries.handle(new ListAccountEffects(ACME, BATCH, 0, 2)).total())
                .isEqualTo(4);
    }

    @Test
    void what_was_there_before_is_changed_and_it_is_said_from_what_to_what() {
        projection.on(new AccountRegistered(ACME, "Acme", AccountFacts.UNKNOWN), TOM, AT);
        on(new ImportStarted(BATCH, List.of("accounts.csv")));
        var retail = new AccountFacts("retail", "", "", null, null, null);
        projection.on(new FactsCorrected(ACME, AccountFacts.UNKNOWN, retail), IMPORT, AT);

        assertThat(queries.handle(new ListEffects(BATCH, null, 0, 5)).rows())
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.made()).isFalse();
                    assertThat(effect.changes()).containsExactly(new Change(ImportedField.INDUSTRY, "", "retail"));
                });
        assertThat(preview().setBack()).containsEntry(ImportedKind.ACCOUNT, 1);
    }

    private UndoPreview preview() {
        return queries.handle(new PreviewUndo(BATCH, 0, 10));
    }

    @Test
    void the_preview_counts_what_goes_and_lists_what_is_kept() {
        imported(3);
        assertThat(preview().withdrawn())
                .containsEntry(ImportedKind.OPPORTUNITY, 3)
                .containsEntry(ImportedKind.ACCOUNT, 1);

        projection.on(new AmountChanged(new OpportunityId("D1"), SMALL, LARGE), TOM, AT);

        var preview = preview();
        assertThat(preview.withdrawn())
                .containsEntry(ImportedKind.OPPORTUNITY, 2)
                .containsEntry(ImportedKind.ACCOUNT, 0);
        assertThat(preview.keptInAll()).isEqualTo(2);
        assertThat(preview.kept())
                .flatExtracting(EffectView::later)
                .extracting(EffectView.Later::what)
                .containsExactly("amount", "the opportunity Heat · D1");
    }

    @Test
    void a_plan_keeps_its_account() {
        imported(0);
        plans.add(new LaterWork("its plan", TestActors.TOM.person(), AT, null));

        assertThat(preview().withdrawn()).containsEntry(ImportedKind.ACCOUNT, 0);
        assertThat(preview().kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.later())
                        .extracting(EffectView.Later::what)
                        .containsExactly("its plan"));
    }

    @Test
    void an_undo_is_told_as_it_goes_and_stays_readable() {
        imported(2);
        projection.on(new AmountChanged(new OpportunityId("D1"), SMALL, LARGE), TOM, AT);
        on(new UndoStarted(BATCH));
        assertThat(queries.handle(new ListUndoing()))
                .singleElement()
                .satisfies(undo -> assertThat(undo.by()).isEqualTo(TestActors.INES));

        projection.on(new OpportunityWithdrawn(new OpportunityId("D0")), UNDO, AT);
        on(new LaterWorkKept(
                BATCH,
                List.of(new Kept(
                        ImportedKind.OPPORTUNITY,
                        "D1",
                        List.of(new LaterWork("amount", TestActors.TOM.person(), AT, null))))));
        var underWay = queries.handle(new FindImport(BATCH)).undo();
        assertThat(underWay).isNotNull().satisfies(undo -> {
            assertThat(undo.finished()).isNull();
            assertThat(undo.result()).isEqualTo(new TakenBack(1, 0, 1));
        });

        on(new UndoFinished(BATCH, 1, 0, 1));
        projection.on(new AmountChanged(new OpportunityId("D1"), LARGE, SMALL), TOM, AT.plusSeconds(9));

        assertThat(queries.handle(new ListUndoing())).isEmpty();
        assertThat(queries.handle(new ListKept(BATCH, 0, 5)).rows())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.fate()).isEqualTo(Fate.KEPT);
                    assertThat(kept.later())
                            .singleElement()
                            .satisfies(later -> assertThat(later.at()).isEqualTo(AT));
                });
        assertThat(queries.handle(new ListEffects(BATCH, ImportedKind.OPPORTUNITY, 0, 5))
                        .rows())
                .extracting(EffectView::fate)
                .containsExactly(Fate.WITHDRAWN, Fate.KEPT);
    }

    @Test
    void what_comes_in_again_with_another_import_is_that_one_s() {
        imported(0);
        on(new UndoStarted(BATCH));
        projection.on(new AccountWithdrawn(ACME, "Acme"), UNDO, AT);
        on(new UndoFinished(BATCH, 1, 0, 0));
        var again = new ImportId("again");
        on(new ImportStarted(again, List.of("accounts.csv")));
        projection.on(
                new AccountRegistered(ACME, "Acme", AccountFacts.UNKNOWN),
                by(Map.of(ImportId.METADATA, again.value())),
                AT);

        assertThat(queries.handle(new PreviewUndo(again, 0, 5)).withdrawn()).containsEntry(ImportedKind.ACCOUNT, 1);
        assertThat(queries.handle(new ListAccountImports(ACME, 0, 5)))
                .extracting(told -> told.whole().batch())
                .containsExactly(again, BATCH);
    }
}
