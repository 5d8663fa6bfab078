package dev.verona.account.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/** An opportunity as screens show it; {@code facts} has the rest. */
public record OpportunityView(OpportunityId id, @Nullable AccountName account, OpportunityFacts facts) {}
