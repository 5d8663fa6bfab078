package dev.verona.playbook.domain;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.shared.NotAllowed;

/** Playbooks are open to all who work by them; how a play goes in a plan, to those who may open that plan. */
public final class PlaybookQueryPolicy implements MessagePolicy<PlaybookQuery> {

    private final PlanAccess plans;

    public PlaybookQueryPolicy(PlanAccess plans) {
        this.plans = plans;
    }

    @Override
    public Class<PlaybookQuery> messages() {
        return PlaybookQuery.class;
    }

    @Override
    public void authorise(Actor actor, PlaybookQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see playbooks.");
        }
        switch (query) {
            case PlaybookQuery.PlaysIn q -> plans.requireReader(actor, q.plan());
            case PlaybookQuery.PreviewPlay q -> plans.requireReader(actor, q.plan());
            case PlaybookQuery.ListPlaybooks _,
                    PlaybookQuery.FindPlaybook _,
                    PlaybookQuery.CompareVersions _,
                    PlaybookQuery.FindProgress _ -> {
                // open to all of them
            }
        }
    }
}
