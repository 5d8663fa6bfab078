package dev.verona.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What Marketing keeps for Sales, and how each of it stands: search, filters and order are in its address. */
@Route(LibraryNavigation.LIST)
@PageTitle("Library")
@Menu(title = "Library", order = 25, icon = "vaadin:archive")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/library.css")
final class LibraryView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LibraryAnswers answers;
    private final transient Commands commands;
    private final LibraryFilters filters;
    private final AssetGrid grid;
    private transient ListState state = ListState.START;

    LibraryView(LibraryAnswers answers, Commands commands, Live live) {
        super("asset");
        this.answers = answers;
        this.commands = commands;
        filters = new LibraryFilters(this::typed, filter -> go(state.with(filter)));
        grid = new AssetGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        lay(
                new PageHeader(
                                "Library",
                                "What goes out to customers. Nothing leaves draft before a salesperson has reviewed it.")
                        .action(add()),
                filters,
                grid);
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
        follow(LibraryNavigation.LIST, state.parameters());
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
        counted(page.total(), page.all());
    }

    @Override
    protected void clear() {
        go(state.with(AssetFilter.ALL));
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.ARCHIVE,
                "The library is empty",
                "Templates, case studies, battlecards, message guides and price sheets have their home here: with an owner, a last day, and the word of a salesperson that they hold.",
                add());
    }
}
