package dev.verona.plan.ui.board;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One person's look at one plan's board: what the plan says by the latest answer, and how this screen asks and sends. */
final class BoardScreen {

    private final Commands commands;
    private final BoardQueries queries;
    private final Clock clock;
    private final Actor viewer = Viewer.current();
    private PlanView view;
    private Runnable afterOwnChange = () -> {};

    BoardScreen(Commands commands, BoardQueries queries, Clock clock, PlanView view) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.view = view;
    }

    PlanId plan() {
        return view.plan();
    }

    PlanView view() {
        return view;
    }

    Actor viewer() {
        return viewer;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Whether to offer asking for contributions, adding and moving them: everybody in the team of an open plan may. The aggregate has the last word.
     */
    boolean mayContribute() {
        return view.status() != PlanStatus.CLOSED
                && view.member(viewer.person()).isPresent();
    }

    boolean mayMove(PlanView.Card card) {
        return card.state() != ContributionState.RETIRED && mayContribute();
    }

    /** Asks again what the plan says. */
    PlanView reread() {
        view = queries.plan(view.plan());
        return view;
    }

    ContributionView contribution(ElementId id) {
        return queries.contribution(plan(), id);
    }

    StoredFile file(ElementId contribution) {
        return queries.file(plan(), contribution);
    }

    Optional<PlanView.Card> card(ElementId id) {
        return view.contributions().stream()
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    /** The contributions of a stage in their order, retired ones too. */
    List<PlanView.Card> column(Stage stage) {
        return view.contributions().stream()
                .filter(card -> card.stage() == stage)
                .toList();
    }

    List<PersonRef> people() {
        return view.team().stream().map(PlanView.Member::person).toList();
    }

    /** The function of a person of the team by their name, for words that only have the name. */
    Function functionOf(String name) {
        return people().stream()
                .filter(person -> person.name().equals(name))
                .map(PersonRef::function)
                .findFirst()
                .orElse(Function.JOINT);
    }

    /** Called whenever this screen has recorded something, so that it shows at once. */
    void afterOwnChange(Runnable refresh) {
        afterOwnChange = refresh;
    }

    /** Sends it; shows a rejection as a notice. */
    boolean send(PlanCommand command) {
        return commands.send(command, afterOwnChange);
    }

    boolean send(PlanCommand command, Runnable onSuccess) {
        return commands.send(command, () -> {
            afterOwnChange.run();
            onSuccess.run();
        });
    }

    /** Sends it; shows a rejection beside the field that it names. */
    boolean send(PlanCommand command, FormErrors errors, Runnable onSuccess) {
        return commands.send(command, errors, () -> {
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

    /** Sends what is heard of by the live events alone: joint text, whose field must hear its changes one by one. */
    Optional<Rejection> write(PlanCommand.EditText edit) {
        return commands.attempt(edit);
    }
}
