package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one CRM import, each recorded in one commit. A row that says what is known already leads to no event; a row that a rule refuses is
 * answered with the reason and holds up no other. The answer to the middle three is a list of {@link RowFate}, in the order of the rows.
 */
public sealed interface ImportCommand {

    ImportId batch();

    /** @param source what is imported, as in "accounts.csv, sales_pipeline.csv" */
    record StartImport(ImportId batch, String source) implements ImportCommand {}

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

    record ImportOpportunities(ImportId batch, List<OpportunityRecord> opportunities) implements ImportCommand {
        public ImportOpportunities {
            opportunities = List.copyOf(opportunities);
        }
    }

    record FinishImport(ImportId batch, int added, int changed, int same, int refused) implements ImportCommand {}

    /**
     * An account as a CRM states it. What its files have no column for is null in {@code known} terms: see {@link Columns}.
     *
     * @param segment the name of a segment, defined when it is new; empty to leave the account where it is
     */
    record AccountRecord(
            AccountId account,
            String name,
            AccountFacts facts,
            @Nullable AccountId parent,
            String segment,
            Columns columns) {}

    /** Which facts the files speak of; the others are left as they are. */
    record Columns(
            boolean industry,
            boolean region,
            boolean country,
            boolean established,
            boolean revenue,
            boolean employees,
            boolean parent) {

        /** The facts as they are, with those that the files speak of replaced. */
        public AccountFacts merge(AccountFacts present, AccountFacts stated) {
            return new AccountFacts(
                    industry ? stated.industry() : present.industry(),
                    region ? stated.region() : present.region(),
                    country ? stated.country() : present.country(),
                    established ? stated.established() : present.established(),
                    revenue ? stated.revenue() : present.revenue(),
                    employees ? stated.employees() : present.employees());
        }
    }

    /** An opportunity as a CRM states it; a title that was given here is kept, and so is the stage of what goes on as won or lost. */
    record OpportunityRecord(OpportunityId opportunity, OpportunityFacts facts) {}

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
