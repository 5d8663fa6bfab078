package dev.verona.plan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValidation;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.ValueConflict;
import dev.verona.shared.Function;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.ValueConflictDialog;
import org.jspecify.annotations.Nullable;

/**
 * One single value, edited where it stands. It is recorded when the person leaves the field. While they are in it nobody else's change touches what
 * they see; when both changed it, they see both values, who and when, and choose.
 *
 * @param <T> what the field holds
 * @param <F> the field
 */
final class InPlace<T, F extends AbstractField<F, T> & FocusNotifier<?> & BlurNotifier<?> & HasValidation> {

    /** Between what a field holds and the canonical form in which a value is recorded. */
    interface Form<T> {
        String write(@Nullable T value);

        T read(String canonical);

        /** As a person reads it. */
        default String words(String canonical) {
            return canonical;
        }
    }

    private final PlanScreen screen;
    private final FieldRef ref;
    private final F field;
    private final Form<T> form;
    private String shown = "";
    private @Nullable String latest;
    private boolean focused;

    InPlace(PlanScreen screen, FieldRef ref, F field, Form<T> form) {
        this.screen = screen;
        this.ref = ref;
        this.field = field;
        this.form = form;
        field.addFocusListener(focus -> focused = true);
        field.addBlurListener(blur -> left());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(form.write(change.getValue()));
            }
        });
    }

    F field() {
        return field;
    }

    /** Shows what is recorded now, at once or when the person leaves the field. */
    void show(String canonical) {
        if (focused || field.isInvalid()) {
            latest = canonical;
        } else if (!canonical.equals(shown) || !canonical.equals(form.write(field.getValue()))) {
            put(canonical);
        }
    }

    private void left() {
        focused = false;
        var waiting = latest;
        if (waiting != null
                && !field.isInvalid()
                && form.write(field.getValue()).equals(shown)) {
            put(waiting);
        }
    }

    private void put(String canonical) {
        latest = null;
        shown = canonical;
        field.setInvalid(false);
        field.setValue(form.read(canonical));
    }

    private void changed(String mine) {
        if (mine.equals(shown)) {
            field.setInvalid(false);
            return;
        }
        record(shown, mine);
    }

    private void record(String seen, String mine) {
        var rejection = screen.attempt(new PlanCommand.SetValue(screen.plan(), ref, seen, mine));
        rejection.ifPresentOrElse(no -> refused(no, mine), () -> {
            latest = null;
            shown = mine;
            field.setInvalid(false);
        });
    }

    private void refused(Rejection rejection, String mine) {
        if (rejection instanceof ValueConflict conflict) {
            ValueConflictDialog.open(
                    ref.field().label(),
                    form.words(mine),
                    new ValueConflictDialog.Theirs(
                            form.words(conflict.theirs()),
                            conflict.byName(),
                            functionOf(conflict.byName()),
                            conflict.at()),
                    () -> record(conflict.theirs(), mine),
                    () -> put(conflict.theirs()));
            return;
        }
        field.setErrorMessage(rejection.getMessage());
        field.setInvalid(true);
    }

    private Function functionOf(String name) {
        return screen.view().team().stream()
                .map(PlanView.Member::person)
                .filter(person -> person.name().equals(name))
                .map(person -> person.function())
                .findFirst()
                .orElse(Function.JOINT);
    }
}
