package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What can be done with a row, behind three dots. */
final class RowMenu extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private final ContextMenu menu;

    /** @param what of which thing, as in "this objective" */
    RowMenu(String what) {
        var dots = getContent();
        dots.setIcon(VaadinIcon.ELLIPSIS_DOTS_V.create());
        dots.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        dots.addClassNames("vr-row-menu", "vr-no-print");
        dots.setAriaLabel("More for " + what);
        dots.getElement().setAttribute("aria-haspopup", "menu");
        menu = new ContextMenu(dots);
        menu.setOpenOnClick(true);
    }

    MenuItem add(String label, Runnable action) {
        return menu.addItem(label, click -> action.run());
    }

    void separator() {
        menu.addSeparator();
    }
}
