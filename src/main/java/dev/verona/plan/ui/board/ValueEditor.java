package dev.verona.plan.ui.board;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.ValueConflict;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.ValueConflictDialog;
import org.jspecify.annotations.Nullable;

/**
 * One single value. It is recorded when the person leaves the field; while they are in it nobody else's change touches what they see, and when both
 * changed it they see both values, who and when, and choose.
 *
 * @param <T> what the field holds
 */
final class ValueEditor<T, F extends AbstractField<?, T> & HasValidation & HasHelper & Focusable<?>>
        extends FieldEditor {

    private final F input;
    private final ValueForm<T> form;
    private String shown = "";
    private @Nullable String latest;
    private boolean focused;

    /** @param beside what else stands with the field, as a link to what it names */
    ValueEditor(
            BoardScreen screen, ElementId contribution, Field field, F input, ValueForm<T> form, Component... beside) {
        super(screen, contribution, field);
        this.input = input;
        this.form = form;
        input.setHelperText(BoardWords.help(field));
        input.setManualValidation(true);
        input.getElement().addEventListener("focusin", event -> focused = true);
        input.getElement().addEventListener("focusout", event -> left());
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        put(input);
        getContent().add(beside);
    }

    @Override
    void show(ContributionView view) {
        var value = view.values().get(field());
        var canonical = view.value(field());
        touched(value == null ? null : value.last(), field().type() == Field.Type.MONEY ? form.words(canonical) : "");
        if (canonical.equals(shown)) {
            latest = null;
        } else if (focused || input.isInvalid()) {
            latest = canonical;
        } else {
            put(canonical);
        }
    }

    @Override
    void setReadOnly(boolean readOnly) {
        input.setReadOnly(readOnly);
    }

    @Override
    void refuse(String message) {
        input.setErrorMessage(message);
        input.setInvalid(true);
    }

    @Override
    void focus() {
        input.focus();
    }

    private void left() {
        focused = false;
        var waiting = latest;
        if (waiting != null
                && !input.isInvalid()
                && form.write(input.getValue()).equals(shown)) {
            put(waiting);
        }
    }

    private void put(String canonical) {
        latest = null;
        shown = canonical;
        input.setInvalid(false);
        if (canonical.isEmpty()) {
            input.clear();
        } else {
            input.setValue(form.read(canonical));
        }
    }

    private void changed() {
        var unreadable = unreadable();
        if (unreadable != null) {
            refuse(unreadable);
            return;
        }
        var mine = form.write(input.getValue());
        if (mine.equals(shown)) {
            input.setInvalid(false);
        } else {
            record(shown, mine);
        }
    }

    /** Why what was typed is no value of this kind at all, null when it is one. */
    private @Nullable String unreadable() {
        if (!(input instanceof HasValidator<?>)) {
            return null;
        }
        @SuppressWarnings("unchecked")
        var validator = ((HasValidator<T>) input).getDefaultValidator();
        var result = validator.apply(input.getValue(), new ValueContext(input, input));
        return result.isError() ? "This is not readable as “" + field().label() + "”. Check how it is written." : null;
    }

    private void record(String seen, String mine) {
        var rejection = screen().attempt(new PlanCommand.SetValue(screen().plan(), ref(), seen, mine));
        rejection.ifPresentOrElse(no -> refused(no, mine), () -> {
            latest = null;
            shown = mine;
            input.setInvalid(false);
        });
    }

    private void refused(Rejection rejection, String mine) {
        if (rejection instanceof ValueConflict conflict) {
            var author = conflict.byName();
            ValueConflictDialog.open(
                    field().label(),
                    form.words(mine),
                    new ValueConflictDialog.Theirs(
                            form.words(conflict.theirs()), author, screen().functionOf(author), conflict.at()),
                    () -> record(conflict.theirs(), mine),
                    () -> put(conflict.theirs()));
            return;
        }
        refuse(String.valueOf(rejection.getMessage()));
    }
}
