package dev.verona.discussion.domain;

import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;

/** Whoever may open a plan may talk in it, also a leader who reads along; whose comment is whose, the thread decides. */
public final class DiscussionCommandPolicy implements MessagePolicy<DiscussionCommand> {

    private final PlanAccess access;

    public DiscussionCommandPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<DiscussionCommand> messages() {
        return DiscussionCommand.class;
    }

    @Override
    public void authorise(Actor actor, DiscussionCommand command) {
        access.requireReader(actor, command.plan());
    }
}
