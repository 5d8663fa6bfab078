package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import java.util.Locale;
import java.util.function.Consumer;

/** How rows are put into another order: dragged by a grip, or with Alt and an arrow key from anywhere inside them. */
final class Reordering {

    /** What a person is dragging. */
    record Dragged(ElementKind kind, ElementId element) {}

    private Reordering() {}

    /** The part of a row by which it is dragged. Only the grip can be dragged, so that text in the row can still be selected. */
    static Button grip(Component row, ElementKind kind, ElementId element) {
        var dots = new Span("⠿");
        dots.getElement().setAttribute("aria-hidden", "true");
        var grip = new Button(dots);
        grip.addClassName("vr-grip");
        grip.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var hint = "Move this " + kind.label().toLowerCase(Locale.ENGLISH)
                + ": drag it, or press Alt with the up or down arrow";
        grip.setAriaLabel(hint);
        grip.getElement().setAttribute("title", hint);
        var source = DragSource.create(grip);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(new Dragged(kind, element));
        source.setDragImage(row);
        return grip;
    }

    /** Alt with an arrow key; the rows around this one do not hear of it. */
    static void keys(Component row, Runnable up, Runnable down) {
        key(row, "ArrowUp", up);
        key(row, "ArrowDown", down);
    }

    private static void key(Component row, String key, Runnable move) {
        row.getElement()
                .addEventListener("keydown", event -> move.run())
                .setFilter("event.altKey && !event.ctrlKey && event.key === '" + key
                        + "' && (event.preventDefault(), event.stopPropagation(), true)");
    }

    /** Something was dropped here. */
    static void onDrop(Component target, Consumer<Dragged> dropped) {
        DropTarget.create(target)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Dragged.class::isInstance)
                        .map(Dragged.class::cast)
                        .ifPresent(dropped));
    }
}
