package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Stands where content will be while it loads, so that nothing jumps when it comes. */
public final class Skeleton extends Composite<Div> {

    /** @param lines how many lines of text it stands for */
    public Skeleton(int lines) {
        getContent().addClassName("vr-stack-s");
        getContent().getElement().setAttribute("aria-busy", "true");
        getContent().getElement().setAttribute("role", "status");
        var words = new Span("Loading");
        words.addClassName("vr-hidden");
        getContent().add(words);
        for (var line = 0; line < lines; line++) {
            var bar = new Div();
            bar.addClassName("vr-skeleton");
            bar.setWidth(line == lines - 1 && lines > 1 ? "60%" : "100%");
            getContent().add(bar);
        }
    }
}
