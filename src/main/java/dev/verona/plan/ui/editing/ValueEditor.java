package dev.verona.plan.ui.editing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.ValueConflict;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.live.Presence;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.ValueConflictDialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One single value, edited where it stands. It is recorded when the person leaves the field. While they are in it nobody else's change touches what
 * they see; when both changed it, they see both values, who and when, and choose.
 *
 * @param <T> what the field holds
 * @param <F> the field
 */
public final class ValueEditor<T, F extends AbstractField<?, T> & HasValidation & FocusNotifier<?> & BlurNotifier<?>> {

    private final PlanScreen screen;
    private final FieldRef ref;
    private final F field;
    private final ValueForm<T> form;
    private String shown = "";
    private @Nullable String latest;
    private boolean focused;

    public ValueEditor(PlanScreen screen, FieldRef ref, F field, ValueForm<T> form) {
        this.screen = screen;
        this.ref = ref;
        this.field = field;
        this.form = form;
        field.setManualValidation(true);
        field.addFocusListener(focus -> {
            focused = true;
            screen.company().goTo(ref, -1, -1);
        });
        field.addBlurListener(blur -> left());
        Consumer<List<Presence.Here>> met = this::met;
        field.addAttachListener(attach -> screen.company().follow(ref, met));
        field.addDetachListener(detach -> {
            screen.company().forget(ref, met);
            screen.company().leave(ref);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    public F field() {
        return field;
    }

    /** Shows what is recorded now, at once or when the person leaves the field. */
    public void show(String canonical) {
        if (canonical.equals(shown)) {
            latest = null;
        } else if (focused || field.isInvalid()) {
            latest = canonical;
        } else {
            put(canonical);
        }
    }

    /** Shows beside the field why something was refused. What was typed stays. */
    public void refuse(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    /** Names on the field whoever else is in it. */
    private void met(List<Presence.Here> others) {
        var element = field.getElement();
        if (others.isEmpty()) {
            element.removeAttribute("data-here");
        } else {
            element.setAttribute(
                    "data-here",
                    others.stream().map(other -> other.actor().name()).collect(Collectors.joining(", ")));
        }
    }

    private void left() {
        focused = false;
        screen.company().leave(ref);
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
        if (canonical.isEmpty()) {
            field.clear();
        } else {
            field.setValue(form.read(canonical));
        }
    }

    private void changed() {
        if (isUnreadable()) {
            refuse("This is not readable as “" + ref.field().label() + "”. Check how it is written.");
            return;
        }
        var mine = form.write(field.getValue());
        if (mine.equals(shown)) {
            field.setInvalid(false);
        } else {
            record(shown, mine);
        }
    }

    /** Whether what was typed is no value of this kind at all. */
    private boolean isUnreadable() {
        if (!(field instanceof HasValidator<?>)) {
            return false;
        }
        @SuppressWarnings("unchecked")
        var validator = ((HasValidator<T>) field).getDefaultValidator();
        return validator.apply(field.getValue(), new ValueContext(field, field)).isError();
    }

    private void record(String seen, String mine) {
        var rejection = screen.attempt(new PlanCommand.SetValue(screen.plan(), ref, seen, mine));
        rejection.ifPresentOrElse(no -> refused(no, mine), () -> {
            latest = null;
            shown = mine;
            field.setInvalid(false);
            field.getElement().executeJs("window.Verona && window.Verona.saved(this)");
        });
    }

    private void refused(Rejection rejection, String mine) {
        if (rejection instanceof ValueConflict conflict) {
            var author = conflict.byName();
            ValueConflictDialog.open(
                    ref.field().label(),
                    form.words(mine),
                    new ValueConflictDialog.Theirs(
                            form.words(conflict.theirs()), author, screen.functionOf(author), conflict.at()),
                    () -> record(conflict.theirs(), mine),
                    () -> put(conflict.theirs()));
            return;
        }
        refuse(FormErrors.message(rejection));
    }
}
