package dev.verona.notification.projection.inbox;

import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * As much of a consultation, a lead or a dispute as says whom it concerns.
 *
 * @param about what it is called
 * @param with who has to do something about it, null for nobody
 * @param other whoever else is told: who decides on the advice, or raised the dispute; null for nobody
 * @param sequence of the last event that is in
 */
record KnownMatter(
        String about, @Nullable PersonId with, @Nullable PersonId other, long sequence) {

    KnownMatter with(PersonId now, long at) {
        return new KnownMatter(about, now, other, at);
    }

    KnownMatter called(String now, long at) {
        return new KnownMatter(now, with, other, at);
    }

    KnownMatter at(long now) {
        return new KnownMatter(about, with, other, now);
    }
}
