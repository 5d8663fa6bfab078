package dev.verona.history.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shared.text.WordCount;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person did. What they wrote in one field at one sitting is one entry.
 *
 * @param number its place in the plan's timeline, from 0
 * @param position the global position of its first event
 * @param first its first event, by its place in the plan's stream
 * @param last its last event; events of others may lie between
 * @param events how many events it is made of
 * @param from when it began
 * @param to when it ended: later than {@code from} only for a sitting
 * @param by who did it, with the function that they spoke for then
 * @param subject what the element is called now and was then, in a few words
 * @param stage of a contribution, as it was then
 * @param kind of a contribution
 * @param was the value before, of a value that was set; the reason, where one was given
 * @param now the value, the name of a person, or whatever else the deed is about; empty for nothing
 * @param asked the function that was asked, of a request; the one that signed, of a signature
 * @param inserted words that came
 * @param deleted words that went
 * @param wrote the beginning of the words that came; empty where nothing was written
 */
public record TimelineEntry(
        long number,
        long position,
        long first,
        long last,
        int events,
        Instant from,
        Instant to,
        PersonRef by,
        Deed deed,
        ElementId element,
        ElementKind elementKind,
        String subject,
        @Nullable Stage stage,
        @Nullable ContributionKind kind,
        @Nullable Field field,
        String was,
        String now,
        @Nullable Function asked,
        int inserted,
        int deleted,
        String wrote) {

    /** All words that an entry shows. */
    public Stream<String> words() {
        return Stream.of(
                by.name(),
                subject,
                was,
                now,
                wrote,
                field == null ? "" : field.label(),
                kind == null ? elementKind.label() : kind.label());
    }

    /** The same act, with so many events more that belong to it and follow at once. */
    public TimelineEntry spanning(int more) {
        return new TimelineEntry(
                number,
                position,
                first,
                last + more,
                events + more,
                from,
                to,
                by,
                deed,
                element,
                elementKind,
                subject,
                stage,
                kind,
                field,
                was,
                now,
                asked,
                inserted,
                deleted,
                wrote);
    }

    /** The same sitting, gone on with by one event: the words are those of the whole of it. */
    public TimelineEntry until(Instant end, long sequence, WordCount words, String written) {
        return new TimelineEntry(
                number,
                position,
                first,
                sequence,
                sequence == last ? events : events + 1,
                from,
                end,
                by,
                deed,
                element,
                elementKind,
                subject,
                stage,
                kind,
                field,
                was,
                now,
                asked,
                words.inserted(),
                words.deleted(),
                written);
    }
}
