package dev.verona.shell.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import dev.verona.shared.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which field of a form shows a rejection: the one bound under the name that the rejection gives, else a notice. Nothing that
 * was typed is touched. One per form.
 */
public final class FormErrors {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /**
     * @param name the field as the command names it
     */
    public FormErrors bind(String name, HasValidation field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(change -> clear(field));
        }
        return this;
    }

    /** Shows the message beside its field and puts the cursor there; as a notice when no field of that name is bound. */
    public void show(Rejection rejection) {
        var name = rejection.field();
        var field = name == null ? null : fields.get(name);
        if (field == null) {
            Toasts.error(message(rejection));
            return;
        }
        field.setErrorMessage(message(rejection));
        field.setInvalid(true);
        if (field instanceof Focusable<?> target) {
            target.focus();
        }
    }

    /** Forgets what was shown, before the form is sent again. */
    public void clear() {
        fields.values().forEach(FormErrors::clear);
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
    }

    /** As people read it: its days as the viewer writes them. */
    public static String message(Rejection rejection) {
        var message = rejection.getMessage();
        return message == null ? "This is not possible." : Formats.current().said(message);
    }
}
