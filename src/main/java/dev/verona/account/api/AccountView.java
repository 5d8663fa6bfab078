package dev.verona.account.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an account's page shows of it.
 *
 * @param rank 1 to 10 in its segment's top ten
 * @param currentValue what it is worth now, a year
 * @param potentialValue what it could be worth, a year
 * @param stages what is open and won at each stage that has any, in the order of the stages; one per currency
 */
public record AccountView(
        AccountId id,
        String name,
        AccountFacts facts,
        @Nullable SegmentName segment,
        @Nullable Integer rank,
        @Nullable AccountTier tier,
        @Nullable Money currentValue,
        @Nullable Money potentialValue,
        @Nullable PersonRef owner,
        @Nullable AccountName parent,
        List<AccountName> subsidiaries,
        Pipeline pipeline,
        List<StageAmount> stages,
        List<AgentShare> agents) {

    public AccountView {
        subsidiaries = List.copyOf(subsidiaries);
        stages = List.copyOf(stages);
        agents = List.copyOf(agents);
    }

    /** A segment as an account names it. */
    public record SegmentName(SegmentId id, String name) {}

    /**
     * How much is in play and how much was won.
     *
     * @param open one per currency, largest first; none when no open opportunity has an amount
     * @param won as above
     */
    public record Pipeline(List<Money> open, List<Money> won, int openCount, int wonCount, int lostCount) {

        public static final Pipeline NONE = new Pipeline(List.of(), List.of(), 0, 0, 0);

        public Pipeline {
            open = List.copyOf(open);
            won = List.copyOf(won);
        }

        public int count() {
            return openCount + wonCount + lostCount;
        }
    }

    /** @param amount zero where none of the counted opportunities has an amount */
    public record StageAmount(Stage stage, Outcome outcome, Money amount, int count) {}

    /** A salesperson who works on the account's opportunities; manager and office are empty when the catalogue does not know them. */
    public record AgentShare(SalesAgent agent, int open, int won, int lost) {}
}
