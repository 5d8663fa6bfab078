package dev.verona.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shell.frame.FrameTool.Place;

/** Opens the palette. The one beside the menu is there on every page, so the keys press that one. */
@StyleSheet("context://verona/css/search.css")
@JavaScript("context://verona/js/palette.js")
final class SearchButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    SearchButton(Place place, Runnable search, Runnable shortcuts) {
        var button = getContent();
        var icon = VaadinIcon.SEARCH.create();
        button.addClickListener(click -> search.run());
        button.setAriaLabel("Search and commands");
        if (place == Place.BAR) {
            button.setIcon(icon);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("vr-search-icon");
            return;
        }
        button.addClassName("vr-search-open");
        var keys = new Keys("Ctrl+K");
        keys.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(icon, new Span("Search"), keys);
        label.addClassName("vr-search-open-label");
        button.getElement().appendChild(label.getElement());
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        button.getElement().setAttribute("data-palette", true);
        button.getElement().addEventListener("vr-shortcuts", event -> shortcuts.run());
    }
}
