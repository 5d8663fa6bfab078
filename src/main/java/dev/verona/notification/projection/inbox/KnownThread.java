package dev.verona.notification.projection.inbox;

import dev.verona.discussion.api.Topic;
import dev.verona.shared.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * As much of a thread as says whom a comment in it concerns.
 *
 * @param writers whoever wrote in it
 * @param told whoever was told of a comment in it
 * @param sequence of the last event that is in
 */
record KnownThread(Topic topic, List<PersonId> writers, List<PersonId> told, long sequence) {

    KnownThread with(PersonId writer, long at) {
        return new KnownThread(topic, more(writers, List.of(writer)), told, at);
    }

    KnownThread told(Collection<PersonId> people) {
        return new KnownThread(topic, writers, more(told, people), sequence);
    }

    private static List<PersonId> more(List<PersonId> known, Collection<PersonId> others) {
        return Stream.concat(known.stream(), others.stream().sorted(Comparator.comparing(PersonId::value)))
                .distinct()
                .toList();
    }
}
