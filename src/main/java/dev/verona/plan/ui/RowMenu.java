package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done with a row, behind three dots. */
final class RowMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final MenuItem root;

    /** @param what of which thing, as in "this objective" */
    RowMenu(String what) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        getContent().addClassNames("vr-row-menu", "vr-no-print");
        root = getContent().addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel("More for " + what);
    }

    MenuItem add(String label, Runnable action) {
        return root.getSubMenu().addItem(label, click -> action.run());
    }

    void separator() {
        root.getSubMenu().addSeparator();
    }
}
