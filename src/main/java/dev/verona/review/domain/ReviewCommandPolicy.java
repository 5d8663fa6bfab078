package dev.verona.review.domain;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;

/**
 * Who may schedule what: leaders and liaisons a top ten, whoever may open a plan its review, all who sell or market an account's. Who runs, writes and signs one review, the
 * review decides.
 */
public final class ReviewCommandPolicy implements MessagePolicy<ReviewCommand> {

    private final PlanAccess access;

    public ReviewCommandPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<ReviewCommand> messages() {
        return ReviewCommand.class;
    }

    @Override
    public void authorise(Actor actor, ReviewCommand message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing hold reviews.");
        }
        if (message instanceof ReviewCommand.ScheduleReview c) {
            mayChoose(actor, c.subject(), access);
        }
    }

    static void mayChoose(Actor actor, ReviewSubject subject, PlanAccess access) {
        switch (subject.kind()) {
            case TOP_TEN -> {
                if (!actor.hasAny(Role.LEADER, Role.LIAISON)) {
                    throw new NotAllowed("A leader or a liaison calls reviews of a top ten. Ask one of them.");
                }
            }
            case PLAN -> access.requireReader(actor, new PlanId(subject.id()));
            case ACCOUNT -> {
                // whoever sells or markets
            }
        }
    }
}
