package dev.verona.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.live.LiveEvent;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Flash;
import dev.verona.shell.ui.Screen;
import java.util.List;
import java.util.Optional;

/**
 * A part of the workspace that keeps itself up to date: it shows what the plan says when it comes on the screen, and again after each change, and
 * marks what somebody else changed with their name for some seconds.
 */
abstract class PlanPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private boolean shown;

    PlanPart(PlanScreens screens, PlanView plan) {
        screen = screens.open(plan);
        screen.afterOwnChange(this::refresh);
        screens.follow(this, plan.plan(), this::heard);
    }

    /** Brings what is on the screen in line with the plan, touching nothing that did not change. */
    protected abstract void show(PlanView plan);

    /** Where the event's effect is to be seen in this part; empty when elsewhere. */
    protected abstract Optional<Component> placeOf(PlanEvent event);

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
        if (shown) {
            refresh();
        } else {
            shown = true;
            show(screen.view());
        }
    }

    private void refresh() {
        try {
            show(screen.reread());
        } catch (Rejection rejection) {
            lost(rejection);
        }
    }

    private void heard(List<LiveEvent> events) {
        refresh();
        var here = getUI().map(Screen::id).orElse("");
        events.stream().filter(event -> !event.client().equals(here)).forEach(this::mark);
    }

    private void mark(LiveEvent event) {
        if (event.payload() instanceof PlanEvent planEvent && UI.getCurrent() != null) {
            placeOf(planEvent)
                    .ifPresent(place -> Flash.mark(
                            place,
                            event.actor().name(),
                            event.actor().function(),
                            event.actor().name() + " " + PlanWords.did(planEvent)));
        }
    }
}
