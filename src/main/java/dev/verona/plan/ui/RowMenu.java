package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What can be done with a row, behind three dots. It is made when it is asked for: a plan has a hundred rows, and a person opens one menu at a time. */
final class RowMenu extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private final transient List<Choice> choices = new ArrayList<>();
    private @Nullable ContextMenu opened;

    /** @param action null for a line between two groups */
    private record Choice(String label, @Nullable Runnable action, BooleanSupplier offered) {}

    /** @param what of which thing, as in "this objective" */
    RowMenu(String what) {
        var dots = getContent();
        dots.setIcon(VaadinIcon.ELLIPSIS_DOTS_V.create());
        dots.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        dots.addClassNames("vr-row-menu", "vr-no-print");
        dots.setAriaLabel("More for " + what);
        dots.getElement().setAttribute("aria-haspopup", "menu");
        dots.addClickListener(click -> open());
    }

    void add(String label, Runnable action) {
        add(label, action, () -> true);
    }

    /** @param offered whether it can be done as things stand, asked when the menu opens */
    void add(String label, Runnable action, BooleanSupplier offered) {
        choices.add(new Choice(label, action, offered));
    }

    void separator() {
        choices.add(new Choice("", null, () -> true));
    }

    /** A context menu opens by a click on its target alone: the one that brought us here is given once more. */
    private void open() {
        if (opened != null) {
            return;
        }
        var menu = new ContextMenu();
        choices.stream().filter(choice -> choice.offered().getAsBoolean()).forEach(choice -> add(menu, choice));
        menu.setOpenOnClick(true);
        menu.setTarget(getContent());
        menu.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                // What was chosen in it may come in the same breath, and after this.
                getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> forget(menu)));
            }
        });
        opened = menu;
        getElement().executeJs("setTimeout(() => this.click())");
    }

    private void forget(ContextMenu menu) {
        menu.setTarget(null);
        opened = null;
    }

    private static void add(ContextMenu menu, Choice choice) {
        var action = choice.action();
        if (action == null) {
            menu.addSeparator();
        } else {
            menu.addItem(choice.label(), click -> action.run());
        }
    }
}
