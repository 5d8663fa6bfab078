package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shared.Function;
import java.util.Locale;

/** A function told by mark, word and colour together. */
public final class FunctionBadge extends Composite<Span> {

    public FunctionBadge(Function function) {
        this(function, function.label());
    }

    /** @param text what stands beside the mark instead of the function's name, as in "Waits for Marketing" */
    public FunctionBadge(Function function, String text) {
        getContent().addClassNames("vr-function", cssClass(function));
        var icon = icon(function).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().add(icon, new Span(text));
    }

    /** The mark of a function. */
    public static VaadinIcon icon(Function function) {
        return switch (function) {
            case SALES -> VaadinIcon.HANDSHAKE;
            case MARKETING -> VaadinIcon.MEGAPHONE;
            case JOINT -> VaadinIcon.CONNECT;
        };
    }

    /** The CSS class that gives a component, and what is inside it, the colours and line style of a function. */
    public static String cssClass(Function function) {
        return "vr-fn-" + function.name().toLowerCase(Locale.ROOT);
    }

    /** Gives the component the colours and line style of the function, and takes away another's. */
    public static void colour(Component component, Function function) {
        var classes = component.getElement().getClassList();
        for (var each : Function.values()) {
            classes.set(cssClass(each), each == function);
        }
    }
}
