package dev.verona.handoff.ui;

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
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.ListLeads;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Every lead with where it stands and its clock: search, filters and order are in the address. */
@Route(LeadNavigation.LIST)
@PageTitle("Leads")
@Menu(title = "Leads", order = 15, icon = "vaadin:funnel")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/handoff.css")
final class LeadsView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LeadAnswers answers;
    private final transient Commands commands;
    private final LeadFilters filters;
    private final LeadGrid grid;
    private transient ListState state = ListState.START;

    LeadsView(LeadAnswers answers, Commands commands, Live live) {
        super("lead");
        this.answers = answers;
        this.commands = commands;
        filters = new LeadFilters(this::typed, filter -> go(state.with(filter)));
        grid = new LeadGrid(answers, (sort, down) -> go(state.sortedBy(sort, down)));
        lay(
                new PageHeader(
                                "Leads",
                                "From Marketing's hands into Sales': each is accepted, or returned with what is missing.")
                        .action(definition(), add()),
                filters,
                grid);
        live.onAny(getContent(), LeadEvent.class, LeadQuery.READ_MODEL, events -> show(state));
    }

    private Button add() {
        var button =
                new Button("Add lead", VaadinIcon.PLUS.create(), click -> new AddLeadDialog(answers, commands).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button definition() {
        return new Button("What a qualified lead is", click -> UI.getCurrent().navigate(LeadNavigation.DEFINITION));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListState.of(event.getLocation().getQueryParameters()));
    }

    private void typed(LeadFilter filter) {
        state = state.with(filter);
        follow(LeadNavigation.LIST, state.parameters());
        show(state);
    }

    private static void go(ListState wanted) {
        UI.getCurrent().navigate(LeadsView.class, wanted.parameters());
    }

    private void show(ListState wanted) {
        state = wanted;
        var page = answers.leads(new ListLeads(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        filters.show(wanted.filter(), page.holders());
        grid.show(wanted);
        counted(page.total(), page.all());
    }

    @Override
    protected void clear() {
        go(state.with(LeadFilter.ALL));
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.FUNNEL,
                "No lead yet",
                "A lead is somebody who may buy. Marketing gathers its facts and hands it to a salesperson, who accepts it or returns it and says what is missing.",
                add());
    }
}
