package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.Touch;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import org.jspecify.annotations.Nullable;

/** One field of a contribution, edited where it stands, with who touched it last below it. */
abstract class FieldEditor extends Composite<Div> {

    private final PlanScreen screen;
    private final FieldRef ref;
    private final Span touch = new Span();

    FieldEditor(PlanScreen screen, ElementId contribution, Field field) {
        this.screen = screen;
        ref = new FieldRef(contribution, field);
        touch.addClassName("vr-field-touch");
        getContent().addClassName("vr-field");
        getContent().getElement().setAttribute("data-type", field.type().name());
    }

    /** Brings the editor in line with what is recorded; what the person is at stays as it is. */
    abstract void show(ContributionView view, boolean readOnly);

    /** Shows beside the field why something was refused. What was typed stays. */
    abstract void refuse(String message);

    abstract void focus();

    final Field field() {
        return ref.field();
    }

    final FieldRef ref() {
        return ref;
    }

    final PlanScreen screen() {
        return screen;
    }

    /** To be called once by the constructor of each editor. */
    final void put(Component... parts) {
        getContent().add(parts);
        getContent().add(touch);
    }

    final void touched(@Nullable Touch last) {
        touched(last, "");
    }

    /** @param words the value as a person reads it, where the field itself does not show it so; empty for none */
    final void touched(@Nullable Touch last, String words) {
        var who =
                last == null ? "" : last.by().name() + ", " + Formats.current().ago(last.at(), screen.now());
        touch.setText(words.isEmpty() || who.isEmpty() ? words + who : words + " · " + who);
        touch.setVisible(!touch.getText().isEmpty());
    }
}
