package dev.verona.review.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;
import java.time.LocalDate;

/** What happened to the agreement on how often something is reviewed. */
@EventNamespace("rhythm")
public sealed interface RhythmEvent {

    /** The stream of what is agreed about one subject. */
    static String streamOf(ReviewSubject subject) {
        return "rhythm-" + subject.key();
    }

    ReviewSubject subject();

    /**
     * @param title what the subject was called
     * @param owner who sees to it
     * @param from the day from which it counts
     */
    record CadenceAgreed(ReviewSubject subject, String title, Cadence cadence, PersonId owner, LocalDate from)
            implements RhythmEvent {}

    record CadenceEnded(ReviewSubject subject, String reason) implements RhythmEvent {}

    /** @param due the last day on which one was to be held */
    record ReviewFellOverdue(ReviewSubject subject, LocalDate due) implements RhythmEvent {}
}
