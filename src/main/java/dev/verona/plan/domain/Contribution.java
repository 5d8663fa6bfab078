package dev.verona.plan.domain;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contribution apart from its words: where it stands and whose it is.
 *
 * @param from the function that gives it, or is asked to
 * @param asked null when nobody asked for it
 * @param due of the request
 * @param givers who worked on it for the function that gives it
 * @param lastStep the last step of its life, null when there is none to take back
 * @param reviewers who reviewed it for the other; nobody is in both: somebody who speaks for both functions sticks to one side of it
 */
public record Contribution(
        ElementId id,
        ContributionKind kind,
        Stage stage,
        ContributionState state,
        Function from,
        @Nullable Asked asked,
        @Nullable LocalDate due,
        Set<PersonId> givers,
        Set<PersonId> reviewers,
        @Nullable LastStep lastStep) {

    /**
     * What takes the last step back.
     *
     * @param by who took it
     * @param before the state before it
     * @param from the function that gave the contribution then
     */
    public record LastStep(PersonId by, ContributionState before, Function from) {}

    /** Whose part a person took. */
    public enum Side {
        GIVING,
        REVIEWING
    }

    public Contribution {
        givers = Set.copyOf(givers);
        reviewers = Set.copyOf(reviewers);
    }

    static Contribution begun(
            ElementId id,
            ContributionKind kind,
            Stage stage,
            ContributionState state,
            Function from,
            @Nullable Asked asked,
            @Nullable LocalDate due,
            Set<PersonId> givers) {
        return new Contribution(id, kind, stage, state, from, asked, due, givers, Set.of(), null);
    }

    boolean has(Side side, PersonId person) {
        return (side == Side.GIVING ? givers : reviewers).contains(person);
    }

    /** A step that the person took. */
    Contribution in(ContributionState now, PersonId by) {
        return new Contribution(
                id, kind, stage, now, from, asked, due, givers, reviewers, new LastStep(by, state, from));
    }

    /** Agreed content was edited: what was agreed is no more, so there is no way back to it but to agree anew. */
    Contribution reopened() {
        return new Contribution(id, kind, stage, ContributionState.DRAFTED, from, asked, due, givers, reviewers, null);
    }

    /** As it was before its last step. */
    Contribution takenBack() {
        return lastStep == null
                ? this
                : new Contribution(
                        id, kind, stage, lastStep.before(), lastStep.from(), asked, due, givers, reviewers, null);
    }

    Contribution at(Stage now) {
        return new Contribution(id, kind, now, state, from, asked, due, givers, reviewers, lastStep);
    }

    /** A request that the person took up. */
    Contribution givenBy(Function function, PersonId by) {
        return new Contribution(
                id,
                kind,
                stage,
                ContributionState.DRAFTED,
                function,
                asked,
                due,
                givers,
                reviewers,
                new LastStep(by, state, from));
    }

    /** The side that somebody took first is theirs. */
    Contribution with(PersonId person, Side side) {
        if (givers.contains(person) || reviewers.contains(person)) {
            return this;
        }
        return side == Side.GIVING
                ? new Contribution(
                        id, kind, stage, state, from, asked, due, joined(givers, person), reviewers, lastStep)
                : new Contribution(
                        id, kind, stage, state, from, asked, due, givers, joined(reviewers, person), lastStep);
    }

    private static Set<PersonId> joined(Set<PersonId> people, PersonId person) {
        var next = new HashSet<>(people);
        next.add(person);
        return next;
    }
}
