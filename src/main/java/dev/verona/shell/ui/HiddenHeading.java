package dev.verona.shell.ui;

import com.vaadin.flow.component.html.H2;

/** The name of a part of a page, for whoever moves through it by its headings, where a tab or the like shows it already. */
public final class HiddenHeading extends H2 {

    private static final long serialVersionUID = 1L;

    public HiddenHeading(String text) {
        super(text);
        addClassName("vr-hidden");
    }
}
