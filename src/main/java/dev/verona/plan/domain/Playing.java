package dev.verona.plan.domain;

import dev.verona.directory.api.People;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.PlayTakenBack.Stays;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlanView.ActionState;
import dev.verona.plan.api.PlayPiece;
import dev.verona.plan.api.PlayShelf;
import dev.verona.plan.api.PlayShelf.Ask;
import dev.verona.plan.api.PlayShelf.Offer;
import dev.verona.plan.api.PlayShelf.Step;
import dev.verona.plan.api.Usefulness;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.Prose;
import dev.verona.shared.text.TextDiff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays of a playbook in a plan: put in, renewed, judged and taken out again, each as one act by the rules of what it is made of. */
final class Playing {

    private final PlanState plan;
    private final Additions additions;
    private final LocalDate today;

    Playing(PlanState plan, Additions additions, LocalDate today) {
        this.plan = plan;
        this.additions = additions;
        this.today = today;
    }

    List<PlanEvent> start(PlanCommand.StartPlay c, PlayShelf shelf, People people) {
        if (plan.shape().plays().find(c.start()).isPresent()) {
            return List.of();
        }
        FieldValues.requireNotPast("from", c.from(), today);
        var offer =
                shelf.offer(c.playbook(), c.version(), c.play(), plan.shape().account(), c.from());
        if (plan.shape().plays().running(c.playbook(), c.play()).isPresent()) {
            throw new PlanRejection.PlayRuns(offer.play().title());
        }
        var left = withWhatHangsOnIt(c.leftOut(), offer);
        var put = new Put(c.plan(), c.start(), people);
        put.in(offer, left);
        if (put.pieces.isEmpty()) {
            throw new InvalidInput("leftOut", "Nothing is left of the play. Choose at least one piece of it.");
        }
        var events = new ArrayList<PlanEvent>();
        events.add(new PlanEvent.PlayStarted(
                c.plan(), c.start(), plan.shape().account(), offer.play(), c.from(), put.pieces, put.events.size()));
        events.addAll(put.events);
        return events;
    }

    /** A strategy stands under its objective, and steps under their strategy. */
    private static Set<String> withWhatHangsOnIt(Set<String> leftOut, Offer offer) {
        var left = new HashSet<>(leftOut);
        if (left.contains(PlayShelf.OBJECTIVE)) {
            left.add(PlayShelf.STRATEGY);
        }
        if (left.contains(PlayShelf.STRATEGY)) {
            offer.steps().forEach(step -> left.add(step.piece()));
        }
        return left;
    }

    /** What a play puts into the plan, by the same rules as if it were added one by one. */
    private final class Put {

        private final PlanId id;
        private final ElementId start;
        private final People people;
        private final List<PlayPiece> pieces = new ArrayList<>();
        private final List<PlanEvent> events = new ArrayList<>();

        Put(PlanId id, ElementId start, People people) {
            this.id = id;
            this.start = start;
            this.people = people;
        }

        void in(Offer offer, Set<String> left) {
            if (!left.contains(PlayShelf.OBJECTIVE)) {
                var objective = element(PlayShelf.OBJECTIVE);
                events.addAll(additions.objective(new PlanCommand.AddObjective(
                        id, objective, offer.kind(), offer.objective(), offer.measure(), null, null, offer.by())));
            }
            if (!left.contains(PlayShelf.STRATEGY)) {
                var strategy = element(PlayShelf.STRATEGY);
                events.add(additions.strategyUnder(
                        new PlanCommand.AddStrategy(id, strategy, idOf(PlayShelf.OBJECTIVE), offer.strategy())));
            }
            offer.steps().stream()
                    .filter(step -> !left.contains(step.piece()))
                    .forEach(step -> step(step, idOf(PlayShelf.STRATEGY)));
            offer.asks().stream().filter(ask -> !left.contains(ask.piece())).forEach(this::ask);
        }

        void step(Step step, ElementId strategy) {
            events.add(additions.actionUnder(
                    new PlanCommand.AddAction(
                            id,
                            element(step.piece()),
                            strategy,
                            step.what(),
                            plan.shape().team().owner(step.function()),
                            notPast(step.due())),
                    people));
        }

        void ask(Ask ask) {
            events.addAll(additions.request(
                    new PlanCommand.RequestContribution(
                            id,
                            element(ask.piece()),
                            ask.stage(),
                            ask.kind(),
                            ask.title(),
                            ask.brief(),
                            new Asked(ask.function(), null),
                            notPast(ask.due())),
                    people));
        }

        private ElementId element(String piece) {
            var element = idOf(piece);
            pieces.add(new PlayPiece(piece, element));
            return element;
        }

        private ElementId idOf(String piece) {
            return new ElementId(Ids.named("play", start.value(), piece));
        }
    }

    /** What comes with a later version of a play that has long been running is due today at the earliest. */
    private LocalDate notPast(LocalDate due) {
        return due.isBefore(today) ? today : due;
    }

    private Plays.Started running(ElementId start) {
        return plan.shape()
                .plays()
                .find(start)
                .filter(one -> !one.takenBack())
                .orElseThrow(PlanRejection.NoSuchStart::new);
    }

    // A newer version

    List<PlanEvent> renew(PlanCommand.TakePlayVersion c, PlayShelf shelf, People people, Actor actor) {
        var running = running(c.start());
        if (c.version() <= running.play().version()) {
            return List.of();
        }
        var offer = shelf.offer(
                running.play().playbook(),
                c.version(),
                running.play().play(),
                plan.shape().account(),
                running.from());
        var changes = new Put(c.plan(), c.start(), people);
        var strategy = running.element(PlayShelf.STRATEGY).filter(this::stands).orElse(null);
        running.pieces().stream()
                .filter(put -> c.taken().contains(put.piece()) && offer.pieces().noneMatch(put.piece()::equals))
                .forEach(put -> changes.events.addAll(takenOut(c.plan(), put.element(), offer)));
        taken(c, running, PlayShelf.OBJECTIVE)
                .ifPresent(element -> changes.events.addAll(
                        written(c.plan(), element, Field.OBJECTIVE_STATEMENT, offer.objective(), actor)));
        taken(c, running, PlayShelf.STRATEGY)
                .ifPresent(element -> changes.events.addAll(
                        written(c.plan(), element, Field.STRATEGY_STATEMENT, offer.strategy(), actor)));
        for (var step : offer.steps()) {
            renew(c, running, changes, step, strategy, actor);
        }
        for (var ask : offer.asks()) {
            renew(c, running, changes, ask, actor);
        }
        var left = offer.pieces().filter(piece -> !c.taken().contains(piece)).toList();
        var events = new ArrayList<PlanEvent>();
        events.add(new PlanEvent.PlayVersionTaken(
                c.plan(),
                c.start(),
                running.play(),
                offer.play(),
                changes.pieces,
                known(c, running, offer),
                left,
                changes.events.size()));
        events.addAll(changes.events);
        return events;
    }

    private static List<String> known(PlanCommand.TakePlayVersion c, Plays.Started running, Offer offer) {
        return Stream.concat(offer.pieces(), running.pieces().stream().map(PlayPiece::piece))
                .distinct()
                .filter(c.taken()::contains)
                .toList();
    }

    private Optional<ElementId> taken(PlanCommand.TakePlayVersion c, Plays.Started running, String piece) {
        return running.element(piece).filter(element -> c.taken().contains(piece) && stands(element));
    }

    private void renew(
            PlanCommand.TakePlayVersion c,
            Plays.Started running,
            Put put,
            Step step,
            @Nullable ElementId strategy,
            Actor actor) {
        if (!c.taken().contains(step.piece())) {
            return;
        }
        var known = running.element(step.piece()).orElse(null);
        if (known == null) {
            if (strategy == null) {
                throw new InvalidInput(
                        "taken", "The strategy under which this step stands is not in the plan. Restore it first.");
            }
            put.step(step, strategy);
        } else if (stands(known)) {
            put.events.addAll(written(c.plan(), known, Field.ACTION_WHAT, step.what(), actor));
            put.events.addAll(
                    set(c.plan(), known, Field.ACTION_DUE, notPast(step.due()).toString()));
        }
    }

    private void renew(PlanCommand.TakePlayVersion c, Plays.Started running, Put put, Ask ask, Actor actor) {
        if (!c.taken().contains(ask.piece())) {
            return;
        }
        var known = running.element(ask.piece()).orElse(null);
        if (known == null) {
            put.ask(ask);
        } else if (plan.shape().contributions().require(known).state() == ContributionState.REQUESTED) {
            put.events.addAll(written(c.plan(), known, Field.CONTRIBUTION_TITLE, ask.title(), actor));
            put.events.addAll(written(c.plan(), known, Field.CONTRIBUTION_BRIEF, ask.brief(), actor));
        }
    }

    private List<PlanEvent> takenOut(PlanId id, ElementId element, Offer offer) {
        if (plan.shape().contributions().find(element).isPresent()) {
            return retired(
                    id, element, "It is no more in version " + offer.play().version() + " of the playbook.");
        }
        return stands(element) ? List.of(new PlanEvent.ElementRemoved(id, element, ElementKind.ACTION)) : List.of();
    }

    private List<PlanEvent> written(PlanId id, ElementId element, Field field, String words, Actor actor) {
        var ref = new FieldRef(element, field);
        plan.openForWriting(ref, actor);
        var text = plan.prose().at(ref);
        var change = TextDiff.between(text.text(), Prose.clean(words));
        return plan.prose().edit(new PlanCommand.EditText(id, ref, text.revision(), change, text.text()));
    }

    private List<PlanEvent> set(PlanId id, ElementId element, Field field, String value) {
        var ref = new FieldRef(element, field);
        return plan.values().set(id, ref, plan.values().value(element, field), value);
    }

    // Back

    List<PlanEvent> takeBack(PlanCommand.TakePlayBack c) {
        var started = plan.shape().plays().find(c.start()).orElseThrow(PlanRejection.NoSuchStart::new);
        if (started.takenBack()) {
            return List.of();
        }
        var stays = new ArrayList<Stays>();
        var out = new ArrayList<PlanEvent>();
        // What hangs on others comes after them in a play, and goes before them.
        for (var piece : started.pieces().reversed()) {
            var element = piece.element();
            if (plan.shape().contributions().find(element).isPresent()) {
                contributionOut(c, element, stays, out, started);
            } else {
                outlineOut(c, element, stays, out);
            }
        }
        var tops = out.stream().filter(event -> !goesWithItsParent(event, out)).toList();
        var events = new ArrayList<PlanEvent>();
        events.add(new PlanEvent.PlayTakenBack(c.plan(), c.start(), started.play(), stays.reversed(), tops.size()));
        events.addAll(tops);
        return events;
    }

    /** Taking an objective out takes out all that hangs on it, and restoring it brings all of that back. */
    private boolean goesWithItsParent(PlanEvent event, List<PlanEvent> out) {
        return event instanceof PlanEvent.ElementRemoved removed
                && plan.shape()
                        .outline()
                        .find(removed.element())
                        .filter(node -> goes(node.parent(), out))
                        .isPresent();
    }

    private void contributionOut(
            PlanCommand.TakePlayBack c,
            ElementId element,
            List<Stays> stays,
            List<PlanEvent> out,
            Plays.Started started) {
        var why = plan.shape().plays().touched(element);
        var state = plan.shape().contributions().require(element).state();
        if (why != null) {
            stays.add(new Stays(element, why));
        } else if (state != ContributionState.REQUESTED) {
            stays.add(new Stays(element, "it is " + state.label().toLowerCase(Locale.ROOT)));
        } else {
            out.addAll(retired(c.plan(), element, "The play " + started.play().words() + " was taken back."));
        }
    }

    private List<PlanEvent> retired(PlanId id, ElementId element, String reason) {
        return plan.shape().contributions().require(element).state() == ContributionState.REQUESTED
                ? List.of(new PlanEvent.ContributionRetired(id, element, reason))
                : List.of();
    }

    private void outlineOut(PlanCommand.TakePlayBack c, ElementId element, List<Stays> stays, List<PlanEvent> out) {
        var node = plan.shape().outline().find(element).orElseThrow();
        if (!plan.shape().outline().stands(node)) {
            return;
        }
        var why = plan.shape().plays().touched(element);
        if (why == null && node.kind() == ElementKind.ACTION && node.state() != ActionState.OPEN) {
            why = "it is done";
        }
        if (why == null && plan.shape().outline().under(element).stream().anyMatch(child -> !goes(child.id(), out))) {
            why = "something that stays hangs on it";
        }
        if (why != null) {
            stays.add(new Stays(element, why));
        } else {
            out.add(new PlanEvent.ElementRemoved(c.plan(), element, node.kind()));
        }
    }

    private static boolean goes(ElementId element, List<PlanEvent> out) {
        return out.stream()
                .anyMatch(event -> event instanceof PlanEvent.ElementRemoved removed
                        && removed.element().equals(element));
    }

    private boolean stands(ElementId element) {
        return plan.shape()
                .outline()
                .find(element)
                .filter(plan.shape().outline()::stands)
                .isPresent();
    }

    // What became of it

    List<PlanEvent> judge(PlanCommand.JudgePlay c, Actor actor) {
        var running = running(c.start());
        var why = c.usefulness() == Usefulness.USED
                ? Words.optional("why", c.why())
                : Words.required("why", c.why(), "Say why in a few words: the next team learns from it.");
        var said = running.said().stream()
                .anyMatch(one -> one.by().equals(actor.person())
                        && one.usefulness() == c.usefulness()
                        && one.why().equals(why));
        return said
                ? List.of()
                : List.of(new PlanEvent.PlayJudged(c.plan(), c.start(), running.play(), c.usefulness(), why));
    }
}
