package dev.verona.platform.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work wants to have recorded.
 *
 * @param command the id of the command behind it, null when there is none
 * @param answer what the command answers, as text; null for nothing
 * @param answerType the answer's class name; null without an answer
 */
record Recording(
        List<StoredEvent> events,
        @Nullable String command,
        @Nullable String answer,
        @Nullable String answerType) {

    static Recording of(List<StoredEvent> events) {
        return new Recording(events, null, null, null);
    }

    /** Roughly, in the store. */
    int bytes() {
        int sum = 300 + (answer == null ? 0 : answer.length());
        for (var event : events) {
            sum += event.bytes();
        }
        return sum;
    }

    /** What it claims for itself alone: a place in a stream for each event, and its command's id. */
    List<String> keys() {
        var own = events.stream().map(StoredEvent::key);
        return (command == null ? own : Stream.concat(own, Stream.of(commandKey(command)))).toList();
    }

    /** No key of an event is like it: those have a stroke between stream and sequence. */
    static String commandKey(String command) {
        return "#" + command;
    }
}
