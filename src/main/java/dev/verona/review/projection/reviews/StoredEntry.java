package dev.verona.review.projection.reviews;

import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewView.ActionState;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something written down, as it stands.
 *
 * @param owner null for what is no action item
 * @param carried in how many later reviews it came again
 * @param why it was struck or dropped, empty otherwise
 */
record StoredEntry(
        EntryId id,
        Kind kind,
        @Nullable PointId point,
        int revision,
        String text,
        PersonId by,
        Instant at,
        List<PersonId> editors,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        ActionState state,
        int carried,
        boolean struck,
        String why) {

    StoredEntry {
        editors = List.copyOf(editors);
    }

    static StoredEntry written(EntryId id, Kind kind, @Nullable PointId point, String text, PersonId by, Instant at) {
        return new StoredEntry(id, kind, point, 1, text, by, at, List.of(), null, null, ActionState.OPEN, 0, false, "");
    }

    StoredEntry owned(PersonId person, LocalDate day) {
        return new StoredEntry(
                id, kind, point, revision, text, by, at, editors, person, day, state, carried, struck, why);
    }

    StoredEntry reworded(int number, String words, PersonId editor) {
        var all = new ArrayList<>(editors);
        if (!editor.equals(by) && !all.contains(editor)) {
            all.add(editor);
        }
        return new StoredEntry(id, kind, point, number, words, by, at, all, owner, due, state, carried, struck, why);
    }

    StoredEntry struck(String reason) {
        return new StoredEntry(
                id, kind, point, revision, text, by, at, editors, owner, due, state, carried, true, reason);
    }

    StoredEntry in(ActionState now, String reason) {
        return new StoredEntry(
                id, kind, point, revision, text, by, at, editors, owner, due, now, carried, struck, reason);
    }

    StoredEntry carriedTo(int times) {
        return new StoredEntry(id, kind, point, revision, text, by, at, editors, owner, due, state, times, struck, why);
    }

    boolean isOpen() {
        return owner != null && state == ActionState.OPEN && !struck;
    }
}
