package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.NarrowScreen;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Every import that there was, the latest first. */
@Route(AccountNavigation.IMPORTS)
@PageTitle("Imports")
@RolesAllowed({"LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class ImportsView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient Clock clock;
    private final transient Formats formats = Formats.current();
    private final Grid<ImportSummary> grid = new Grid<>();
    private final Div nothing = new Div();

    ImportsView(Ask ask, Live live, Clock clock) {
        this.ask = ask;
        this.clock = clock;
        var start = new Button(
                "Import from CRM",
                VaadinIcon.UPLOAD_ALT.create(),
                click -> UI.getCurrent().navigate(AccountNavigation.IMPORT));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("vr-account-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "Imports");
        var wide = List.of(
                grid.addColumn(link()).setHeader("When").setWidth("11rem").setFlexGrow(0),
                grid.addColumn(batch -> batch.by().name()).setHeader("Who").setWidth("9rem"),
                grid.addColumn(ImportWords::files)
                        .setHeader("Files")
                        .setWidth("11rem")
                        .setFlexGrow(2),
                grid.addColumn(this::did)
                        .setHeader("What it did")
                        .setWidth("14rem")
                        .setFlexGrow(3),
                grid.addComponentColumn(batch -> ImportWords.state(batch, clock.instant()))
                        .setHeader("Stands")
                        .setWidth("8rem")
                        .setFlexGrow(0));
        var card = grid.addColumn(card()).setHeader("Imports");
        card.setVisible(false);
        NarrowScreen.tell(grid, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            card.setVisible(narrow);
        });
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(ImportWords.pathOf(click.getItem().batch())));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> ask.imports(query.getOffset(), query.getLimit()).rows().stream(),
                query -> Math.min(query.getLimit(), total())));
        getContent().addClassName("vr-page");
        getContent().getElement().setAttribute("data-fill", true);
        getContent()
                .add(
                        new PageHeader(
                                        "Imports",
                                        "Who brought what in from a CRM. Open one to see each thing that it did, and to undo it as a whole.")
                                .crumb("Accounts", AccountsView.class)
                                .action(start),
                        grid,
                        nothing);
        live.onAny(getContent(), ImportEvent.class, Accounts.READ_MODEL, events -> refresh());
        refresh();
    }

    private int total() {
        return ask.imports(0, 0).total();
    }

    private void refresh() {
        var any = total() > 0;
        grid.getDataProvider().refreshAll();
        grid.setVisible(any);
        nothing.removeAll();
        if (!any) {
            nothing.add(
                    new EmptyState(
                            VaadinIcon.UPLOAD_ALT,
                            "Nothing was imported yet",
                            "Accounts, products, sales teams and opportunities come in from the CSV files that your CRM exports. Each import can be undone as a whole."));
        }
    }

    private String did(ImportSummary batch) {
        return ImportWords.counts(batch.counts(), formats)
                + (batch.refused() == 0 ? "" : "; " + formats.count(batch.refused(), "row") + " left out");
    }

    private Renderer<ImportSummary> link() {
        return LitRenderer.<ImportSummary>of(
                        "<a class='vr-account-name' router-link href='${item.path}'>${item.when}</a>")
                .withProperty("path", batch -> ImportWords.pathOf(batch.batch()))
                .withProperty("when", batch -> formats.dateTime(batch.at()));
    }

    private Renderer<ImportSummary> card() {
        return LitRenderer.<ImportSummary>of("""
                <div class="vr-account-card">
                  <div class="vr-account-card-top">
                    <a class='vr-account-name' router-link href='${item.path}'>${item.when}</a><span>${item.state}</span>
                  </div>
                  <div>${item.did}</div>
                  <div class="vr-small vr-soft">${item.who} · ${item.files}</div>
                </div>""")
                .withProperty("path", batch -> ImportWords.pathOf(batch.batch()))
                .withProperty("when", batch -> formats.dateTime(batch.at()))
                .withProperty("state", batch -> ImportWords.stands(batch, clock.instant()))
                .withProperty("did", this::did)
                .withProperty("who", batch -> batch.by().name())
                .withProperty("files", ImportWords::files);
    }
}
