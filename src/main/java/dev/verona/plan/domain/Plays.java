package dev.verona.plan.domain;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlayPiece;
import dev.verona.plan.api.PlayRef;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which plays of playbooks were started in a plan, what each put in, and what people have done with that since (practice 28).
 *
 * @param touched why a thing that came with a play is the team's own by now, by its id
 * @param ahead how many of the events that come belong to what a play did, and so touch nothing
 */
public record Plays(List<Started> all, Map<String, String> touched, int ahead) {

    public static final Plays NONE = new Plays(List.of(), Map.of(), 0);

    public Plays {
        all = List.copyOf(all);
        touched = Map.copyOf(touched);
    }

    /**
     * @param said the latest judgement of each person
     * @param takenBack whether the start was undone
     */
    public record Started(
            ElementId start, PlayRef play, LocalDate from, List<PlayPiece> pieces, List<Said> said, boolean takenBack) {

        public Started {
            pieces = List.copyOf(pieces);
            said = List.copyOf(said);
        }

        Optional<ElementId> element(String piece) {
            return pieces.stream()
                    .filter(one -> one.piece().equals(piece))
                    .map(PlayPiece::element)
                    .findFirst();
        }

        private Started at(PlayRef version, List<PlayPiece> come) {
            return new Started(
                    start,
                    version,
                    from,
                    Stream.concat(pieces.stream(), come.stream()).toList(),
                    said,
                    takenBack);
        }

        private Started said(Said one) {
            return new Started(
                    start,
                    play,
                    from,
                    pieces,
                    Stream.concat(said.stream().filter(other -> !other.by().equals(one.by())), Stream.of(one))
                            .toList(),
                    takenBack);
        }

        private Started back() {
            return new Started(start, play, from, pieces, said, true);
        }
    }

    public record Said(PersonId by, Usefulness usefulness, String why) {}

    public Optional<Started> find(ElementId start) {
        return all.stream().filter(one -> one.start().equals(start)).findFirst();
    }

    /** The start of a play that runs. */
    Optional<Started> running(String playbook, String play) {
        return all.stream()
                .filter(one -> !one.takenBack()
                        && one.play().playbook().equals(playbook)
                        && one.play().play().equals(play))
                .findFirst();
    }

    /** Why it is the team's own by now; null when it is as the play put it in. */
    @Nullable
    String touched(ElementId element) {
        return touched.get(element.value());
    }

    Plays after(PlanEvent event, PersonId by) {
        return switch (event) {
            case PlanEvent.PlayStarted e ->
                new Plays(
                        with(new Started(e.start(), e.play(), e.from(), e.pieces(), List.of(), false)),
                        touched,
                        e.events());
            case PlanEvent.PlayVersionTaken e ->
                new Plays(changed(e.start(), one -> one.at(e.play(), e.pieces())), touched, e.events());
            case PlanEvent.PlayTakenBack e -> new Plays(changed(e.start(), Started::back), touched, e.events());
            case PlanEvent.PlayJudged e ->
                new Plays(changed(e.start(), one -> one.said(new Said(by, e.usefulness(), e.why()))), touched, ahead);
            default -> ahead > 0 ? new Plays(all, touched, ahead - 1) : touchedBy(event);
        };
    }

    private Plays touchedBy(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TextEdited e -> touch(e.field().element(), "somebody wrote in it");
            case PlanEvent.ValueSet e ->
                touch(
                        e.field().element(),
                        "its " + e.field().field().label().toLowerCase(Locale.ROOT) + " was changed");
            case PlanEvent.ActionCompleted e -> touch(e.action(), "it is done");
            case PlanEvent.ActionDropped e -> touch(e.action(), "it was dropped, with a reason");
            case PlanEvent.ElementMoved e -> touch(e.element(), "it was put elsewhere");
            case PlanEvent.ContributionDrafted e when e.requested() -> touch(e.contribution(), "it was taken up");
            case PlanEvent.RequestDeclined e -> touch(e.contribution(), "it was declined, with a reason");
            case PlanEvent.ContributionRetired e -> touch(e.contribution(), "it was retired, with a reason");
            case PlanEvent.ContributionMoved e
            when e.from() != e.stage() -> touch(e.contribution(), "it was put at another stage");
            case PlanEvent.AssetTaken e -> touch(e.contribution(), "something of the library is in it");
            case PlanEvent.StepTakenBack e when e.again() == ContributionState.REQUESTED -> untouch(e.contribution());
            default -> this;
        };
    }

    private Plays touch(ElementId element, String why) {
        if (all.isEmpty()
                || all.stream()
                        .flatMap(one -> one.pieces().stream())
                        .noneMatch(put -> put.element().equals(element))) {
            return this;
        }
        var next = new HashMap<>(touched);
        next.put(element.value(), why);
        return new Plays(all, next, ahead);
    }

    /** Whoever took it up gave it back as it was. */
    private Plays untouch(ElementId element) {
        if (!touched.containsKey(element.value())) {
            return this;
        }
        var next = new HashMap<>(touched);
        next.remove(element.value());
        return new Plays(all, next, ahead);
    }

    private List<Started> with(Started started) {
        var next = new ArrayList<>(all);
        next.add(started);
        return next;
    }

    private List<Started> changed(ElementId start, UnaryOperator<Started> change) {
        return all.stream()
                .map(one -> one.start().equals(start) ? change.apply(one) : one)
                .toList();
    }
}
