package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/** A page that lists things: search and filters, how many there are, the list, and what to say where there is nothing. What it shows is said by its address. */
public abstract class ListPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String noun;
    private final Paragraph count = new Paragraph();
    private final Div below = new Div(count);
    private final Div nothing = new Div();
    private @Nullable FilterBar<?> filters;
    private @Nullable SortedGrid<?, ?> grid;

    /** @param noun what one thing of the list is called, as in "account" */
    protected ListPage(String noun) {
        this.noun = noun;
        count.addClassNames("vr-small", "vr-soft");
        count.getElement().setAttribute("role", "status");
        below.addClassName("vr-list-count");
    }

    /** @param remarks beside the count */
    protected final void lay(PageHeader header, FilterBar<?> filters, SortedGrid<?, ?> grid, Component... remarks) {
        this.filters = filters;
        this.grid = grid;
        below.add(remarks);
        getContent().addClassName("vr-page");
        getContent().getElement().setAttribute("data-fill", true);
        getContent().add(header, filters, below, grid, nothing);
        NarrowScreen.tell(getContent(), narrow -> {
            filters.arrange(narrow);
            grid.arrange(narrow);
        });
    }

    /** Where nothing is there at all, which is another thing than nothing that matches. */
    protected abstract EmptyState empty();

    /** Takes away all that is searched and filtered by. */
    protected abstract void clear();

    /**
     * @param total how many match
     * @param all how many there are
     */
    protected final void counted(int total, int all) {
        var formats = Formats.current();
        count.setText(
                total == all ? formats.count(all, noun) : formats.number(total) + " of " + formats.count(all, noun));
        count.setVisible(all > 0);
        nothing.removeAll();
        if (filters != null && grid != null) {
            grid.setVisible(total > 0);
            filters.setVisible(all > 0);
        }
        if (all == 0) {
            nothing.add(empty());
        } else if (total == 0) {
            nothing.add(noMatch());
        }
    }

    private EmptyState noMatch() {
        return new EmptyState(
                VaadinIcon.SEARCH,
                "No " + noun + " matches",
                "No " + noun + " has all of what you search and filter by. Take something away to see more.",
                new Button("Clear search and filters", click -> {
                    clear();
                    if (filters != null) {
                        filters.focusSearch();
                    }
                }));
    }

    /** While somebody types the address follows, and the page stays where it is. */
    protected static void follow(String path, QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters));
    }
}
