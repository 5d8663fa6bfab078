package dev.verona.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Keys as they are written on a keyboard: "Ctrl+K" as two caps. */
final class Keys extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    Keys(String keys) {
        getContent().addClassName("vr-keys");
        for (var key : List.of(keys.split("\\+", -1))) {
            var cap = new Element("kbd");
            cap.setText(key);
            getElement().appendChild(cap);
        }
    }
}
