package dev.verona.shell.ui;

import com.vaadin.flow.component.html.Span;

/** Words for whoever listens to the screen, where those who see it need none. */
public final class HiddenText extends Span {

    private static final long serialVersionUID = 1L;

    public HiddenText(String text) {
        super(text);
        addClassName("vr-hidden");
    }
}
