package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanScreen;
import java.util.Locale;

/** What every row of the outline has: a grip, the keys that move it, and a menu. */
final class RowTools {

    private final Outline outline;
    private final ElementKind kind;
    private final ElementId element;
    private final Button grip;
    private final RowMenu menu;
    private final Component mark;

    /**
     * @param row what moves
     * @param target where a sibling can be dropped
     */
    RowTools(PlanScreen screen, ElementKind kind, ElementId element, Component row, Component target) {
        outline = new Outline(screen);
        this.kind = kind;
        this.element = element;
        mark = screen.markAt(PlanThing.of(kind, element));
        var what = "this " + kind.label().toLowerCase(Locale.ENGLISH);
        grip = Reordering.grip(row, kind, element);
        menu = new RowMenu(what);
        menu.add("Move up (Alt+↑)", () -> outline.up(kind, element));
        menu.add("Move down (Alt+↓)", () -> outline.down(kind, element));
        if (kind != ElementKind.OBJECTIVE) {
            menu.add(
                    kind == ElementKind.ACTION ? "Move to another strategy…" : "Move to another objective…",
                    this::choose);
        }
        menu.separator();
        Reordering.keys(row, () -> moved(outline.up(kind, element)), () -> moved(outline.down(kind, element)));
        Reordering.onDrop(target, dragged -> {
            if (dragged.kind() == kind) {
                outline.dropOn(dragged, element);
            } else if (isChild(dragged.kind())) {
                outline.moveUnder(dragged.kind(), dragged.element(), element);
            }
        });
    }

    Button grip() {
        return grip;
    }

    /** What is said about the row. */
    Component mark() {
        return mark;
    }

    RowMenu menu() {
        return menu;
    }

    void addRemove() {
        menu.add("Remove " + kind.label().toLowerCase(Locale.ENGLISH), () -> outline.remove(kind, element));
    }

    void setEnabled(boolean mayShape) {
        grip.setVisible(mayShape);
        menu.setVisible(mayShape);
    }

    private boolean isChild(ElementKind dragged) {
        return (kind == ElementKind.STRATEGY && dragged == ElementKind.ACTION)
                || (kind == ElementKind.OBJECTIVE && dragged == ElementKind.STRATEGY);
    }

    /** A browser takes the focus from what it moves: give it back. */
    private void moved(boolean moved) {
        if (moved) {
            grip.focus();
        }
    }

    private void choose() {
        var dialog = new Dialog("Move to");
        var choice = new RadioButtonGroup<Outline.Parent>();
        choice.setItems(outline.parents(kind));
        choice.setItemLabelGenerator(parent -> parent.text().isBlank() ? "(no words yet)" : parent.text());
        choice.addClassName("vr-choices");
        choice.setAriaLabel("Where this goes");
        var here = outline.parentOf(kind, element);
        outline.parents(kind).stream()
                .filter(p -> p.id().equals(here))
                .findFirst()
                .ifPresent(choice::setValue);
        var move = new Button("Move", click -> {
            dialog.close();
            choice.getOptionalValue().ifPresent(parent -> outline.moveUnder(kind, element, parent.id()));
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setWidth("min(36rem, 100%)");
        dialog.add(choice);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), move);
        dialog.open();
    }
}
