package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.MapPlace;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.RelationshipGap;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Ids;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The customer's people: what our relationships lack, the map, the same as a list, and whom the viewer has opened. */
@StyleSheet("context://verona/css/board.css")
@StyleSheet("context://verona/css/customer.css")
final class StakeholderPage extends PlanPart implements StakeholderMap.Hands {

    private static final long serialVersionUID = 1L;

    private final Paragraph why = new Paragraph();
    private final Button add;
    private final EmptyState empty;
    private final GapList gaps;
    private final Div mapCard = new Div();
    private final StakeholderMap map = new StakeholderMap(this);
    private final StakeholderTable table;
    private final Div beside = new Div();
    private @Nullable StakeholderPanel panel;
    private @Nullable Registration navigation;

    StakeholderPage(PlanScreen screen) {
        super(screen);
        add = new Button("Add a stakeholder", VaadinIcon.PLUS.create(), click -> add(null));
        gaps = new GapList(screen(), this::add);
        table = new StakeholderTable(screen(), this::open);
        empty = new EmptyState(
                VaadinIcon.CLUSTER,
                "Nobody on the map yet",
                "Put on it who uses, evaluates, decides and approves at the customer, who of ours knows them, and what we want"
                        + " to be to them. The gaps are named by themselves.");
        var head = new Div(new H2("Relationship map"), add);
        head.addClassName("vr-section-head");
        var hint = new Paragraph(
                "Drag people to arrange them, or use Alt with the arrow keys. Lines lead to whom they report.");
        hint.addClassNames("vr-small", "vr-soft", "vr-map-hint", "vr-no-print");
        why.addClassName("vr-notice");
        mapCard.addClassNames("vr-card", "vr-map-card");
        mapCard.add(hint, map);
        getContent().addClassNames("vr-stack", "vr-plan-section", "vr-board-frame", "vr-customer");
        getContent().add(head, why, gaps, empty, mapCard, table, beside);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        map.forget();
        super.onAttach(attach);
        visit(attach.getUI().getInternals().getActiveViewLocation());
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (navigation != null) {
            navigation.remove();
        }
    }

    /** Opens whom the address names. */
    private void visit(Location location) {
        location.getQueryParameters()
                .getSingleParameter(PlanNavigation.ELEMENT)
                .filter(Ids::isId)
                .map(ElementId::new)
                .ifPresentOrElse(this::openPanel, this::shut);
        show(screen().view());
    }

    @Override
    public void open(ElementId stakeholder) {
        openPanel(stakeholder);
        address();
        show(screen().view());
    }

    private void openPanel(ElementId stakeholder) {
        if (panel != null && panel.stakeholder().equals(stakeholder)) {
            return;
        }
        shut();
        screen().view().customer().find(stakeholder).ifPresent(person -> {
            var opened = new StakeholderPanel(screen(), stakeholder, this::close, this::remove);
            panel = opened;
            beside.add(opened);
            opened.show(person);
            opened.focus();
        });
    }

    private void close() {
        var left = panel;
        shut();
        address();
        show(screen().view());
        if (left != null) {
            table.focus(left.stakeholder());
        }
    }

    private void shut() {
        if (panel != null) {
            beside.remove(panel);
            panel = null;
        }
    }

    /** A map of the past stays in the past. */
    private void address() {
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        var here = ui.getInternals().getActiveViewLocation();
        var parameters = new LinkedHashMap<String, String>();
        if (panel != null) {
            parameters.put(PlanNavigation.ELEMENT, panel.stakeholder().value());
        }
        here.getQueryParameters()
                .getSingleParameter(PlanNavigation.AT)
                .ifPresent(moment -> parameters.put(PlanNavigation.AT, moment));
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), simple(parameters)));
    }

    private static QueryParameters simple(Map<String, String> parameters) {
        return QueryParameters.simple(parameters);
    }

    @Override
    public void place(ElementId stakeholder, MapPlace place) {
        // Where it could not be put, it goes back to where it stood.
        if (!screen().send(new PlanCommand.PlaceStakeholder(screen().plan(), stakeholder, place))) {
            map.forget();
            show(screen().view());
        }
    }

    private void add(@Nullable BuyingRole role) {
        AddStakeholderDialog.open(screen(), role, this::open);
    }

    private void remove(ElementId stakeholder) {
        var name = screen().view()
                .customer()
                .find(stakeholder)
                .map(person -> person.name().text())
                .orElse("The stakeholder");
        screen().send(new PlanCommand.RemoveElement(screen().plan(), stakeholder), () -> {
            close();
            Toasts.undo(
                    name + " is no longer on the map.",
                    () -> screen().send(new PlanCommand.RestoreElement(screen().plan(), stakeholder)));
        });
    }

    @Override
    protected void show(PlanView plan) {
        var rights = screen().rights();
        var customer = plan.customer();
        var somebody = !customer.stakeholders().isEmpty();
        why.setText(rights.why());
        why.setVisible(!rights.why().isEmpty());
        add.setVisible(rights.mayShape());
        empty.setVisible(!somebody);
        mapCard.setVisible(somebody);
        table.setVisible(somebody);
        var found = RelationshipGap.in(plan);
        gaps.show(found, rights.mayShape());
        if (panel != null) {
            customer.find(panel.stakeholder()).ifPresentOrElse(panel::show, this::shut);
        }
        map.show(MapPicture.of(customer, lacking(found), rights.mayShape(), opened()));
        table.show(customer);
    }

    private String opened() {
        return panel == null ? "" : panel.stakeholder().value();
    }

    private static Set<ElementId> lacking(List<RelationshipGap> gaps) {
        return gaps.stream()
                .flatMap(gap -> Stream.ofNullable(gap.about()))
                .map(person -> person.id())
                .collect(Collectors.toSet());
    }

    @Override
    protected List<? extends Component> placesOf(PlanEvent event) {
        return CustomerWords.thing(event).stream()
                .flatMap(thing -> Stream.concat(
                        table.placeOf(thing).stream(),
                        Optional.ofNullable(panel)
                                .filter(open -> open.stakeholder().equals(thing))
                                .flatMap(open -> open.placeOf(event))
                                .stream()))
                .toList();
    }

    @Override
    protected void markDrawn(PlanEvent event, Actor author, String what) {
        CustomerWords.thing(event)
                .filter(thing -> screen().view().customer().find(thing).isPresent())
                .ifPresent(thing -> map.flash(thing, author, what));
    }

    @Override
    protected String did(PlanEvent event) {
        return CustomerWords.did(event);
    }
}
