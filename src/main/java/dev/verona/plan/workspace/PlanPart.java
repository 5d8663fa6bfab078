package dev.verona.plan.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Flash;
import java.util.List;

/**
 * A part of an open plan that keeps itself up to date: it shows what the plan says when it comes on the screen and after each change, and marks
 * what somebody else changed with their name for some seconds. It shows any plan that its screen gives it, also one of the past.
 */
public abstract class PlanPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    protected PlanPart(PlanScreen screen) {
        this.screen = screen;
    }

    /** Brings what is on the screen in line with the plan, touching nothing that did not change. */
    protected abstract void show(PlanView plan);

    /** Where the event's effect is to be seen in this part; empty when elsewhere. */
    protected abstract List<? extends Component> placesOf(PlanEvent event);

    /** What was done, after the person's name, as in "moved an action item". */
    protected abstract String did(PlanEvent event);

    /** Called with what was recorded, before the plan is read anew and shown. */
    protected void heard(List<LiveEvent> events) {}

    /** The viewer may no longer open the plan, or it is gone. */
    protected void lost(Rejection why) {
        getContent().setEnabled(false);
    }

    protected final PlanScreen screen() {
        return screen;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        screen.join(this);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        screen.leave(this);
    }

    /**
     * Marks the event's effect in what the browser draws by itself, for which there is no component.
     *
     * @param what as in "Rosa Klein moved an action item"
     */
    protected void markDrawn(PlanEvent event, Actor author, String what) {}

    final void mark(LiveEvent event) {
        if (event.payload() instanceof PlanEvent planEvent) {
            markDrawn(planEvent, event.actor(), event.actor().name() + " " + did(planEvent));
            placesOf(planEvent).stream()
                    .filter(Component::isAttached)
                    .forEach(place -> Flash.mark(
                            place,
                            event.actor().name(),
                            event.actor().function(),
                            event.actor().name() + " " + did(planEvent)));
        }
    }
}
