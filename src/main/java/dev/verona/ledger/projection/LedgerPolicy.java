package dev.verona.ledger.projection;

import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerQuery.FindLedger;
import dev.verona.ledger.api.LedgerQuery.FindLines;
import dev.verona.ledger.api.LedgerQuery.FindShares;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Totals by function are open to all who work on plans, a plan's own to whoever may open it. A person's figures in all plans are theirs and the
 * leaders'; in a plan its team sees them, as it sees its timeline.
 */
@Component
class LedgerPolicy implements MessagePolicy<LedgerQuery> {

    private final PlanAccess access;

    LedgerPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<LedgerQuery> messages() {
        return LedgerQuery.class;
    }

    @Override
    public void authorise(Actor actor, LedgerQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing read the ledger.");
        }
        switch (query) {
            case FindLedger ledger -> authorise(actor, ledger.scope());
            case FindShares shares -> authorise(actor, shares.scope());
            case FindLines lines -> access.requireReader(actor, lines.plan());
        }
    }

    private void authorise(Actor actor, LedgerScope scope) {
        switch (scope) {
            case LedgerScope.OfPlan(var plan) -> access.requireReader(actor, plan);
            case LedgerScope.OfPerson(var person) -> {
                if (!person.equals(actor.person()) && !actor.has(Role.LEADER)) {
                    throw new NotAllowed("What one person gave is for themselves and for leaders.");
                }
            }
            case LedgerScope.Company _, LedgerScope.TopTen _, LedgerScope.OfAccount _ -> {
                // Totals by function.
            }
        }
    }
}
