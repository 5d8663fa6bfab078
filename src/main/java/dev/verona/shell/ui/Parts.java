package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What most screens are put together from. */
public final class Parts {

    private Parts() {}

    /** A card that is called by its heading, and that an address's fragment leads to. */
    public static Section card(String id, String label, Component... content) {
        return card(List.of("vr-stack"), id, label, content);
    }

    /** As {@link #card}, for lines that belong together. */
    public static Section tightCard(String id, String label, Component... content) {
        return card(List.of("vr-stack-s"), id, label, content);
    }

    /** As {@link #card}, for one part that has a spacing of its own. */
    public static Section plainCard(String id, String label, Component content) {
        return card(List.of(), id, label, content);
    }

    private static Section card(List<String> spacing, String id, String label, Component... content) {
        var heading = new H2(label);
        heading.setId(id + "-heading");
        var section = new Section(heading);
        section.add(content);
        section.setId(id);
        section.addClassName("vr-card");
        spacing.forEach(section::addClassName);
        section.getElement().setAttribute("aria-labelledby", id + "-heading");
        return section;
    }

    /** Words that stand back behind others. */
    public static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("vr-small", "vr-soft");
        return span;
    }

    /** Leads to a screen of Verona without loading the page anew. */
    public static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
