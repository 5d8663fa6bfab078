package dev.verona.history.projection.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.Excerpt;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.WordCount;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A prose field as it reads, and who is writing in it at present.
 *
 * @param sitting the sitting that the last change belongs to, null before the first
 */
record Manuscript(
        PlanId plan,
        FieldRef field,
        TextDocument text,
        @Nullable Sitting sitting) {

    private static final int LONGEST_EXCERPT = 240;

    /**
     * What one person wrote in one go.
     *
     * @param entry the number of its timeline entry
     * @param before the text as it was when they began
     * @param change all that they changed since
     * @param sequence of the last event in it, in the plan's stream
     */
    record Sitting(long entry, PersonId writer, String before, TextChange change, Instant last, long sequence) {

        WordCount words() {
            return WordCount.of(before, change);
        }

        /** The beginning of what came, as a reader recognises it. */
        String written() {
            var came = change.spans().stream()
                    .filter(TextChange.Span.Insert.class::isInstance)
                    .map(span -> ((TextChange.Span.Insert) span).text().strip())
                    .filter(text -> text.length() > 2 && WordCount.in(text) > 0)
                    .collect(Collectors.joining(" … "))
                    .replaceAll("\\s+", " ");
            return Excerpt.of(came, LONGEST_EXCERPT);
        }
    }

    static Manuscript of(PlanId plan, FieldRef field, String first) {
        return new Manuscript(plan, field, new TextDocument(first, first.isEmpty() ? 0 : 1), null);
    }

    @JsonIgnore
    String key() {
        return key(plan, field);
    }

    static String key(PlanId plan, FieldRef field) {
        return plan + "/" + field.key();
    }

    /**
     * With one more change, in the running sitting where it goes on with it. A change that is in already changes nothing.
     *
     * @param nextEntry the number of the entry in case a sitting begins
     * @param ended the last event that ended every sitting in this text, in the plan's stream
     * @param sequence of the change
     */
    Manuscript after(
            PlanEvent.TextEdited edited, PersonId writer, Instant at, long nextEntry, long ended, long sequence) {
        if (edited.revision() <= text.revision()) {
            return this;
        }
        var running = sitting;
        var next = running != null
                        && running.writer().equals(writer)
                        && running.sequence() > ended
                        && at.isBefore(running.last().plus(Sittings.PAUSE))
                ? new Sitting(
                        running.entry(),
                        writer,
                        running.before(),
                        running.change().compose(edited.change()),
                        at,
                        sequence)
                : new Sitting(nextEntry, writer, text.text(), edited.change(), at, sequence);
        return new Manuscript(plan, field, text.after(edited.change()), next);
    }
}
