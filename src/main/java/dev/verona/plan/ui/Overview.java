package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Focus, objectives, strategies and actions on one screen, written by several people at once. */
final class Overview extends PlanPart {

    private static final long serialVersionUID = 1L;

    private final Paragraph why = new Paragraph();
    private final FocusCard focus;
    private final ObjectiveList objectives;
    private transient @Nullable PlanRights rights;
    private transient List<PlanView.Member> team = List.of();

    Overview(PlanScreens screens, PlanView plan) {
        super(screens, plan);
        focus = new FocusCard(screen());
        objectives = new ObjectiveList(screen());
        why.addClassName("vr-notice");
        getContent().addClassNames("vr-stack", "vr-plan-section");
        getContent().add(why, focus, objectives);
    }

    @Override
    protected void show(PlanView plan) {
        var now = screen().rights();
        why.setText(now.why());
        why.setVisible(!now.why().isEmpty());
        focus.show(plan);
        objectives.show(plan);
        if (rights != null && !(now.equals(rights) && plan.team().equals(team))) {
            objectives.refresh();
        }
        rights = now;
        team = plan.team();
    }

    @Override
    protected Optional<Component> placeOf(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TextEdited e -> screen().placeOf(e.field().element());
            case PlanEvent.ValueSet e -> screen().placeOf(e.field().element());
            case PlanEvent.ObjectiveAdded e -> screen().placeOf(e.objective());
            case PlanEvent.StrategyAdded e -> screen().placeOf(e.strategy());
            case PlanEvent.ActionAdded e -> screen().placeOf(e.action());
            case PlanEvent.ElementMoved e -> screen().placeOf(e.element());
            case PlanEvent.ElementRemoved _ -> Optional.of(objectives);
            case PlanEvent.ElementRestored e -> screen().placeOf(e.element());
            case PlanEvent.ActionCompleted e -> screen().placeOf(e.action());
            case PlanEvent.ActionDropped e -> screen().placeOf(e.action());
            case PlanEvent.ActionReopened e -> screen().placeOf(e.action());
            default -> Optional.empty();
        };
    }
}
