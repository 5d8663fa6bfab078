package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.CrmState;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.ImportAccounts;
import dev.verona.account.api.ImportCommand.ImportOpportunities;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportCommand.TakeBack;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.OpportunityCommand.ChangeAmount;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an import brought, its undo leads back to the state before, except for what people did later. */
class ImportUndoLawTest {

    private static final ImportId BATCH = new ImportId("batch");
    private static final int THINGS = 4;

    @Provide
    Arbitrary<List<OpportunityRecord>> rows() {
        var stages = Arbitraries.of(Stage.class);
        var outcomes = Arbitraries.of(Outcome.class);
        var amounts = Arbitraries.integers()
                .between(1, 3)
                .map(amount -> Money.of("" + amount, "USD"))
                .injectNull(0.3);
        var accounts = Arbitraries.integers()
                .between(0, THINGS - 1)
                .map(ImportUndoLawTest::account)
                .injectNull(0.3);
        var days = Arbitraries.integers()
                .between(1, 3)
                .map(day -> LocalDate.of(2026, 1, day))
                .injectNull(0.3);
        var facts = Combinators.combine(
                        stages.injectNull(0.2),
                        outcomes,
                        amounts,
                        accounts,
                        days,
                        days,
                        Arbitraries.of("", "GTX", "MG"))
                .as((stage, outcome, amount, account, one, other, product) -> {
                    var turned = one != null && other != null && other.isBefore(one);
                    return new OpportunityFacts(
                            "",
                            account,
                            product,
                            "",
                            stage == null && outcome != Outcome.LOST ? Stage.QUALIFYING : stage,
                            outcome,
                            amount,
                            turned ? other : one,
                            turned ? one : other);
                });
        return facts.list()
                .ofSize(THINGS)
                .map(list -> IntStream.range(0, THINGS)
                        .mapToObj(each -> new OpportunityRecord(deal(each), list.get(each), null))
                        .toList());
    }

    @Provide
    Arbitrary<List<AccountRecord>> accounts() {
        return Arbitraries.of("", "retail", "finance", "energy")
                .list()
                .ofSize(THINGS)
                .map(list -> IntStream.range(0, THINGS)
                        .mapToObj(each -> new AccountRecord(
                                account(each), account(each).value(), industry(list.get(each)), null, ""))
                        .toList());
    }

    private static AccountId account(int number) {
        return new AccountId("account-" + number);
    }

    private static OpportunityId deal(int number) {
        return new OpportunityId("deal-" + number);
    }

    private static AccountFacts industry(String industry) {
        return new AccountFacts(industry, "", "", null, null, null);
    }

    /** @param there how many of the accounts and opportunities people have taken in before the import */
    private static AccountDesk before(int there, List<AccountRecord> accounts, List<OpportunityRecord> rows) {
        var desk = new AccountDesk();
        for (var row : accounts) {
            desk.given(new RegisterAccount(row.account(), row.name(), row.facts(), null, null, null));
        }
        var earlier = new ImportId("earlier");
        desk.given(
                new StartImport(earlier, List.of("pipeline.csv")),
                new ImportOpportunities(earlier, rows.subList(0, there), false));
        return desk;
    }

    private static void undo(AccountDesk desk) {
        desk.given(new StartUndo(BATCH));
        for (var kind : List.of(ImportedKind.OPPORTUNITY, ImportedKind.ACCOUNT)) {
            var ids = IntStream.range(0, THINGS)
                    .mapToObj(each -> kind == ImportedKind.ACCOUNT
                            ? account(each).value()
                            : deal(each).value())
                    .toList();
            desk.given(new TakeBack(BATCH, kind, ids));
        }
    }

    private static void imported(AccountDesk desk, List<AccountRecord> accounts, List<OpportunityRecord> rows) {
        desk.given(
                new StartImport(BATCH, List.of("pipeline.csv")),
                new ImportAccounts(BATCH, accounts),
                new ImportOpportunities(BATCH, rows, false));
    }

    @Property(tries = 300)
    void an_undo_leads_back_to_the_state_before(
            @ForAll("accounts") List<AccountRecord> accounts,
            @ForAll("accounts") List<AccountRecord> accountsNow,
            @ForAll("rows") List<OpportunityRecord> rows,
            @ForAll("rows") List<OpportunityRecord> rowsNow) {
        var desk = before(2, accounts, rows);
        var state = desk.crmState();

        imported(desk, accountsNow, rowsNow);
        undo(desk);

        assertThat(desk.crmState()).isEqualTo(state);
    }

    @Property(tries = 300)
    void what_people_did_later_survives_and_all_the_rest_is_as_before(
            @ForAll("accounts") List<AccountRecord> accounts,
            @ForAll("accounts") List<AccountRecord> accountsNow,
            @ForAll("rows") List<OpportunityRecord> rows,
            @ForAll("rows") List<OpportunityRecord> rowsNow) {
        var desk = before(2, accounts, rows);
        var state = desk.crmState();
        imported(desk, accountsNow, rowsNow);

        var later = Money.of("77", "USD");
        for (var changed : List.of(deal(0), deal(2))) {
            var known = Objects.requireNonNull(desk.crmState().opportunities().get(changed));
            desk.given(new ChangeAmount(changed, known.amount(), later));
        }
        var facts = Objects.requireNonNull(desk.crmState().accounts().get(account(1)))
                .facts();
        desk.given(
                new CorrectFacts(account(1), facts, new AccountFacts(facts.industry(), "North", "", null, null, null)));
        var worked = desk.crmState();
        undo(desk);

        var after = desk.crmState();
        assertThat(after.opportunities()).isEqualTo(expected(state, worked, later));
        assertThat(after.accounts().get(account(0))).isEqualTo(state.accounts().get(account(0)));
        assertThat(Objects.requireNonNull(after.accounts().get(account(1)))
                        .facts()
                        .region())
                .isEqualTo("North");
    }

    /** The one that was there before gets all back but its amount; the one that the import made stays whole; the other goes. */
    private static Map<OpportunityId, OpportunityFacts> expected(CrmState before, CrmState worked, Money later) {
        var expected = new LinkedHashMap<>(before.opportunities());
        expected.computeIfPresent(deal(0), (id, facts) -> facts.with(later));
        expected.put(deal(2), Objects.requireNonNull(worked.opportunities().get(deal(2))));
        return expected;
    }
}
