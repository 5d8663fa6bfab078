package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shared.Function;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Tone;
import java.util.Locale;

/**
 * A chip as the browser draws it.
 *
 * @param look its CSS classes
 * @param icon as in "vaadin:eye"
 */
record Mark(String text, String look, String icon) {

    static Mark of(String text, Tone tone, VaadinIcon icon) {
        return new Mark(text, "vr-chip " + tone.cssClass(), name(icon));
    }

    /** A chip in the colours of a function. */
    static Mark of(String text, Function function) {
        var plain = of(text, Tone.CALM, FunctionBadge.icon(function));
        return new Mark(text, plain.look() + " " + FunctionBadge.cssClass(function), plain.icon());
    }

    /** As {@link FunctionBadge}. */
    static Mark badge(Function function) {
        return new Mark(
                function.label(),
                "vr-function " + FunctionBadge.cssClass(function),
                name(FunctionBadge.icon(function)));
    }

    static String name(VaadinIcon icon) {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
