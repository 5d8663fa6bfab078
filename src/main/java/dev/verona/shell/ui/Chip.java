package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A short word about a thing: its state, its kind, its count. */
public final class Chip extends Composite<Span> {

    public Chip(String text, Tone tone) {
        getContent().addClassNames("vr-chip", tone.cssClass());
        getContent().add(new Span(text));
    }

    public Chip(String text, Tone tone, VaadinIcon mark) {
        this(text, tone);
        var icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addComponentAsFirst(icon);
    }
}
