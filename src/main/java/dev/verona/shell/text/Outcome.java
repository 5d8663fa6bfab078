package dev.verona.shell.text;

import dev.verona.shared.Rejection;
import dev.verona.shared.text.BaseTooOld;
import dev.verona.shell.ui.FormErrors;
import java.util.Optional;

/** What became of a change that a field handed over. */
public sealed interface Outcome {

    /** Recorded; the field will hear of it by {@link JointField#apply} like everybody else. */
    record Recorded() implements Outcome {}

    /** A rule said no: the words stay in the field, with the message beside them. */
    record Refused(String message) implements Outcome {}

    /** Too much was written since; it can be merged when it comes with the text of which it was made. */
    record Stale() implements Outcome {}

    static Outcome recorded() {
        return new Recorded();
    }

    /** What {@link dev.verona.shell.ui.Commands#attempt} answered: nothing when the command was recorded. */
    static Outcome of(Optional<Rejection> rejection) {
        return rejection
                .<Outcome>map(no -> no instanceof BaseTooOld ? new Stale() : new Refused(FormErrors.message(no)))
                .orElseGet(Recorded::new);
    }
}
