package dev.verona.account.domain;

import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.FactsChanged;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two people correct one account's facts: each keeps what only they changed; a fact that both changed to different values is for the second
 * one to decide, who then sees both.
 */
final class FactsMerge {

    private final AccountFacts now;
    private final AccountFacts seen;
    private final AccountFacts wanted;

    private FactsMerge(AccountFacts now, AccountFacts seen, AccountFacts wanted) {
        this.now = now;
        this.seen = seen;
        this.wanted = wanted;
    }

    /** @throws FactsChanged naming the first fact on which they disagree */
    static AccountFacts of(AccountFacts now, AccountFacts seen, AccountFacts wanted) {
        return new FactsMerge(now, seen, wanted).merged();
    }

    private AccountFacts merged() {
        return new AccountFacts(
                text("industry", AccountFacts::industry),
                text("region", AccountFacts::region),
                text("country", AccountFacts::country),
                of("established", "year established", AccountFacts::established),
                of("revenue", "revenue", AccountFacts::revenue),
                of("employees", "number of employees", AccountFacts::employees));
    }

    private String text(String field, Function<AccountFacts, String> fact) {
        var chosen = this.<String>of(field, field, fact);
        return chosen == null ? "" : chosen;
    }

    private <T> @Nullable T of(String field, String label, Function<AccountFacts, @Nullable T> fact) {
        var mine = fact.apply(wanted);
        var theirs = fact.apply(now);
        if (Objects.equals(mine, fact.apply(seen))) {
            return theirs;
        }
        if (!Objects.equals(theirs, fact.apply(seen)) && !Objects.equals(theirs, mine)) {
            throw new FactsChanged(field, label, theirs == null ? "" : theirs.toString(), now);
        }
        return mine;
    }
}
