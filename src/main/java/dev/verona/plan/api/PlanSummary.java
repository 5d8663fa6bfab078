package dev.verona.plan.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;

/**
 * A plan in a list.
 *
 * @param openTo whether the asking person may open it
 * @param agreed how many contributions are agreed
 * @param contributions how many are not retired
 * @param overdueActions open action items past their date, as of the question
 */
public record PlanSummary(
        PlanId plan,
        AccountId account,
        String accountName,
        Period period,
        PlanStatus status,
        PersonRef salesOwner,
        PersonRef marketingCoOwner,
        int agreed,
        int contributions,
        int openActions,
        int overdueActions,
        Touch lastTouch,
        boolean openTo) {}
