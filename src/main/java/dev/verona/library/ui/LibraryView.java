package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.ListAssets;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.NarrowScreen;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What Marketing keeps for Sales, and how each of it stands: search, filters and order are in its address. */
@Route(LibraryNavigation.LIST)
@PageTitle("Library")
@Menu(title = "Library", order = 25, icon = "vaadin:archive")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/library.css")
final class LibraryView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LibraryAnswers answers;
    private final transient Commands commands;
    private final LibraryFilters filters;
    private final AssetGrid grid;
    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();
    private transient ListState state = ListState.START;

    LibraryView(LibraryAnswers answers, Commands commands, Live live) {
        this.answers = answers;
        this.commands = commands;
        filters = new LibraryFilters(this::typed, filter -> go(state.with(filter)));
        grid = new AssetGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        count.addClassNames("vr-small", "vr-soft");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("vr-page");
        getContent().getElement().setAttribute("data-fill", true);
        getContent()
                .add(
                        new PageHeader(
                                        "Library",
                                        "What goes out to customers. Nothing leaves draft before a salesperson has reviewed it.")
                                .action(add()),
                        filters,
                        count,
                        grid,
                        nothing);
        NarrowScreen.tell(getContent(), narrow -> {
            filters.arrange(narrow);
            grid.arrange(narrow);
        });
        live.onAny(getContent(), AssetEvent.class, AssetQuery.READ_MODEL, events -> show(state));
    }

    private Button add() {
        var button = new Button(
                "Add asset", VaadinIcon.PLUS.create(), click -> new AddAssetDialog(answers, commands).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListState.of(event.getLocation().getQueryParameters()));
    }

    private void typed(AssetFilter filter) {
        state = state.with(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(LibraryNavigation.LIST, state.parameters()));
        show(state);
    }

    private static void go(ListState wanted) {
        UI.getCurrent().navigate(LibraryView.class, wanted.parameters());
    }

    private void show(ListState wanted) {
        state = wanted;
        filters.show(wanted.filter(), answers.facets());
        grid.show(wanted);
        var page = answers.assets(new ListAssets(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        var formats = Formats.current();
        count.setText(
                page.total() == page.all()
                        ? formats.count(page.all(), "asset")
                        : formats.number(page.total()) + " of " + formats.count(page.all(), "asset"));
        grid.setVisible(page.total() > 0);
        filters.setVisible(page.all() > 0);
        count.setVisible(page.all() > 0);
        nothing.removeAll();
        if (page.all() == 0) {
            nothing.add(new EmptyState(
                    VaadinIcon.ARCHIVE,
                    "The library is empty",
                    "Templates, case studies, battlecards, message guides and price sheets have their home here: with an owner, a last day, and the word of a salesperson that they hold.",
                    add()));
        } else if (page.total() == 0) {
            nothing.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    "No asset matches",
                    "No asset has all of what you search and filter by. Take something away to see more.",
                    new Button("Clear search and filters", click -> {
                        go(state.with(AssetFilter.ALL));
                        filters.focusSearch();
                    })));
        }
    }
}
