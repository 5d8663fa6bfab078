package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.verona.shell.ui.Formats;

/** A figure in a table of the ledger. */
final class Figure {

    private Figure() {}

    /** A figure that opens to what it is made of; a zero does not. */
    static Component of(int amount, String what, LedgerAddress opening) {
        var text = Formats.current().number(amount);
        if (amount == 0) {
            var none = new Span(text);
            none.addClassName("vr-soft");
            return none;
        }
        var link = new Anchor(opening.path(), text);
        link.getElement().setAttribute("router-link", true).setAttribute("aria-label", text + " " + what);
        return link;
    }
}
