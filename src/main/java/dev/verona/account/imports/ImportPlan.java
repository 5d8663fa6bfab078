package dev.verona.account.imports;

import dev.verona.account.api.ImportCommand.Fate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What will become of every row.
 *
 * @param rows in the order in which they will be imported
 * @param notes what somebody should know beforehand
 */
public record ImportPlan(List<Row> rows, List<String> notes) {

    public ImportPlan {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row of a file.
     *
     * @param line in the file, from 1
     * @param name what the row is about
     * @param detail what changes, or why it is refused
     * @param record what is to be imported, as the command takes it; null when refused
     */
    public record Row(
            Kind kind,
            String file,
            long line,
            String name,
            Fate fate,
            String detail,
            @Nullable Object record) {

        Row became(Fate newFate, String newDetail) {
            return new Row(kind, file, line, name, newFate, newDetail, record);
        }

        boolean changes() {
            return fate == Fate.NEW || fate == Fate.CHANGED;
        }
    }

    /** How many rows of the kind have each fate. */
    public Map<Fate, Integer> counts(Kind kind) {
        return count(rows.stream().filter(row -> row.kind() == kind).toList());
    }

    public Map<Fate, Integer> counts() {
        return count(rows);
    }

    private static Map<Fate, Integer> count(List<Row> rows) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (var fate : Fate.values()) {
            counts.put(fate, 0);
        }
        rows.forEach(row -> counts.merge(row.fate(), 1, Integer::sum));
        return counts;
    }

    /** How many rows will change something. */
    public int toDo() {
        return (int) rows.stream().filter(Row::changes).count();
    }
}
