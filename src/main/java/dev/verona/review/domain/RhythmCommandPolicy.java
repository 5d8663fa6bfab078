package dev.verona.review.domain;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.review.api.RhythmCommand;
import dev.verona.shared.NotAllowed;

/** Whoever may call a review may agree how often there is one. Clocks ring for nobody. */
public final class RhythmCommandPolicy implements MessagePolicy<RhythmCommand> {

    private final PlanAccess access;

    public RhythmCommandPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<RhythmCommand> messages() {
        return RhythmCommand.class;
    }

    @Override
    public void authorise(Actor actor, RhythmCommand message) {
        if (message instanceof RhythmCommand.SayOverdue) {
            throw new NotAllowed("A clock does this when nobody has held a review in time.");
        }
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing hold reviews.");
        }
        ReviewCommandPolicy.mayChoose(actor, message.subject(), access);
    }
}
