package dev.verona.ledger.projection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.Attribution;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.WordCount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text with the line that each character belongs to.
 *
 * @param pieces from the first character to the last
 * @param sitting who is writing in it at present; null before the first change
 */
record Script(
        PlanId plan,
        FieldRef field,
        String text,
        long revision,
        List<Piece> pieces,
        @Nullable Sitting sitting) {

    /** A pause as long as this ends a sitting, as in the timeline. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** @param length in UTF-16 code units */
    record Piece(long line, int length) {}

    /**
     * @param before the text as it was when they began
     * @param change all that they changed since
     */
    record Sitting(long line, PersonId writer, String before, TextChange change, Instant last) {}

    Script {
        pieces = List.copyOf(pieces);
    }

    static Script empty(PlanId plan, FieldRef field) {
        return new Script(plan, field, "", 0, List.of(), null);
    }

    /** What the field said from its beginning: revision 1. */
    static Script of(PlanId plan, FieldRef field, String first, long line) {
        return first.isEmpty()
                ? empty(plan, field)
                : new Script(plan, field, first, 1, List.of(new Piece(line, first.length())), null);
    }

    static String key(PlanId plan, FieldRef field) {
        return plan + "/" + field.key();
    }

    /** Whether the change goes on with what its writer is at. */
    boolean goesOn(PersonId writer, Instant at) {
        return sitting != null
                && sitting.writer().equals(writer)
                && at.isBefore(sitting.last().plus(PAUSE));
    }

    /** @param line of the writer's sitting: the running one's where it goes on with that */
    Script after(PlanEvent.TextEdited edited, PersonId writer, Instant at, long line) {
        var running = sitting;
        var next = running != null && running.line() == line
                ? new Sitting(line, writer, running.before(), running.change().compose(edited.change()), at)
                : new Sitting(line, writer, text, edited.change(), at);
        return new Script(
                plan,
                field,
                edited.change().apply(text),
                edited.revision(),
                attribution().after(edited.change(), line).runs().stream()
                        .map(run -> new Piece(run.author(), run.length()))
                        .toList(),
                next);
    }

    /** The words that came in the running sitting, as the timeline counts them. */
    int written() {
        return sitting == null
                ? 0
                : WordCount.of(sitting.before(), sitting.change()).inserted();
    }

    /** The words of the text, by line. */
    Map<Long, Integer> words() {
        return attribution().words(text);
    }

    @JsonIgnore
    private Attribution<Long> attribution() {
        return new Attribution<>(pieces.stream()
                .map(piece -> new Attribution.Run<>(piece.line(), piece.length()))
                .toList());
    }
}
