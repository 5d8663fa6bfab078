package dev.verona.export.document;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are: the first, which says what it is about, gets what the others do not need. */
final class Tables {

    private static final double OTHERS = 0.19;

    private Tables() {}

    /** Of the whole width, 0 to 1. */
    static double share(Paper.Table table, int column) {
        return column == 0 ? 1 - OTHERS * (table.head().size() - 1) : OTHERS;
    }

    /** How many lines a row takes, some room around its words counted. */
    static int lines(Paper.Table table, List<String> row, int letters) {
        return 1
                + IntStream.range(0, row.size())
                        .map(column -> Letters.lines(row.get(column), (int) (letters * share(table, column))))
                        .max()
                        .orElse(1);
    }
}
