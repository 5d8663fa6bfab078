package dev.verona.discussion.domain;

import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;

/** What is said in a plan is for those who may open it. */
public final class DiscussionQueryPolicy implements MessagePolicy<DiscussionQuery> {

    private final PlanAccess access;

    public DiscussionQueryPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<DiscussionQuery> messages() {
        return DiscussionQuery.class;
    }

    @Override
    public void authorise(Actor actor, DiscussionQuery query) {
        access.requireReader(actor, query.plan());
    }
}
