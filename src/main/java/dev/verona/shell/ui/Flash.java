package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import dev.verona.shared.Function;

/**
 * Marks a thing that somebody else has just changed: their name on it, an outline in the colour and line style of their function, and a polite word
 * to a screen reader. It goes by itself after some seconds and moves nothing.
 */
public final class Flash {

    private Flash() {}

    /** @param what the change in plain words, for those who hear it, as in "Rosa Klein changed the focus statement" */
    public static void mark(Component component, String author, Function function, String what) {
        component
                .getElement()
                .executeJs(
                        "window.Verona && window.Verona.flash(this, $0, $1, $2)",
                        author,
                        FunctionBadge.cssClass(function),
                        what);
    }
}
