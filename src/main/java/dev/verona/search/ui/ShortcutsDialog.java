package dev.verona.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.verona.shell.frame.Shortcuts;
import java.util.Comparator;
import java.util.List;

/** Every key that does something, by the place where it does. */
final class ShortcutsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ShortcutsDialog(List<Shortcuts> shortcuts) {
        setHeaderTitle("Keyboard shortcuts");
        addClassName("vr-shortcuts");
        setWidth("min(44rem, 100vw)");
        var places = new Div();
        places.addClassName("vr-shortcuts-places");
        // On a small screen they are scrolled, and without a mouse too.
        places.getElement().setAttribute("tabindex", "0");
        places.getElement().setAttribute("role", "region");
        places.getElement().setAttribute("aria-label", "Keys by place");
        shortcuts.stream()
                .sorted(Comparator.comparingInt(Shortcuts::order))
                .map(ShortcutsDialog::place)
                .forEach(places::add);
        add(places);
        var close = new Button("Close", click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private static Component place(Shortcuts shortcuts) {
        var keys = new DescriptionList();
        shortcuts.keys().forEach(key -> {
            var term = new DescriptionList.Term(new Keys(key.keys()));
            keys.add(term, new DescriptionList.Description(key.does()));
        });
        return new Div(new H3(shortcuts.place()), keys);
    }
}
