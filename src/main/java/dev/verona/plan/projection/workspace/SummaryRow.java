package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.Touch;
import dev.verona.plan.domain.Team;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan in lists, and for the question who may open it.
 *
 * @param accountName as it was when the plan last changed; empty when nobody knew the account then
 * @param openActionsDue when each open action item is due
 */
record SummaryRow(
        PlanId plan,
        AccountId account,
        String accountName,
        Period period,
        PlanStatus status,
        Team team,
        int agreed,
        int contributions,
        List<LocalDate> openActionsDue,
        Touch last) {

    static SummaryRow of(PlanPage page, String accountName) {
        var shape = page.shape();
        var all = shape.contributions().all();
        return new SummaryRow(
                shape.plan(),
                shape.account(),
                accountName,
                shape.period(),
                shape.status(),
                shape.team(),
                (int) all.stream()
                        .filter(c -> c.state() == ContributionState.AGREED)
                        .count(),
                (int) all.stream()
                        .filter(c -> c.state() != ContributionState.RETIRED)
                        .count(),
                shape.outline().openActions().stream()
                        .map(action -> LocalDate.parse(page.leaf(action.id()).value(Field.ACTION_DUE)))
                        .toList(),
                page.last());
    }

    int overdue(LocalDate today) {
        return (int) openActionsDue.stream().filter(due -> due.isBefore(today)).count();
    }
}
