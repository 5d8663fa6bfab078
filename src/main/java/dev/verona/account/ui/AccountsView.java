package dev.verona.account.ui;

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
import com.vaadin.flow.router.RouterLink;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.ListPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;

/** The list that sellers work from all day: search, filters and order are in its address. */
@Route(AccountNavigation.LIST)
@PageTitle("Accounts")
@Menu(title = "Accounts", order = 1, icon = "vaadin:building-o")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class AccountsView extends ListPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Ask ask;
    private final Commands commands;
    private final ListFilters filters;
    private final AccountGrid grid;
    private final RouterLink orphans = new RouterLink();
    private ListState state = ListState.START;

    AccountsView(Ask ask, Commands commands, Live live) {
        super("account");
        this.ask = ask;
        this.commands = commands;
        filters = new ListFilters(Viewer.current().person(), this::typed, this::chosen);
        grid = new AccountGrid(ask, (sort, down) -> go(state.sortedBy(sort, down)));
        orphans.addClassName("vr-small");
        lay(header(), filters, grid, orphans);
        live.onAny(getContent(), AccountEvent.class, Accounts.READ_MODEL, events -> refresh());
        live.onAny(getContent(), SegmentEvent.class, Accounts.READ_MODEL, events -> refresh());
        live.onAny(getContent(), OpportunityEvent.class, Accounts.READ_MODEL, events -> refresh());
    }

    private PageHeader header() {
        var header = new PageHeader("Accounts", "Whom we plan for, and what is open and won with each.");
        var viewer = Viewer.current();
        if (viewer.hasAny(Role.LEADER, Role.ADMIN)) {
            header.action(new Button(
                    "Import from CRM",
                    VaadinIcon.UPLOAD_ALT.create(),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(AccountNavigation.IMPORT))));
        }
        if (mayChange()) {
            header.action(newAccount());
        }
        return header;
    }

    private static boolean mayChange() {
        return Viewer.current().hasAny(Role.SALES, Role.LEADER, Role.ADMIN);
    }

    private Button newAccount() {
        var button = new Button(
                "New account", VaadinIcon.PLUS.create(), click -> new NewAccountDialog(ask, commands).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListState.of(event.getLocation().getQueryParameters()));
    }

    private void typed(AccountFilter filter) {
        state = state.with(filter);
        follow(AccountNavigation.LIST, state.parameters());
        show(state);
    }

    private void chosen(AccountFilter filter) {
        go(state.with(filter));
    }

    private void go(ListState wanted) {
        UI.getCurrent().navigate(AccountsView.class, wanted.parameters());
    }

    private void refresh() {
        show(state);
    }

    private void show(ListState wanted) {
        state = wanted;
        filters.show(wanted.filter(), ask.facets());
        grid.show(wanted);
        var page = ask.accounts(new ListAccounts(wanted.filter(), wanted.sort(), wanted.descending(), 0, 0));
        counted(page.total(), page.all());
        showOrphans();
    }

    @Override
    protected void clear() {
        go(state.with(AccountFilter.ALL));
    }

    /** What counts in no account's sums is said where the sums are. */
    private void showOrphans() {
        var many = mayChange()
                ? ask.opportunities(new ListOpportunities(
                                OpportunityFilter.withoutAccount(""), OpportunitySort.TITLE, false, 0, 0))
                        .total()
                : 0;
        orphans.setVisible(many > 0);
        orphans.setRoute(UnassignedView.class);
        orphans.setText(Words.opportunities(many, Formats.current()) + " without an account");
    }

    @Override
    protected EmptyState empty() {
        var text = "An account is a customer whom Sales and Marketing plan for together. "
                + (mayChange()
                        ? "Add the first one, or let an administrator import them from your CRM."
                        : "Somebody from Sales adds them, or an administrator imports them from your CRM.");
        return mayChange()
                ? new EmptyState(VaadinIcon.BUILDING_O, "No accounts yet", text, newAccount())
                : new EmptyState(VaadinIcon.BUILDING_O, "No accounts yet", text);
    }
}
