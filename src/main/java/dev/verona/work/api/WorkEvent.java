package dev.verona.work.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;

/** What happened to a person's view of the work. */
@EventNamespace("work")
public sealed interface WorkEvent {

    /** The stream of a person's events. */
    static String streamOf(PersonId person) {
        return "work-" + person.value();
    }

    PersonId person();

    /** @param position of the last event in the store that they have seen */
    record CaughtUp(PersonId person, long position) implements WorkEvent {}
}
