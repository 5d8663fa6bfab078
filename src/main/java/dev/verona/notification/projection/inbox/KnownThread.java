package dev.verona.notification.projection.inbox;

import dev.verona.discussion.api.Topic;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * As much of a thread as says whom a reply concerns.
 *
 * @param writers whoever wrote in it
 * @param sequence of the last event that is in
 */
record KnownThread(Topic topic, List<PersonId> writers, long sequence) {

    KnownThread with(PersonId writer, long at) {
        return new KnownThread(
                topic,
                Stream.concat(writers.stream(), Stream.of(writer)).distinct().toList(),
                at);
    }
}
