package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verona.account.api.AccountCommand.AssignOwner;
import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountCommand.PlaceInSegment;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountWithdrawn;
import dev.verona.account.api.AccountEvent.FactsCorrected;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.ImportUndone;
import dev.verona.account.api.AccountRejection.UndoNotStarted;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.FinishUndo;
import dev.verona.account.api.ImportCommand.ImportAccounts;
import dev.verona.account.api.ImportCommand.ImportCatalogue;
import dev.verona.account.api.ImportCommand.ImportOpportunities;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportCommand.TakeBack;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportEvent.Kept;
import dev.verona.account.api.ImportEvent.LaterWorkKept;
import dev.verona.account.api.ImportEvent.UndoFinished;
import dev.verona.account.api.ImportEvent.UndoStarted;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.OpportunityCommand.ChangeAmount;
import dev.verona.account.api.OpportunityEvent.AmountChanged;
import dev.verona.account.api.OpportunityEvent.OpportunityWithdrawn;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentWithdrawn;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.NotFound;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an undo of an import takes back, and what it leaves alone. */
class ImportUndoTest {

    private static final ImportId FIRST = new ImportId("first");
    private static final ImportId SECOND = new ImportId("second");
    private static final AccountId ACME = new AccountId("acme");
    private static final AccountId BLUTH = new AccountId("bluth");
    private static final OpportunityId DEAL = new OpportunityId("D1");
    private static final Money SMALL = Money.of("100", "USD");
    private static final Money LARGE = Money.of("900", "USD");

    private final AccountDesk desk = new AccountDesk();

    private static AccountFacts facts(String industry, String region) {
        return new AccountFacts(industry, region, "", null, null, null);
    }

    private static AccountRecord row(AccountId account, String industry, @Nullable AccountId parent, String segment) {
        return new AccountRecord(account, account.value(), facts(industry, ""), parent, segment);
    }

    private static OpportunityFacts deal(Money amount) {
        return new OpportunityFacts("", ACME, "", "", Stage.QUALIFYING, Outcome.OPEN, amount, null, null);
    }

    private void imported(ImportId batch, AccountRecord... rows) {
        desk.given(new StartImport(batch, List.of("accounts.csv")), new ImportAccounts(batch, List.of(rows)));
    }

    private void imported(ImportId batch, Money amount) {
        imported(batch, row(ACME, "retail", null, ""));
        desk.given(new ImportOpportunities(batch, List.of(new OpportunityRecord(DEAL, deal(amount), null)), false));
    }

    private void registered() {
        desk.given(new RegisterAccount(ACME, "acme", facts("retail", "North"), null, null, null));
    }

    private List<Object> takenBack(ImportId batch, ImportedKind kind, String... ids) {
        return desk.when(new TakeBack(batch, kind, List.of(ids)));
    }

    private static LaterWorkKept kept(ImportedKind kind, String id, List<Object> events) {
        var kept = (LaterWorkKept) events.getLast();
        assertThat(kept.things()).extracting(Kept::kind, Kept::id).containsExactly(tuple(kind, id));
        return kept;
    }

    private static List<String> reasons(LaterWorkKept kept) {
        return kept.things().getFirst().because().stream().map(LaterWork::what).toList();
    }

    @Test
    void it_is_decided_once() {
        imported(FIRST, row(ACME, "retail", null, ""));

        assertThat(desk.when(new StartUndo(FIRST))).containsExactly(new UndoStarted(FIRST));
        desk.refused(new StartUndo(FIRST), ImportUndone.class);
    }

    @Test
    void nothing_is_taken_back_without_the_decision() {
        imported(FIRST, row(ACME, "retail", null, ""));

        desk.refused(new TakeBack(FIRST, ImportedKind.ACCOUNT, List.of("acme")), UndoNotStarted.class);
        desk.refused(new FinishUndo(FIRST, TakenBack.NOTHING), UndoNotStarted.class);
        desk.refused(new StartUndo(SECOND), NotFound.class);
    }

    @Test
    void an_import_that_is_undone_takes_nothing_in_any_more() {
        imported(FIRST, row(ACME, "retail", null, ""));
        desk.given(new StartUndo(FIRST));

        desk.refused(new ImportAccounts(FIRST, List.of(row(BLUTH, "retail", null, ""))), ImportUndone.class);
    }

    @Test
    void what_the_import_made_and_nobody_touched_is_withdrawn() {
        imported(FIRST, SMALL);
        desk.given(new StartUndo(FIRST));

        assertThat(takenBack(FIRST, ImportedKind.OPPORTUNITY, "D1")).containsExactly(new OpportunityWithdrawn(DEAL));
        assertThat(takenBack(FIRST, ImportedKind.ACCOUNT, "acme")).containsExactly(new AccountWithdrawn(ACME, "acme"));
        assertThat(desk.messages())
                .allSatisfy(event -> assertThat(event.getMetaData())
                        .containsEntry(ImportId.UNDO, "first")
                        .doesNotContainKey(ImportId.METADATA));
        assertThat(desk.when(new FinishUndo(FIRST, new TakenBack(2, 0, 0))))
                .containsExactly(new UndoFinished(FIRST, 2, 0, 0));
    }

    @Test
    void taking_back_again_does_nothing_more() {
        imported(FIRST, SMALL);
        desk.given(new StartUndo(FIRST), new TakeBack(FIRST, ImportedKind.OPPORTUNITY, List.of("D1")));

        assertThat(takenBack(FIRST, ImportedKind.OPPORTUNITY, "D1")).isEmpty();
        desk.given(new FinishUndo(FIRST, TakenBack.NOTHING));
        assertThat(desk.when(new FinishUndo(FIRST, TakenBack.NOTHING))).isEmpty();
    }

    @Test
    void what_is_withdrawn_cannot_be_changed() {
        imported(FIRST, SMALL);
        desk.given(
                new StartUndo(FIRST),
                new TakeBack(FIRST, ImportedKind.OPPORTUNITY, List.of("D1")),
                new TakeBack(FIRST, ImportedKind.ACCOUNT, List.of("acme")));

        desk.refused(new ChangeAmount(DEAL, SMALL, LARGE), NotFound.class);
        desk.refused(new AssignOwner(ACME, AccountDesk.TOM), NotFound.class);
    }

    @Test
    void what_somebody_changed_later_is_kept_and_it_is_said_what_and_when() {
        imported(FIRST, SMALL);
        desk.given(new ChangeAmount(DEAL, SMALL, LARGE), new StartUndo(FIRST));

        var kept = kept(ImportedKind.OPPORTUNITY, "D1", takenBack(FIRST, ImportedKind.OPPORTUNITY, "D1"));

        assertThat(reasons(kept)).containsExactly("amount");
        assertThat(kept.things().getFirst().because().getFirst().at()).isNotNull();
        assertThat(reasons(kept(ImportedKind.ACCOUNT, "acme", takenBack(FIRST, ImportedKind.ACCOUNT, "acme"))))
                .containsExactly("the opportunity D1");
    }

    @Test
    void an_account_with_an_owner_or_a_plan_is_kept() {
        imported(FIRST, row(ACME, "retail", null, ""), row(BLUTH, "retail", null, ""));
        desk.given(new AssignOwner(ACME, AccountDesk.TOM), new StartUndo(FIRST));
        desk.standsOn(BLUTH, "its plan");

        var kept = (LaterWorkKept)
                takenBack(FIRST, ImportedKind.ACCOUNT, "acme", "bluth").getLast();

        assertThat(kept.things())
                .flatExtracting(Kept::because)
                .extracting(LaterWork::what)
                .containsExactlyInAnyOrder("owner", "its plan");
        assertThat(desk.find(ACME)).isPresent();
        assertThat(desk.find(BLUTH)).isPresent();
    }

    @Test
    void only_what_the_import_changed_is_set_back_and_what_people_changed_beside_it_stays() {
        registered();
        imported(FIRST, row(ACME, "finance", null, ""));
        desk.given(new CorrectFacts(ACME, facts("finance", "North"), facts("finance", "South")), new StartUndo(FIRST));

        assertThat(takenBack(FIRST, ImportedKind.ACCOUNT, "acme"))
                .containsExactly(new FactsCorrected(ACME, facts("finance", "South"), facts("retail", "South")));
    }

    @Test
    void a_value_that_somebody_changed_again_is_kept() {
        registered();
        imported(FIRST, row(ACME, "finance", null, ""));
        desk.given(new CorrectFacts(ACME, facts("finance", "North"), facts("energy", "North")), new StartUndo(FIRST));

        assertThat(reasons(kept(ImportedKind.ACCOUNT, "acme", takenBack(FIRST, ImportedKind.ACCOUNT, "acme"))))
                .containsExactly("industry");
    }

    @Test
    void a_later_import_keeps_its_changes_and_once_it_is_undone_the_earlier_one_can_be_undone_too() {
        registered();
        imported(FIRST, row(ACME, "finance", null, ""));
        imported(SECOND, row(ACME, "energy", null, ""));
        desk.given(new StartUndo(SECOND));

        assertThat(takenBack(SECOND, ImportedKind.ACCOUNT, "acme"))
                .containsExactly(new FactsCorrected(ACME, facts("energy", "North"), facts("finance", "North")));
        desk.given(new StartUndo(FIRST));
        assertThat(takenBack(FIRST, ImportedKind.ACCOUNT, "acme"))
                .containsExactly(new FactsCorrected(ACME, facts("finance", "North"), facts("retail", "North")));
    }

    @Test
    void subsidiaries_go_before_the_parents_that_came_with_them() {
        imported(FIRST, row(ACME, "retail", null, ""), row(BLUTH, "retail", ACME, ""));
        desk.given(new StartUndo(FIRST));

        assertThat(takenBack(FIRST, ImportedKind.ACCOUNT, "acme", "bluth"))
                .containsExactly(new AccountWithdrawn(BLUTH, "bluth"), new AccountWithdrawn(ACME, "acme"));
    }

    @Test
    void a_rank_that_was_lost_when_the_import_moved_the_account_comes_back() {
        registered();
        var dairy = new SegmentId("dairy");
        var food = SegmentId.named("Food");
        var ranked = new TakeOverTopTen(dairy, LocalDate.of(2026, 1, 1), List.of(BLUTH, new AccountId("hooli"), ACME));
        desk.given(new DefineSegment(dairy, "Dairy"), new PlaceInSegment(ACME, dairy), ranked);
        imported(FIRST, row(ACME, "retail", null, "Food"));
        assertThat(desk.topTens().get(dairy)).isEmpty();
        desk.given(new StartUndo(FIRST), new TakeBack(FIRST, ImportedKind.ACCOUNT, List.of("acme")));

        assertThat(takenBack(FIRST, ImportedKind.SEGMENT, "dairy", food.value()))
                .containsExactly(new RankedInTopTen(dairy, ACME, 3), new SegmentWithdrawn(food, "Food"));
    }

    @Test
    void a_product_that_is_in_use_stays_listed() {
        registered();
        var product = new Product("GTX", "", null);
        desk.given(
                new StartImport(FIRST, List.of("products.csv")),
                new ImportCatalogue(FIRST, List.of(product), List.of()),
                new ImportOpportunities(
                        FIRST, List.of(new OpportunityRecord(DEAL, deal(SMALL).titled("", "GTX"), null)), false),
                new ChangeAmount(DEAL, SMALL, LARGE),
                new StartUndo(FIRST),
                new TakeBack(FIRST, ImportedKind.OPPORTUNITY, List.of("D1")));

        assertThat(reasons(kept(ImportedKind.PRODUCT, "GTX", takenBack(FIRST, ImportedKind.PRODUCT, "GTX"))))
                .containsExactly("an opportunity");
    }

    @Test
    void the_same_rows_again_bring_back_what_was_withdrawn_under_its_former_id() {
        imported(FIRST, SMALL);
        desk.given(
                new StartUndo(FIRST),
                new TakeBack(FIRST, ImportedKind.OPPORTUNITY, List.of("D1")),
                new TakeBack(FIRST, ImportedKind.ACCOUNT, List.of("acme")));
        desk.forgetEvents();

        imported(SECOND, SMALL);
        assertThat(desk.find(ACME)).isPresent();
        assertThat(desk.when(new ChangeAmount(DEAL, SMALL, LARGE)))
                .containsExactly(new AmountChanged(DEAL, SMALL, LARGE));
    }

    @Test
    void whoever_registers_the_account_anew_by_hand_owns_it_before_any_import() {
        imported(FIRST, row(ACME, "retail", null, ""));
        desk.given(new StartUndo(FIRST), new TakeBack(FIRST, ImportedKind.ACCOUNT, List.of("acme")));

        assertThat(desk.when(new RegisterAccount(ACME, "acme", AccountFacts.UNKNOWN, null, null, null)))
                .containsExactly(new AccountRegistered(ACME, "acme", AccountFacts.UNKNOWN));
        assertThat(takenBack(FIRST, ImportedKind.ACCOUNT, "acme")).isEmpty();
    }
}
