package dev.verona.shell.text;

import dev.verona.shared.Rejection;
import dev.verona.shared.text.TextDocument;
import java.util.Optional;

/** What became of a text that a field handed over. */
public sealed interface Outcome {

    /** Recorded; the field will hear of it by {@link JointField#apply} like everybody else. */
    record Recorded() implements Outcome {}

    /** Recorded, or there was nothing to record; the text is now this one. */
    record Now(TextDocument document) implements Outcome {}

    /** A rule said no: the words stay in the field, with the message beside them. */
    record Refused(String message) implements Outcome {}

    static Outcome recorded() {
        return new Recorded();
    }

    static Outcome now(TextDocument document) {
        return new Now(document);
    }

    /** What {@link dev.verona.shell.ui.Commands#attempt} answered: nothing when the command was recorded. */
    static Outcome of(Optional<Rejection> rejection) {
        return rejection
                .<Outcome>map(no -> new Refused(String.valueOf(no.getMessage())))
                .orElseGet(Recorded::new);
    }
}
