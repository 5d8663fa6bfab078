package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What may be asked about accounts. The answer's type stands beside each question. */
public sealed interface AccountQuery {

    /** Answers an {@link AccountView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindAccount(AccountId account) implements AccountQuery {}

    /** Answers an {@link AccountPage}. */
    record ListAccounts(AccountFilter filter, AccountSort sort, boolean descending, int offset, int limit)
            implements AccountQuery {

        private static final int TOP_TEN = 10;

        /** The first by name, for a choice. */
        public static ListAccounts named(String text, int offset, int limit) {
            return new ListAccounts(AccountFilter.text(text), AccountSort.NAME, false, offset, limit);
        }

        /** The top ten of a segment now, by rank. */
        public static ListAccounts topTenOf(SegmentId segment) {
            return new ListAccounts(
                    new AccountFilter("", segment, null, "", "", null, true), AccountSort.RANK, false, 0, TOP_TEN);
        }
    }

    /** Answers {@link AccountFacets}: what the filters can offer. */
    record FindFacets() implements AccountQuery {}

    /** Answers an {@link OpportunityPage}. */
    record ListOpportunities(OpportunityFilter filter, OpportunitySort sort, boolean descending, int offset, int limit)
            implements AccountQuery {}

    /** Answers an {@link OpportunityView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindOpportunity(OpportunityId opportunity) implements AccountQuery {}

    /** Answers an optional {@link WithdrawnView}: empty for an opportunity that is there, and for one that never was. */
    record FindWithdrawn(OpportunityId opportunity) implements AccountQuery {}

    /** Answers a list of {@link SegmentView}, by name. */
    record ListSegments() implements AccountQuery {}

    /** Answers a {@link CatalogueView}. */
    record FindCatalogue() implements AccountQuery {}

    /** Answers a list of {@link AccountImport}: the imports that concern the account, the latest first. */
    record ListAccountImports(AccountId account, int offset, int limit) implements AccountQuery {}

    /** Answers an {@link EffectPage}: what one import did with the account and its opportunities. */
    record ListAccountEffects(AccountId account, ImportId batch, int offset, int limit) implements AccountQuery {}

    /** Answers a {@link CrmState}: all that an import compares with. */
    record FindCrmState() implements AccountQuery {}

    /**
     * @param text words, each of which must begin a word of the name, or occur in the name
     * @param place a region or a country
     */
    record AccountFilter(
            String text,
            @Nullable SegmentId segment,
            @Nullable AccountTier tier,
            String industry,
            String place,
            @Nullable PersonId owner,
            boolean topTen) {

        public static final AccountFilter ALL = text("");

        public static AccountFilter text(String text) {
            return new AccountFilter(text, null, null, "", "", null, false);
        }

        public boolean isEmpty() {
            return equals(ALL);
        }
    }

    enum AccountSort {
        NAME,
        SEGMENT,
        RANK,
        TIER,
        INDUSTRY,
        PLACE,
        OWNER,
        OPEN,
        WON
    }

    /**
     * @param account null for those of every account
     * @param withoutAccount only those whose account is unknown
     * @param outcome null for all
     * @param text in title, product, agent or id
     */
    record OpportunityFilter(
            @Nullable AccountId account,
            boolean withoutAccount,
            @Nullable Outcome outcome,
            String text) {

        /** Those whose account is unknown. */
        public static OpportunityFilter withoutAccount(String text) {
            return new OpportunityFilter(null, true, null, text);
        }

        public static OpportunityFilter of(AccountId account) {
            return new OpportunityFilter(account, false, null, "");
        }
    }

    enum OpportunitySort {
        TITLE,
        AGENT,
        STAGE,
        OUTCOME,
        AMOUNT,
        ENGAGED,
        CLOSES
    }
}
