package dev.verona.account.api;

import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as screens show it.
 *
 * @param finished null while it runs, and for ever when it stopped midway
 * @param last when it last took something in, or its undo last took something back
 * @param same how many rows said what was known
 * @param refused how many rows were left out
 * @param counts of every kind of which it made or changed any
 */
public record ImportSummary(
        ImportId batch,
        PersonRef by,
        Instant at,
        List<String> files,
        @Nullable Instant finished,
        Instant last,
        int same,
        int refused,
        Map<ImportedKind, Count> counts,
        @Nullable Undo undo) {

    public ImportSummary {
        files = List.copyOf(files);
        counts = Map.copyOf(counts);
    }

    /** How many things it made and changed. */
    public int effects() {
        return counts.values().stream().mapToInt(Count::total).sum();
    }

    public Count count(ImportedKind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    public record Count(int made, int changed) {

        public static final Count NONE = new Count(0, 0);

        public int total() {
            return made + changed;
        }

        public Count plus(boolean wasMade) {
            return wasMade ? new Count(made + 1, changed) : new Count(made, changed + 1);
        }
    }

    /**
     * That it was undone.
     *
     * @param finished null while that goes on
     * @param result what has been taken back so far
     */
    public record Undo(PersonRef by, Instant at, @Nullable Instant finished, TakenBack result) {}
}
