package dev.verona.review.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.review.api.ReviewQuery;
import dev.verona.shared.NotAllowed;

/** All who sell or market see which reviews there are; what is said in one is for those who are invited, and for leaders and liaisons. */
public final class ReviewQueryPolicy implements MessagePolicy<ReviewQuery> {

    @Override
    public Class<ReviewQuery> messages() {
        return ReviewQuery.class;
    }

    @Override
    public void authorise(Actor actor, ReviewQuery message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see reviews.");
        }
    }
}
