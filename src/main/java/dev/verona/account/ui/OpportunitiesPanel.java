package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.WithdrawnView;
import dev.verona.platform.live.LiveEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.SearchField;
import dev.verona.shell.ui.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account's opportunities: only what is seen is read. */
final class OpportunitiesPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "All";

    private final Ask ask;
    private final Commands commands;
    private final AccountId account;
    private final boolean mayChange = Viewer.current().hasAny(Role.SALES, Role.LEADER, Role.ADMIN);
    private final RadioButtonGroup<String> outcome = new RadioButtonGroup<>();
    private final SearchField search = new SearchField("Search opportunities", "Product, salesperson or number");
    private final OpportunityGrid grid;
    private final Div nothing = new Div();

    OpportunitiesPanel(Ask ask, Commands commands, AccountId account) {
        this.ask = ask;
        this.commands = commands;
        this.account = account;
        grid = new OpportunityGrid(
                        "Opportunities", ask, this::filter, OpportunitySort.OUTCOME, mayChange ? this::open : null)
                .stage()
                .amount()
                .agent()
                .closes()
                .began();
        outcome.setItems(ALL, Outcome.OPEN.label(), Outcome.WON.label(), Outcome.LOST.label());
        outcome.setValue(ALL);
        outcome.setAriaLabel("Which opportunities");
        outcome.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        outcome.addValueChangeListener(change -> refresh());
        search.addValueChangeListener(change -> refresh());
        var bar = new Div(outcome, search);
        bar.addClassName("vr-toolbar");
        if (mayChange) {
            bar.add(add());
        }
        getContent().addClassName("vr-stack");
        getContent().add(bar, grid, nothing);
        refresh();
    }

    private void open(OpportunityView opportunity) {
        new OpportunityDialog(ask, commands, opportunity).open();
    }

    private Button add() {
        var button = new Button(
                "Add opportunity",
                VaadinIcon.PLUS.create(),
                click -> new OpportunityDialog(ask, commands, account).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private OpportunityFilter filter() {
        var wanted = Stream.of(Outcome.values())
                .filter(each -> each.label().equals(outcome.getValue()))
                .findFirst()
                .orElse(null);
        return new OpportunityFilter(account, false, wanted, search.getValue());
    }

    /** Shows this one alone until the search is cleared, and brings it into view. */
    void show(String number) {
        outcome.setValue(ALL);
        search.setValue(number);
        getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'center'}))");
    }

    /** How many the account has in all. */
    int total() {
        return count(OpportunityFilter.of(account));
    }

    private int count(OpportunityFilter wanted) {
        return ask.opportunities(new ListOpportunities(wanted, OpportunitySort.TITLE, false, 0, 0))
                .total();
    }

    /** Whether the event is about one of this account's. */
    boolean has(LiveEvent event) {
        if (!(event.payload() instanceof OpportunityEvent changed)) {
            return false;
        }
        try {
            var owner = ask.opportunity(changed.opportunity()).account();
            return (owner != null && owner.id().equals(account))
                    || (changed instanceof OpportunityEvent.AssignedToAccount moved && account.equals(moved.was()));
        } catch (NotFound e) {
            return false;
        }
    }

    void refresh() {
        var found = count(filter());
        grid.setVisible(found > 0);
        grid.setAllRowsVisible(found <= 8);
        nothing.removeAll();
        var withdrawn = found == 0 ? ask.withdrawn(search.getValue()) : Optional.<WithdrawnView>empty();
        if (withdrawn.isPresent()) {
            nothing.add(Withdrawn.told(withdrawn.get()).small());
        } else if (found == 0) {
            nothing.add(
                    List.of(ALL).contains(outcome.getValue()) && search.isEmpty()
                            ? new EmptyState(
                                            VaadinIcon.COIN_PILES,
                                            "No opportunities yet",
                                            "A potential sale belongs here, with its amount and stage. Add one, or import them from your CRM.")
                                    .small()
                            : new EmptyState(VaadinIcon.SEARCH, "None of these", "No opportunity matches the filter.")
                                    .small());
        }
        grid.getDataProvider().refreshAll();
    }
}
