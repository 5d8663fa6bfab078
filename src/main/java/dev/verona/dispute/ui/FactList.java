package dev.verona.dispute.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.api.Fact;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;

/** Facts with their words, when they happened, and the way to where they are recorded. */
final class FactList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    FactList() {
        addClassName("vr-dispute-facts");
    }

    /**
     * @param path where it is looked at, empty for nowhere
     * @param beside more about it, empty for nothing
     * @param off takes it off; null where that is not offered
     */
    void add(Fact fact, String path, String beside, @org.jspecify.annotations.Nullable Runnable off) {
        var words = path.isEmpty() ? new Span(fact.words()) : Parts.link(path, fact.words());
        var when = new Span(fact.ref().kind().label() + ", "
                + Formats.current().dateTime(fact.at())
                + (beside.isEmpty() ? "" : ". " + beside));
        when.addClassNames("vr-small", "vr-soft");
        var cell = new Div(words, when);
        cell.addClassNames("vr-dispute-cell", "vr-grow");
        var item = new ListItem(cell);
        if (off != null) {
            var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> off.run());
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel("Take off: " + fact.words());
            item.add(button);
        }
        add(item);
    }
}
