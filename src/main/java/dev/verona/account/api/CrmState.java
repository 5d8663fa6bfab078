package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of everything that a CRM speaks of, for comparing with what it says. */
public record CrmState(
        Map<AccountId, KnownAccount> accounts,
        Map<OpportunityId, OpportunityFacts> opportunities,
        List<Product> products,
        List<SalesAgent> agents) {

    public static final CrmState NOTHING = new CrmState(Map.of(), Map.of(), List.of(), List.of());

    public CrmState {
        accounts = Map.copyOf(accounts);
        opportunities = Map.copyOf(opportunities);
        products = List.copyOf(products);
        agents = List.copyOf(agents);
    }

    /** @param segment its segment's name, empty for none */
    public record KnownAccount(
            String name, AccountFacts facts, @Nullable AccountId parent, String segment) {}
}
