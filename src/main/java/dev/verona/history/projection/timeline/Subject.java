package dev.verona.history.projection.timeline;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.shared.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the history knows of an element, so that an entry can name it.
 *
 * @param title what it says in its first words
 */
record Subject(
        ElementId id,
        ElementKind elementKind,
        String title,
        @Nullable Stage stage,
        @Nullable ContributionKind kind) {

    private static final int LONGEST = 90;

    static final Subject PLAN = new Subject(ElementId.PLAN, ElementKind.PLAN, "", null, null);

    Subject {
        title = shortened(title);
    }

    Subject titled(String newTitle) {
        return new Subject(id, elementKind, newTitle, stage, kind);
    }

    Subject at(Stage newStage) {
        return new Subject(id, elementKind, title, newStage, kind);
    }

    private static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
