package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one CRM import, each recorded in one commit. A row that says what is known already leads to no event; a row that a rule refuses is
 * answered with the reason and holds up no other. The answer to the middle three is a list of {@link RowFate}, in the order of the rows.
 */
public sealed interface ImportCommand {

    ImportId batch();

    /** @param files the names of the files that are imported */
    record StartImport(ImportId batch, List<String> files) implements ImportCommand {
        public StartImport {
            files = List.copyOf(files);
        }
    }

    record ImportCatalogue(ImportId batch, List<Product> products, List<SalesAgent> agents) implements ImportCommand {
        public ImportCatalogue {
            products = List.copyOf(products);
            agents = List.copyOf(agents);
        }
    }

    record ImportAccounts(ImportId batch, List<AccountRecord> accounts) implements ImportCommand {
        public ImportAccounts {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * @param unknown whether the sender takes all of them for new: then they are not looked up, which is much faster; when one is there after all the whole
     *     command fails, and is to be sent again without that
     */
    record ImportOpportunities(ImportId batch, List<OpportunityRecord> opportunities, boolean unknown)
            implements ImportCommand {
        public ImportOpportunities {
            opportunities = List.copyOf(opportunities);
        }
    }

    record FinishImport(ImportId batch, int added, int changed, int same, int refused) implements ImportCommand {}

    /** Decides that the import shall be undone as a whole; {@link AccountRejection.ImportUndone} when that is decided already. */
    record StartUndo(ImportId batch) implements ImportCommand {}

    /**
     * Withdraws those that the import made, and sets back what it changed on the others; what anybody changed later is kept, and recorded as kept. Answers
     * {@link TakenBack}. Sent again it does nothing more.
     *
     * @param ids of things of that kind
     */
    record TakeBack(ImportId batch, ImportedKind kind, List<String> ids) implements ImportCommand {
        public TakeBack {
            ids = List.copyOf(ids);
        }
    }

    record FinishUndo(ImportId batch, TakenBack result) implements ImportCommand {}

    /** How many things were withdrawn, set back at least in part, and kept at least in part. */
    record TakenBack(int withdrawn, int setBack, int kept) {

        public static final TakenBack NOTHING = new TakenBack(0, 0, 0);

        public TakenBack plus(TakenBack more) {
            return new TakenBack(withdrawn + more.withdrawn, setBack + more.setBack, kept + more.kept);
        }
    }

    /**
     * An account as a CRM states it. What it leaves blank says nothing, and changes nothing here.
     *
     * @param parent whose subsidiary it is, null when the CRM does not say
     * @param segment the name of a segment, which is defined when it is new; empty to leave the account where it is
     */
    record AccountRecord(
            AccountId account,
            String name,
            AccountFacts facts,
            @Nullable AccountId parent,
            String segment) {

        /** The facts as they are, with those that the CRM states replaced. */
        public AccountFacts appliedTo(AccountFacts present) {
            return new AccountFacts(
                    stated(facts.industry(), present.industry()),
                    stated(facts.region(), present.region()),
                    stated(facts.country(), present.country()),
                    facts.established() == null ? present.established() : facts.established(),
                    facts.revenue() == null ? present.revenue() : facts.revenue(),
                    facts.employees() == null ? present.employees() : facts.employees());
        }
    }

    /**
     * An opportunity as a CRM states it. What it leaves blank says nothing, and changes nothing here.
     *
     * @param until a CRM has fewer stages than Verona: its stage covers those from {@code facts.stage()} to this one, and whichever of them was
     *     chosen here is kept; null for exactly that stage
     */
    record OpportunityRecord(
            OpportunityId opportunity,
            OpportunityFacts facts,
            @Nullable Stage until) {

        /**
         * The opportunity as it is, with what the CRM states replaced.
         *
         * @throws dev.verona.shared.InvalidInput when both together make no sense, as a closing day before the first
         */
        public OpportunityFacts appliedTo(OpportunityFacts present) {
            return new OpportunityFacts(
                    stated(facts.title(), present.title()),
                    facts.account() == null ? present.account() : facts.account(),
                    stated(facts.product(), present.product()),
                    stated(facts.agent(), present.agent()),
                    stageFrom(present),
                    facts.outcome(),
                    facts.amount() == null ? present.amount() : facts.amount(),
                    facts.engaged() == null ? present.engaged() : facts.engaged(),
                    facts.closes() == null ? present.closes() : facts.closes());
        }

        private @Nullable Stage stageFrom(OpportunityFacts present) {
            var here = present.stage();
            var crm = facts.stage();
            if (crm == null || here == null) {
                return crm == null ? here : crm;
            }
            var last = until == null ? crm : until;
            var covered = here.compareTo(crm) >= 0 && here.compareTo(last) <= 0;
            return covered && present.outcome() == facts.outcome() ? here : crm;
        }
    }

    private static String stated(String crm, String present) {
        return crm.isEmpty() ? present : crm;
    }

    /** What became of a row. */
    record RowFate(Fate fate, String reason) {

        public static final RowFate NEW = new RowFate(Fate.NEW, "");
        public static final RowFate CHANGED = new RowFate(Fate.CHANGED, "");
        public static final RowFate SAME = new RowFate(Fate.SAME, "");

        public static RowFate refused(String reason) {
            return new RowFate(Fate.REFUSED, reason);
        }
    }

    /** What becomes of a row. */
    enum Fate {
        NEW("New"),
        CHANGED("Changed"),
        SAME("Same"),
        REFUSED("Refused");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
