package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Nothing here yet: says what belongs here, why it helps, and offers the first step. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(VaadinIcon mark, String title, String text, Component... actions) {
        var icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("vr-empty-title");
        var body = new Paragraph(text);
        body.addClassName("vr-empty-text");
        getContent().addClassName("vr-empty");
        getContent().add(icon, heading, body);
        getContent().add(actions);
    }

    /** For a small place, as in a card or a column. */
    public EmptyState small() {
        getContent().getElement().setAttribute("data-small", true);
        return this;
    }
}
