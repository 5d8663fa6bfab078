package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The top of a page: where it is, what it is, and what can be done here (one primary action at most). */
public final class PageHeader extends Composite<Header> {

    private final transient List<Supplier<Component>> crumbs = new ArrayList<>();
    private final Drawn steps = new Drawn(this::steps);
    private final Nav trail = new Nav(steps);
    private final H1 heading = new H1();
    private final Div beside = new Div();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        trail.addClassName("vr-crumbs");
        trail.setAriaLabel("Where this page is");
        trail.setVisible(false);
        heading.setText(title);
        beside.addClassName("vr-row");
        beside.add(heading);
        subtitle.addClassName("vr-page-subtitle");
        subtitle.setVisible(false);
        actions.addClassNames("vr-page-actions", "vr-no-print");
        var text = new Div(trail, beside, subtitle);
        text.addClassName("vr-page-header-text");
        getContent().addClassName("vr-page-header");
        getContent().add(text, actions);
    }

    public PageHeader(String title, String subtitle) {
        this(title);
        setSubtitle(subtitle);
    }

    public void setTitle(String title) {
        heading.setText(title);
    }

    /** One sentence below the title; empty for none. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    /** A step of the way here, from the outermost inwards; the page itself is not one. */
    public PageHeader crumb(String text, Class<? extends Component> view) {
        return crumb(() -> new RouterLink(text, view));
    }

    /** As above, for a view with a parameter in its path, as in {@code accounts/brackenmoor}. */
    public PageHeader crumb(String text, String path) {
        return crumb(() -> Parts.link(path, text));
    }

    private PageHeader crumb(Supplier<Component> step) {
        crumbs.add(step);
        trail.setVisible(true);
        steps.draw();
        return this;
    }

    private List<Component> steps() {
        var list = new OrderedList();
        crumbs.forEach(step -> list.add(new ListItem(step.get())));
        return List.of(list);
    }

    /** Forgets the steps, before others are set. */
    public void clearCrumbs() {
        crumbs.clear();
        trail.setVisible(false);
    }

    /** What stands on the title's line: chips, badges, the owner. */
    public PageHeader mark(Component... components) {
        beside.add(components);
        return this;
    }

    /** Replaces what {@link #mark} put there. */
    public void setMarks(Component... components) {
        beside.removeAll();
        beside.add(heading);
        beside.add(components);
    }

    /** Buttons at the far side, the primary one last. */
    public PageHeader action(Component... components) {
        actions.add(components);
        return this;
    }

    /** Replaces the buttons. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Text without a link as the last step. */
    public PageHeader crumb(String text) {
        return crumb(() -> new Span(text));
    }
}
