package dev.verona.history.projection.timeline;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.shared.Stage;
import dev.verona.shared.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What the history knows of an element, so that an entry can name it.
 *
 * @param title what it says in its first words
 * @param step the last step of its life, as an agreement, in the plan's stream: it ends a sitting, for what was agreed is not what is written next; -1 for
 *     none
 */
record Subject(
        ElementId id,
        ElementKind elementKind,
        String title,
        @Nullable Stage stage,
        @Nullable ContributionKind kind,
        long step) {

    private static final int LONGEST = 90;

    static final Subject PLAN = new Subject(ElementId.PLAN, ElementKind.PLAN, "", null, null, -1);

    Subject {
        title = Excerpt.of(title, LONGEST);
    }

    Subject titled(String newTitle) {
        return new Subject(id, elementKind, newTitle, stage, kind, step);
    }

    Subject at(Stage newStage) {
        return new Subject(id, elementKind, title, newStage, kind, step);
    }

    Subject stepped(long event) {
        return new Subject(id, elementKind, title, stage, kind, event);
    }
}
