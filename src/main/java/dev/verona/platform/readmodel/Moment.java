package dev.verona.platform.readmodel;

import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonRef;
import java.time.Instant;

/**
 * What a read model needs to know of an event besides what it says; an event handler may take it as a parameter.
 *
 * @param actor who acted
 * @param at when, by the clock of the writer
 * @param sequence its place in its stream, from 0
 * @param position its place in the store, from 1
 */
public record Moment(Actor actor, Instant at, long sequence, long position) {

    public PersonRef by() {
        return new PersonRef(actor.person(), actor.name(), actor.function());
    }
}
