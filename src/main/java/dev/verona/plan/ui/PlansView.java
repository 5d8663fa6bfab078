package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreens;
import dev.verona.shared.Role;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.SearchField;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans that a person works on; for leaders and liaisons, every plan. Search and filter are in the URL. */
@Route(PlanNavigation.PLANS)
@Menu(title = "Plans", order = 20, icon = "vaadin:handshake")
@PageTitle("Plans · Verona")
@StyleSheet("context://verona/css/plan.css")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
final class PlansView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 50;

    private final transient PlanScreens screens;
    private final transient CreatePlan create;
    private final SearchField search = new SearchField("Search plans", "Search by account or owner");
    private final Select<PlanStatus> status = new Select<>();
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more;
    private int limit = STEP;

    PlansView(PlanScreens screens, CreatePlan create) {
        this.screens = screens;
        this.create = create;
        search.addValueChangeListener(change -> filtered(change.isFromClient()));
        status.setAriaLabel("Status");
        status.setItems(PlanStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any status");
        status.setItemLabelGenerator(one -> one == null ? "Any status" : one.label());
        status.addValueChangeListener(change -> filtered(change.isFromClient()));
        count.addClassNames("vr-soft", "vr-small");
        count.getElement().setAttribute("role", "status");
        list.addClassName("vr-plan-list");
        more = new Button("Show more", click -> {
            limit += STEP;
            show();
        });
        var toolbar = new Div(search, status, count);
        toolbar.addClassName("vr-toolbar");
        var header = new PageHeader("Plans", subtitle());
        if (mayCreate()) {
            var add = new Button("New plan", VaadinIcon.PLUS.create(), click -> create.open(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.action(add);
        }
        getContent().addClassName("vr-page");
        getContent().add(header, toolbar, list, nothing, more);
        screens.followAll(this, PlanEvent.class, events -> show());
    }

    private static boolean seesAll() {
        return Viewer.current().hasAny(Role.LEADER, Role.LIAISON);
    }

    private static boolean mayCreate() {
        return Viewer.current().worksOnAccounts();
    }

    private static String subtitle() {
        return seesAll()
                ? "Every account plan, the latest period first."
                : "The account plans in whose team you are, the latest period first.";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("q").orElse(""));
        status.setValue(status(asked.getSingleParameter("status").orElse("")));
        show();
    }

    private static @Nullable PlanStatus status(String name) {
        return Stream.of(PlanStatus.values())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private void filtered(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        limit = STEP;
        show();
        var parameters = new LinkedHashMap<String, String>();
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue().strip());
        }
        status.getOptionalValue()
                .ifPresent(one -> parameters.put("status", one.name().toLowerCase(Locale.ROOT)));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, PlanNavigation.PLANS + query(parameters)));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private void show() {
        var wanted = status.getValue();
        var found = screens.answers().all(search.getValue().strip()).stream()
                .filter(plan -> wanted == null || plan.status() == wanted)
                .toList();
        var formats = Formats.current();
        list.removeAll();
        found.stream().limit(limit).map(plan -> new PlanListItem(plan, true)).forEach(list::add);
        list.setVisible(!found.isEmpty());
        more.setVisible(found.size() > limit);
        count.setText(found.isEmpty() ? "" : formats.count(found.size(), "plan"));
        nothing.removeAll();
        if (found.isEmpty()) {
            nothing.add(empty());
        }
    }

    private EmptyState empty() {
        if (!search.isEmpty() || status.getValue() != null) {
            return new EmptyState(
                    VaadinIcon.SEARCH,
                    "No plan matches",
                    "Try fewer letters of the account's name, or any status.",
                    new Button("Clear search and filter", click -> {
                        search.clear();
                        status.clear();
                        filtered(true);
                    }));
        }
        var first = new Button("Start a plan", click -> create.open(null));
        first.addThemeVariants(ButtonVariant.PRIMARY);
        first.setVisible(mayCreate());
        return new EmptyState(
                VaadinIcon.HANDSHAKE,
                "You are in no account team yet",
                "An account plan is written by a Sales owner and a Marketing co-owner together, for one account and one period."
                        + " Start one, or ask an owner to add you to theirs.",
                first);
    }
}
