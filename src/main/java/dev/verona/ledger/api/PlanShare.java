package dev.verona.ledger.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;

/**
 * What one plan has of a figure.
 *
 * @param openTo whether the asking person may open the plan
 */
public record PlanShare(PlanId plan, AccountId account, String accountName, int amount, boolean openTo) {}
