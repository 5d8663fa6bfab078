package dev.verona.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanRights;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Ids;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Focus, objectives, strategies and actions on one screen, written by several people at once. */
final class Overview extends PlanPart {

    private static final long serialVersionUID = 1L;

    private final Paragraph why = new Paragraph();
    private final BlockedSources blocked;
    private final FocusCard focus;
    private final ObjectiveList objectives;
    private @Nullable Registration navigation;
    private transient @Nullable PlanRights rights;
    private transient List<PlanView.Member> team = List.of();

    Overview(PlanScreen screen) {
        super(screen);
        blocked = new BlockedSources(screen());
        focus = new FocusCard(screen());
        objectives = new ObjectiveList(screen());
        why.addClassName("vr-notice");
        getContent().addClassNames("vr-stack", "vr-plan-section");
        getContent().add(why, blocked, focus, objectives);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        navigation = event.getUI().addAfterNavigationListener(here -> visit(here.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (navigation != null) {
            navigation.remove();
        }
    }

    /** Leads to the element that the address names. */
    private void visit(Location location) {
        location.getQueryParameters()
                .getSingleParameter(PlanNavigation.ELEMENT)
                .filter(Ids::isId)
                .flatMap(id -> screen().placeOf(new ElementId(id)))
                .ifPresent(place -> place.getElement().executeJs("window.Verona.lookAt(this)"));
    }

    @Override
    protected void show(PlanView plan) {
        var now = screen().rights();
        why.setText(now.why());
        why.setVisible(!now.why().isEmpty());
        blocked.show();
        focus.show(plan);
        objectives.show(plan);
        if (rights != null && !(now.equals(rights) && plan.team().equals(team))) {
            objectives.refresh();
        }
        rights = now;
        team = plan.team();
    }

    @Override
    protected String did(PlanEvent event) {
        return PlanWords.did(event);
    }

    @Override
    protected List<Component> placesOf(PlanEvent event) {
        return switch (event) {
            case PlanEvent.ElementRemoved _ -> List.of(objectives);
            default -> elementOf(event).flatMap(screen()::placeOf).stream().toList();
        };
    }

    private static Optional<ElementId> elementOf(PlanEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlanEvent.TextEdited e -> e.field().element();
                    case PlanEvent.ValueSet e -> e.field().element();
                    case PlanEvent.ObjectiveAdded e -> e.objective();
                    case PlanEvent.StrategyAdded e -> e.strategy();
                    case PlanEvent.ActionAdded e -> e.action();
                    case PlanEvent.ElementMoved e -> e.element();
                    case PlanEvent.ElementRestored e -> e.element();
                    case PlanEvent.ActionCompleted e -> e.action();
                    case PlanEvent.ActionDropped e -> e.action();
                    case PlanEvent.ActionReopened e -> e.action();
                    default -> null;
                });
    }
}
