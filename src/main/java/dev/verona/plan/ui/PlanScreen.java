package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the parts of one open section share: what the plan says now, who looks at it, and how they send what the person decided. */
final class PlanScreen {

    private final Commands commands;
    private final PlanAnswers queries;
    private final Clock clock;
    private final Actor viewer;
    private final Map<ElementId, Component> places = new HashMap<>();
    private PlanView view;
    private Runnable afterOwnChange = () -> {};

    PlanScreen(Commands commands, PlanAnswers queries, Clock clock, PlanView view) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.viewer = Viewer.current();
        this.view = view;
    }

    PlanId plan() {
        return view.plan();
    }

    PlanView view() {
        return view;
    }

    PlanAnswers queries() {
        return queries;
    }

    Actor viewer() {
        return viewer;
    }

    PersonRef viewerRef() {
        return new PersonRef(viewer.person(), viewer.name(), viewer.function());
    }

    PlanRights rights() {
        return PlanRights.of(view, viewer);
    }

    boolean mayShape() {
        return rights().mayShape();
    }

    LocalDate today() {
        return Formats.current().day(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Asks again what the plan says. */
    PlanView reread() {
        view = queries.find(view.plan());
        return view;
    }

    /** Called whenever this screen has recorded something, so that it shows at once. */
    void afterOwnChange(Runnable refresh) {
        afterOwnChange = refresh;
    }

    /** Sends it, shows a rejection as a notice, and refreshes the section on success. */
    boolean send(PlanCommand command) {
        return commands.send(command, afterOwnChange);
    }

    boolean send(PlanCommand command, Runnable onSuccess) {
        return commands.send(command, () -> {
            afterOwnChange.run();
            onSuccess.run();
        });
    }

    /** Sends it and hands back the rule that said no. */
    Optional<Rejection> attempt(PlanCommand command) {
        var rejection = commands.attempt(command);
        if (rejection.isEmpty()) {
            afterOwnChange.run();
        }
        return rejection;
    }

    /** As {@link #attempt}, without a refresh: for a field that takes in the answer itself. */
    Optional<Rejection> attemptQuietly(PlanCommand command) {
        return commands.attempt(command);
    }

    /** Remembers where an element is shown, so that a change of it by somebody else can be marked. */
    void place(ElementId element, Component component) {
        places.put(element, component);
    }

    Optional<Component> placeOf(ElementId element) {
        return Optional.ofNullable(places.get(element)).filter(Component::isAttached);
    }

    /** Tells a screen reader what happened, without moving the focus. */
    static void announce(String what) {
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> ui.getPage().executeJs("window.Verona && window.Verona.say($0)", what));
    }
}
