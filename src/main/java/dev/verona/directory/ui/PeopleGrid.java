package dev.verona.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.HiddenText;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;

/** The people that a search finds, with what can be done to each. */
class PeopleGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient QueryGateway queries;
    private final PersonActions actions;
    private final Grid<PersonView> grid = new Grid<>();
    private final EmptyState nobody = new EmptyState(
            VaadinIcon.USERS,
            "Nobody like that",
            "No person matches the search and the filters. Take one of them away.");
    private final List<Grid.Column<PersonView>> wide = new ArrayList<>();
    private final Grid.Column<PersonView> card;
    private FindPeople wanted = FindPeople.active();

    PeopleGrid(QueryGateway queries, PersonActions actions) {
        this.queries = queries;
        this.actions = actions;
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        wide.add(grid.addComponentColumn(person -> new PersonName(person.name(), person.function(), person.jobTitle()))
                .setHeader("Person")
                .setFlexGrow(3)
                .setWidth("16rem"));
        wide.add(grid.addColumn(PersonView::signInName)
                .setHeader("Signs in as")
                .setFlexGrow(1)
                .setWidth("11rem"));
        wide.add(grid.addComponentColumn(person -> new FunctionBadge(person.function()))
                .setHeader("Function")
                .setFlexGrow(0)
                .setWidth("9rem"));
        wide.add(grid.addComponentColumn(PeopleGrid::roles)
                .setHeader("Roles")
                .setFlexGrow(2)
                .setWidth("12rem"));
        wide.add(grid.addComponentColumn(PeopleGrid::state)
                .setHeader("State")
                .setFlexGrow(1)
                .setWidth("12rem"));
        card = grid.addComponentColumn(PeopleGrid::card).setHeader("Person").setFlexGrow(1);
        card.setVisible(false);
        grid.addComponentColumn(this::menu)
                .setHeader(new HiddenText("What can be done"))
                .setFlexGrow(0)
                .setWidth("4.5rem")
                .setFrozenToEnd(true);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> page(query.getOffset(), query.getLimit()).people().stream(),
                query -> page(0, 1).total()));
        grid.setSizeFull();
        nobody.setVisible(false);
        getContent().addClassName("vr-people");
        getContent().add(grid, nobody);
    }

    /** Columns on a wide screen, one card a person on a narrow one. */
    void arrange(boolean narrow) {
        wide.forEach(column -> column.setVisible(!narrow));
        card.setVisible(narrow);
    }

    /** Searches anew. Offset and limit are the grid's own affair. */
    void show(FindPeople query) {
        wanted = query;
        var empty = page(0, 1).total() == 0;
        nobody.setVisible(empty);
        grid.setVisible(!empty);
        grid.getDataProvider().refreshAll();
    }

    private PeoplePage page(int offset, int limit) {
        return queries.query(
                        new FindPeople(
                                wanted.text(),
                                wanted.function(),
                                wanted.role(),
                                wanted.includeDisabled(),
                                offset,
                                limit),
                        PeoplePage.class)
                .join();
    }

    private static Component card(PersonView person) {
        var marks = new Div(new FunctionBadge(person.function()), state(person));
        marks.addClassName("vr-row-s");
        var card = new Div(
                new PersonName(person.name(), person.function(), person.jobTitle()),
                marks,
                new Span(person.signInName() + " · " + RoleWords.of(person.roles())));
        card.addClassName("vr-person-card");
        return card;
    }

    private static Component roles(PersonView person) {
        var chips = new Div();
        chips.addClassName("vr-row-s");
        for (Role role : person.roles()) {
            chips.add(new Chip(role.label(), role == Role.ADMIN ? Tone.ACCENT : Tone.CALM));
        }
        return chips;
    }

    private static Component state(PersonView person) {
        if (!person.enabled()) {
            return new Chip("Disabled", Tone.BAD, VaadinIcon.BAN);
        }
        return person.mustChangePassword()
                ? new Chip("One-time password", Tone.WARN, VaadinIcon.KEY)
                : new Chip("Active", Tone.GOOD, VaadinIcon.CHECK);
    }

    private Component menu(PersonView person) {
        var button = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("What can be done with " + person.name());
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem("Edit details", _ -> actions.editDetails(person));
        menu.addItem("Function and roles", _ -> actions.assignDuties(person));
        menu.addItem("Reset password", _ -> actions.resetPassword(person));
        if (person.enabled()) {
            menu.addItem("Disable", _ -> actions.disable(person));
        } else {
            menu.addItem("Enable", _ -> actions.enable(person));
        }
        return button;
    }
}
