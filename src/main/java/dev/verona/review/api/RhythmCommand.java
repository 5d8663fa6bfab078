package dev.verona.review.api;

import dev.verona.shared.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be wanted of how often something is reviewed. */
public sealed interface RhythmCommand {

    ReviewSubject subject();

    @TargetAggregateIdentifier
    default String stream() {
        return RhythmEvent.streamOf(subject());
    }

    /** @param owner who sees to it that reviews are held, and is told when one is overdue */
    record AgreeCadence(ReviewSubject subject, Cadence cadence, PersonId owner) implements RhythmCommand {}

    record EndCadence(ReviewSubject subject, String reason) implements RhythmCommand {}

    /** Nobody has held a review by then. Sent by a clock; without effect when somebody has. */
    record SayOverdue(ReviewSubject subject, LocalDate due) implements RhythmCommand {}
}
