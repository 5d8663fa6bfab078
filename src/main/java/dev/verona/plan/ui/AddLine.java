package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One line in which a person adds one thing after the other: Enter adds it and waits for the next, Escape closes the line. */
final class AddLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Button opener;
    private final TextField text = new TextField();
    private final Div line = new Div();
    private final transient Predicate<String> add;

    /**
     * @param opens what the button says that opens the line
     * @param label what is typed
     * @param add records it; false when it was refused, so that what was typed stays
     * @param beside more fields of the thing
     */
    AddLine(String opens, String label, String placeholder, Predicate<String> add, Component... beside) {
        this.add = add;
        opener = new Button(opens, VaadinIcon.PLUS.create(), click -> open());
        opener.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        text.setLabel(label);
        text.setPlaceholder(placeholder);
        text.addClassName("vr-grow");
        text.setMaxLength(200);
        onKey("Enter", this::submit);
        onKey("Escape", typed -> close());
        var button = new Button("Add", click -> submit(text.getValue()));
        button.addThemeVariants(ButtonVariant.SMALL);
        var done = new Button("Done", click -> close());
        done.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.addClassName("vr-add-line");
        line.add(text);
        line.add(beside);
        line.add(button, done);
        line.setVisible(false);
        getContent().add(opener, line);
        getContent().addClassName("vr-no-print");
    }

    void open() {
        opener.setVisible(false);
        line.setVisible(true);
        text.focus();
    }

    private void close() {
        empty();
        line.setVisible(false);
        opener.setVisible(true);
        opener.focus();
    }

    /** Reads what the browser holds, for the field has not told the server yet when the key goes down. */
    private void onKey(String key, Consumer<String> action) {
        text.getElement()
                .addEventListener(
                        "keydown",
                        event -> action.accept(
                                event.getEventData().path("element.value").asString("")))
                .setFilter("event.key === '" + key + "' && !event.isComposing && (event.preventDefault(), true)")
                .addEventData("element.value");
    }

    private void submit(String typed) {
        if (typed.isBlank()) {
            text.setErrorMessage("Write what it is first.");
            text.setInvalid(true);
            text.focus();
            return;
        }
        if (add.test(typed.strip())) {
            empty();
        }
        text.focus();
    }

    private void empty() {
        text.setValue("");
        text.setInvalid(false);
        text.getElement().executeJs("this.value = ''");
    }
}
