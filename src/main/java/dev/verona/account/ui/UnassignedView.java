package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityCommand.AssignToAccount;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.SearchField;
import dev.verona.shell.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** Opportunities that came without an account, to be given one: several at a time, for a CRM seldom leaves out just one. */
@Route(AccountNavigation.WITHOUT_ACCOUNT)
@PageTitle("Opportunities without an account · Verona")
@RolesAllowed({"SALES", "LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class UnassignedView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient Commands commands;
    private final SearchField search = new SearchField("Search opportunities", "Product, salesperson or number");
    private final ComboBox<AccountRow> account = new ComboBox<>();
    private final Button assign = new Button("Give to this account", click -> assign());
    private final Span count = new Span();
    private final Div bar = new Div();
    private final OpportunityGrid grid;
    private final Div nothing = new Div();

    UnassignedView(Ask ask, Commands commands, Live live) {
        this.ask = ask;
        this.commands = commands;
        grid = new OpportunityGrid("Opportunities without an account", ask, this::filter, OpportunitySort.AGENT, null)
                .number()
                .agent()
                .outcome()
                .amount()
                .began();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(selection -> chosen());
        search.addValueChangeListener(change -> refresh());
        account.setPlaceholder("Account");
        account.setAriaLabel("Account to give them to");
        account.setItemLabelGenerator(AccountRow::name);
        account.setItems(query -> ask
                .accounts(ListAccounts.named(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                .rows()
                .stream());
        account.addValueChangeListener(change -> chosen());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassNames("vr-small", "vr-soft");
        count.getElement().setAttribute("role", "status");
        bar.add(search, account, assign, count);
        bar.addClassName("vr-toolbar");
        getContent().addClassName("vr-page");
        getContent().getElement().setAttribute("data-fill", true);
        getContent()
                .add(
                        new PageHeader(
                                        "Opportunities without an account",
                                        "They count in no account's pipeline until they are given to one. Choose those that belong together, then the account.")
                                .crumb("Accounts", AccountsView.class),
                        bar,
                        grid,
                        nothing);
        live.onAny(getContent(), OpportunityEvent.class, Accounts.READ_MODEL, events -> refresh());
        refresh();
        chosen();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AccountNavigation.SEARCHED)
                .ifPresent(search::setValue);
    }

    private OpportunityFilter filter() {
        return OpportunityFilter.withoutAccount(search.getValue());
    }

    private void chosen() {
        var many = grid.getSelectedItems().size();
        assign.setEnabled(many > 0 && account.getValue() != null);
        assign.setText(
                many > 1 ? "Give " + Formats.current().number(many) + " to this account" : "Give to this account");
    }

    private void assign() {
        var to = account.getValue();
        var given = new ArrayList<OpportunityView>();
        for (var opportunity : grid.getSelectedItems()) {
            if (!commands.send(new AssignToAccount(opportunity.id(), to.id()))) {
                break;
            }
            given.add(opportunity);
        }
        given.forEach(grid::deselect);
        if (!given.isEmpty()) {
            Toasts.undo(
                    Words.opportunities(given.size(), Formats.current()) + " given to " + to.name() + ".",
                    () -> given.forEach(each -> commands.send(new AssignToAccount(each.id(), null))));
        }
        refresh();
    }

    private void refresh() {
        var found = total(filter());
        count.setText(Words.opportunities(found, Formats.current()));
        grid.getDataProvider().refreshAll();
        grid.setVisible(found > 0);
        nothing.removeAll();
        var none = found == 0 && search.isEmpty();
        bar.setVisible(!none);
        if (none) {
            nothing.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "Every opportunity has its account",
                    "When a CRM's file leaves an account out, its opportunities wait here to be given one."));
        } else if (found == 0) {
            nothing.add(ask.withdrawn(search.getValue())
                    .map(Withdrawn::told)
                    .orElseGet(() -> new EmptyState(
                            VaadinIcon.SEARCH, "None of these", "No opportunity matches what you search.")));
        }
    }

    private int total(OpportunityFilter wanted) {
        return ask.opportunities(new ListOpportunities(wanted, OpportunitySort.TITLE, false, 0, 0))
                .total();
    }
}
