package dev.verona.account.imports;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table with what its columns mean.
 *
 * @param columns the index of the column that says it, for each field that any column says
 */
public record Source(Table table, Kind kind, Map<Field, Integer> columns) {

    public Source {
        columns = Map.copyOf(columns);
    }

    /**
     * The kind that most columns speak for, and the columns that speak for its fields.
     *
     * @throws UnreadableFile when no kind has all that it requires
     */
    public static Source recognise(Table table) {
        var best = Stream.of(Kind.values())
                .map(kind -> recognise(table, kind))
                .max(Comparator.comparingInt((Source source) -> source.columns().size())
                        .thenComparingInt(source -> -source.missing().size()))
                .orElseThrow(() -> unrecognised(table));
        if (best.columns().isEmpty()) {
            throw unrecognised(table);
        }
        if (!best.missing().isEmpty()) {
            throw new UnreadableFile(table.file() + " looks like " + best.kind().label() + ", but has no column "
                    + quoted(best.missing()) + ". Its columns are " + String.join(", ", table.header())
                    + ". Add what is missing, or rename its column, and choose the file again.");
        }
        return best;
    }

    /** As that kind, whether or not everything required is there: {@link #missing} says. */
    public static Source recognise(Table table, Kind kind) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (var field : Field.of(kind)) {
            var best = -1;
            var fit = 0;
            for (var i = 0; i < table.header().size(); i++) {
                var here = taken.contains(i) ? 0 : field.fit(table.header().get(i));
                if (here > fit) {
                    fit = here;
                    best = i;
                }
            }
            if (best >= 0) {
                columns.put(field, best);
                taken.add(best);
            }
        }
        return new Source(table, kind, columns);
    }

    private static UnreadableFile unrecognised(Table table) {
        var needed = Stream.of(Kind.values())
                .map(kind -> kind.label() + " need "
                        + quoted(Field.of(kind).stream().filter(Field::required).toList()))
                .toList();
        return new UnreadableFile("The columns of " + table.file() + " are not those of a CRM's table: "
                + String.join(", ", table.header()) + ". " + String.join("; ", needed)
                + ". Add the missing column, or rename it, and choose the file again.");
    }

    private static String quoted(List<Field> fields) {
        return String.join(
                " and ", fields.stream().map(field -> "“" + field.label() + "”").toList());
    }

    /**
     * The same table with another meaning of a column.
     *
     * @param column its index, -1 for none
     */
    public Source with(Field field, int column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        if (column < 0) {
            changed.remove(field);
        } else {
            changed.put(field, column);
        }
        return new Source(table, kind, changed);
    }

    /** What is required, and no column says. */
    public List<Field> missing() {
        return Field.of(kind).stream()
                .filter(field -> field.required() && !columns.containsKey(field))
                .toList();
    }

    /** The columns that are left out. */
    public List<String> unused() {
        return Stream.iterate(0, i -> i < table.header().size(), i -> i + 1)
                .filter(i -> !columns.containsValue(i))
                .map(table.header()::get)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public boolean says(Field field) {
        return columns.containsKey(field);
    }

    /** What the row says of the field, empty for nothing. */
    public String value(Table.Row row, Field field) {
        return row.cell(columns.getOrDefault(field, -1));
    }

    /** What the column says, row by row. */
    Stream<String> values(Field field) {
        return table.rows().stream().map(row -> value(row, field)).filter(value -> !value.isEmpty());
    }
}
