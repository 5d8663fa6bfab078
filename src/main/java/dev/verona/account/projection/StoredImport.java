package dev.verona.account.projection;

import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportedKind;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Role;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An import after its last event.
 *
 * @param last when it, or its undo, last did something; null in what was written before that was kept
 */
record StoredImport(
        ImportId batch,
        PersonRef by,
        Instant at,
        List<String> files,
        @Nullable Instant finished,
        @Nullable Instant last,
        int same,
        int refused,
        Map<ImportedKind, Count> counts,
        @Nullable StoredUndo undo) {

    /** @param roles of whoever decided on it, then */
    record StoredUndo(
            PersonRef by,
            Set<Role> roles,
            Instant at,
            @Nullable Instant finished,
            TakenBack result) {}

    StoredImport with(ImportedKind kind, boolean made, Instant when) {
        var all = new EnumMap<ImportedKind, Count>(ImportedKind.class);
        all.putAll(counts);
        all.merge(kind, Count.NONE.plus(made), (known, more) -> known.plus(made));
        return new StoredImport(batch, by, at, files, finished, when, same, refused, all, undo);
    }

    StoredImport finished(Instant when, int rowsSame, int rowsRefused) {
        return new StoredImport(batch, by, at, files, when, when, rowsSame, rowsRefused, counts, undo);
    }

    StoredImport undo(StoredUndo now, Instant when) {
        return new StoredImport(batch, by, at, files, finished, when, same, refused, counts, now);
    }

    /** More was taken back; of an import that nobody undoes, nothing is. */
    StoredImport takenBack(TakenBack more, Instant when) {
        return undo == null
                ? this
                : undo(
                        new StoredUndo(
                                undo.by(),
                                undo.roles(),
                                undo.at(),
                                undo.finished(),
                                undo.result().plus(more)),
                        when);
    }

    ImportSummary view() {
        return new ImportSummary(
                batch,
                by,
                at,
                files,
                finished,
                last == null ? at : last,
                same,
                refused,
                counts,
                undo == null ? null : new ImportSummary.Undo(undo.by(), undo.at(), undo.finished(), undo.result()));
    }
}
