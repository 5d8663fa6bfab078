package dev.verona.work.projection.desk;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contribution or an action item as far as somebody has to do with it.
 *
 * @param contribution its kind, null for an action item
 * @param state of a contribution; an action item is {@code REQUESTED} while open and {@code RETIRED} when done or dropped
 * @param from the function that gives a contribution
 * @param holder whom it is with: who was asked, who drafts, or who owns the action item; null for anybody of the function
 * @param step what happened last that made it wait
 * @param decided whether Sales has decided on this price
 */
record Task(
        String element,
        TextDocument title,
        @Nullable ContributionKind contribution,
        ContributionState state,
        @Nullable Function from,
        @Nullable PersonId holder,
        @Nullable LocalDate due,
        Step step,
        boolean decided,
        boolean removed) {

    /** @param by whose step it was */
    record Step(What what, PersonId by, Instant at, String reason) {
        enum What {
            ASKED,
            DRAFTED,
            SUBMITTED,
            RETURNED,
            REOPENED,
            OTHER
        }
    }

    Task now(ContributionState next, Step taken) {
        return new Task(element, title, contribution, next, from, holder, due, taken, decided, removed);
    }

    Task heldBy(@Nullable PersonId person) {
        return new Task(element, title, contribution, state, from, person, due, step, decided, removed);
    }

    Task due(@Nullable LocalDate day) {
        return new Task(element, title, contribution, state, from, holder, day, step, decided, removed);
    }

    Task decided(boolean now) {
        return new Task(element, title, contribution, state, from, holder, due, step, now, removed);
    }

    Task removed(boolean now) {
        return new Task(element, title, contribution, state, from, holder, due, step, decided, now);
    }

    Task titled(long revision, TextChange change) {
        return revision == title.revision() + 1
                ? new Task(element, title.after(change), contribution, state, from, holder, due, step, decided, removed)
                : this;
    }
}
