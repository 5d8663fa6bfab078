package dev.verona.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.verona.account.imports.ImportPlan;
import dev.verona.account.imports.ImportRun;
import dev.verona.account.imports.Settings;
import dev.verona.account.imports.Source;
import dev.verona.account.page.AccountNavigation;
import dev.verona.platform.axon.Projections;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The import from a CRM, step by step: files, what they mean, what would become of each row, the run, the report. */
@Route(AccountNavigation.IMPORT)
@PageTitle("Import from CRM")
@RolesAllowed({"LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class ImportView extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("Files", "Columns", "Preview", "Import");

    private final Ask ask;
    private final ImportRun run;
    private final Projections projections;
    private final OrderedList steps = new OrderedList();
    private final Div step = new Div();

    ImportView(Ask ask, ImportRun run, Projections projections) {
        this.ask = ask;
        this.run = run;
        this.projections = projections;
        steps.addClassName("vr-import-steps");
        STEPS.forEach(name -> steps.add(new ListItem(new Span(name))));
        step.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new PageHeader(
                                        "Import from CRM",
                                        "Accounts, products, sales teams and opportunities, from the CSV files that your CRM exports.")
                                .crumb("Accounts", AccountsView.class)
                                .action(new RouterLink("Imports so far", ImportsView.class)),
                        steps,
                        step);
        files();
    }

    private void show(int number, Component content) {
        for (var i = 0; i < STEPS.size(); i++) {
            var item = steps.getComponentAt(i).getElement();
            if (i == number) {
                item.setAttribute("aria-current", "step");
            } else {
                item.removeAttribute("aria-current");
            }
        }
        step.removeAll();
        step.add(content);
    }

    void files() {
        show(0, new ImportFiles(this::columns));
    }

    private void columns(List<Source> sources) {
        var settings = Settings.detect(sources, ask.crmState());
        show(1, new ImportColumns(sources, settings, this::files, this::preview));
    }

    private void preview(List<Source> sources, Settings settings) {
        show(
                2,
                new ImportPreview(
                        ask,
                        sources,
                        settings,
                        () -> show(1, new ImportColumns(sources, settings, this::files, this::preview)),
                        this::start));
    }

    private void start(ImportPlan plan) {
        show(3, new ImportProgress(run, projections, plan, this::files));
    }
}
