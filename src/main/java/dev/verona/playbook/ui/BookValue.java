package dev.verona.playbook.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValidation;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookRejection.ValueConflict;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.ValueConflictDialog;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One single value of a draft, edited where it stands. It is recorded when the person leaves the field; when somebody else changed it too, they see both and choose.
 *
 * @param <T> what the field holds
 * @param <F> the field
 */
final class BookValue<T, F extends AbstractField<?, T> & HasValidation & FocusNotifier<?> & BlurNotifier<?>> {

    private final BookScreen screen;
    private final PieceFieldRef ref;
    private final F field;
    private final Function<T, String> writer;
    private final Function<String, T> reader;
    private final Function<T, String> words;
    private String shown = "";
    private @Nullable String latest;
    private boolean focused;

    /**
     * @param writer the recorded form
     * @param reader from the recorded form
     * @param words as a person reads it
     */
    BookValue(
            BookScreen screen,
            PieceFieldRef ref,
            F field,
            Function<T, String> writer,
            Function<String, T> reader,
            Function<T, String> words) {
        this.screen = screen;
        this.ref = ref;
        this.field = field;
        this.writer = writer;
        this.reader = reader;
        this.words = words;
        field.setManualValidation(true);
        field.addFocusListener(focus -> focused = true);
        field.addBlurListener(blur -> left());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    F field() {
        return field;
    }

    /** Shows what is recorded now, at once or when the person leaves the field. */
    void show(String canonical) {
        if (canonical.equals(shown)) {
            latest = null;
        } else if (focused || field.isInvalid()) {
            latest = canonical;
        } else {
            put(canonical);
        }
    }

    private void left() {
        focused = false;
        var waiting = latest;
        if (waiting != null && !field.isInvalid() && written().equals(shown)) {
            put(waiting);
        }
    }

    private String written() {
        @Nullable T value = field.getValue();
        return value == null ? "" : writer.apply(value);
    }

    private void put(String canonical) {
        latest = null;
        shown = canonical;
        field.setInvalid(false);
        field.setValue(reader.apply(canonical));
    }

    private void changed() {
        var mine = written();
        if (mine.equals(shown)) {
            field.setInvalid(false);
        } else {
            record(shown, mine);
        }
    }

    private void record(String seen, String mine) {
        screen.attempt(new PlaybookCommand.SetValue(screen.id(), ref, seen, mine))
                .ifPresentOrElse(no -> refused(no, mine), () -> {
                    // Somebody else's value may have come into the field while both were looked at.
                    put(mine);
                });
    }

    private void refused(Rejection rejection, String mine) {
        if (rejection instanceof ValueConflict conflict) {
            ValueConflictDialog.open(
                    ref.field().label(),
                    words.apply(reader.apply(mine)),
                    new ValueConflictDialog.Theirs(
                            words.apply(reader.apply(conflict.theirs())),
                            conflict.by().name(),
                            conflict.by().function(),
                            conflict.at()),
                    () -> record(conflict.theirs(), mine),
                    () -> put(conflict.theirs()));
            return;
        }
        field.setErrorMessage(FormErrors.message(rejection));
        field.setInvalid(true);
    }
}
