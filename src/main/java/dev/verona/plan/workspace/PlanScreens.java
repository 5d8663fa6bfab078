package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.Presence;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Screen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** Opens plans on screens, and lets lists of plans hear of what is recorded. */
@org.springframework.stereotype.Component
public final class PlanScreens {

    /** The read model that the workspace shows: its processing group. */
    static final String READ_MODEL = "plan";

    private final Commands commands;
    private final PlanAnswers answers;
    private final Live live;
    private final Presence presence;
    private final Clock clock;
    private final ObjectProvider<PlanLibrary> library;
    private final ObjectProvider<PlanMargin> margin;

    PlanScreens(
            Commands commands,
            PlanAnswers answers,
            Live live,
            Presence presence,
            Clock clock,
            ObjectProvider<PlanMargin> margin,
            ObjectProvider<PlanLibrary> library) {
        this.commands = commands;
        this.answers = answers;
        this.live = live;
        this.presence = presence;
        this.clock = clock;
        this.margin = margin;
        this.library = library;
    }

    public PlanAnswers answers() {
        return answers;
    }

    /** @param host for as long as it is attached, the screen follows what is recorded of the plan */
    public PlanScreen open(PlanView plan, Component host) {
        var screen = new PlanScreen(commands, answers, live, clock, plan, library.getIfAvailable());
        margin.ifAvailable(screen::keepMargin);
        library.ifAvailable(
                known -> live.onAny(host, known.events(), known.readModel(), events -> screen.heardOfLibrary()));
        live.on(host, plan.plan().value(), null, screen::heardWords);
        live.on(host, plan.plan().value(), READ_MODEL, screen::heard);
        host.addAttachListener(attach -> come(screen, attach.getUI()));
        host.addDetachListener(detach -> screen.company().end());
        return screen;
    }

    private void come(PlanScreen screen, UI ui) {
        var company = screen.company();
        company.begin(presence.enter(
                screen.plan().value(),
                Screen.id(ui),
                screen.viewer(),
                company.here(),
                () -> isConnected(ui),
                others -> {
                    try {
                        var _ = ui.access(() -> company.met(others));
                    } catch (UIDetachedException e) {
                        // Whoever left hears no more.
                    }
                }));
    }

    /** A browser that died has closed its connection. */
    private static boolean isConnected(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return ui.isAttached() && (push == null || push.isConnected());
    }

    /**
     * A plan as it was at a moment, for the same parts as one of today: nothing on it can be changed, and it follows nothing.
     *
     * @param contributions what each contribution said then; a contribution without it cannot be opened
     */
    public PlanScreen past(
            PlanView plan, Instant moment, Function<ElementId, Optional<ContributionView>> contributions) {
        return new PlanScreen(commands, new Past(plan, moment, contributions), live, clock, plan, null);
    }

    /** Calls {@code heard} when anything is recorded in any plan, once a second at most. */
    public void followAll(Component list, Class<?> events, Consumer<List<LiveEvent>> heard) {
        live.onAny(list, events, READ_MODEL, Live.SELDOM, heard);
    }

    private record Past(PlanView view, Instant moment, Function<ElementId, Optional<ContributionView>> contributions)
            implements PlanSource {

        @Override
        public PlanView plan(PlanId plan) {
            return view;
        }

        @Override
        public ContributionView contribution(PlanId plan, ElementId contribution) {
            return contributions
                    .apply(contribution)
                    .orElseThrow(() -> new NotFound("What this contribution said then is not known."));
        }

        @Override
        public StoredFile file(PlanId plan, ElementId contribution) {
            throw new NotFound("Files are read from the plan of today.");
        }

        @Override
        public List<PersonView> people() {
            return List.of();
        }

        @Override
        public Optional<Instant> past() {
            return Optional.of(moment);
        }
    }
}
