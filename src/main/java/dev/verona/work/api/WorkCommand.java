package dev.verona.work.api;

import dev.verona.shared.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of their own work. */
public sealed interface WorkCommand {

    PersonId person();

    /**
     * The person has seen what is new. Looking less far than before changes nothing.
     *
     * @param position of the last event that they saw, as {@link News#position}
     */
    record CatchUp(PersonId person, long position) implements WorkCommand {

        @TargetAggregateIdentifier
        public String stream() {
            return WorkEvent.streamOf(person);
        }
    }
}
