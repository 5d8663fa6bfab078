package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.Touch;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonRef;
import java.time.Instant;

/**
 * What a read model needs to know of an event besides what it says.
 *
 * @param sequence its place in the plan's stream, from 0
 * @param position its place in the store
 */
record Moment(Actor actor, Instant at, long sequence, long position) {

    PersonRef by() {
        return new PersonRef(actor.person(), actor.name(), actor.function());
    }

    Touch touch() {
        return new Touch(by(), at);
    }
}
