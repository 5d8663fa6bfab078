package dev.verona.dispute.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is about. Neither part names anybody: facts do that by themselves.
 *
 * @param subject what happened, in a line
 * @param stake what is at stake for the customer and for both teams
 * @param account null when it is about none
 * @param plan null when it is about none
 */
public record Matter(
        String subject,
        String stake,
        @Nullable AccountId account,
        @Nullable PlanId plan) {}
