package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.PersonEvent;
import dev.verona.shared.Function;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.NarrowScreen;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;

/** Everybody who uses Verona, for administrators: found by name, function, role and state; added, changed, disabled. */
@Route("people")
@PageTitle("People")
@Menu(title = "People", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMIN")
@com.vaadin.flow.component.dependency.StyleSheet("context://verona/css/people.css")
class PeopleView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private enum State {
        ACTIVE("Active"),
        ALL("Everybody");

        private final String label;

        State(String label) {
            this.label = label;
        }
    }

    private final TextField search = new TextField("Search");
    private final Select<Function> function = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<State> state = new Select<>();
    private final PeopleGrid grid;

    PeopleView(Commands commands, QueryGateway queries, Live live) {
        grid = new PeopleGrid(queries, new PersonActions(commands, () -> refresh()));
        var add = new Button(
                "Add person", VaadinIcon.PLUS.create(), click -> new AddPersonDialog(commands, this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new PageHeader("People", "Who uses Verona, which function they speak for and what they may do.");
        header.action(add);
        getContent().addClassName("vr-page");
        getContent().getElement().setAttribute("data-fill", true);
        getContent().add(header, toolbar(), grid);
        NarrowScreen.tell(getContent(), grid::arrange);
        live.onAny(getContent(), PersonEvent.class, "directory.people", _ -> refresh());
        refresh();
    }

    /** The address may say whom to look for, as in {@code people?q=Rosa}. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(search::setValue);
    }

    private Div toolbar() {
        search.setPlaceholder("Name, job title or sign-in name");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vr-search");
        for (var field : List.of(function, role, state)) {
            field.addClassName("vr-people-filter");
        }
        function.setLabel("Function");
        function.setItems(Function.values());
        function.setEmptySelectionAllowed(true);
        function.setEmptySelectionCaption("Any");
        function.setItemLabelGenerator(value -> value == null ? "Any" : value.label());
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Any");
        role.setItemLabelGenerator(value -> value == null ? "Any" : value.label());
        state.setLabel("State");
        state.setItems(State.values());
        state.setValue(State.ALL);
        state.setItemLabelGenerator(value -> value.label);
        search.addValueChangeListener(_ -> refresh());
        function.addValueChangeListener(_ -> refresh());
        role.addValueChangeListener(_ -> refresh());
        state.addValueChangeListener(_ -> refresh());
        var toolbar = new Div(search, function, role, state);
        toolbar.addClassName("vr-toolbar");
        return toolbar;
    }

    private void refresh() {
        grid.show(new FindPeople(
                search.getValue(), function.getValue(), role.getValue(), state.getValue() == State.ALL, 0, 1));
    }
}
