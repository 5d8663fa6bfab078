package dev.verona.account.imports;

import java.util.List;

/**
 * A file's content as a table.
 *
 * @param encoding what its text turned out to be written in, as in "UTF-8"
 * @param delimiter between its cells
 * @param header the names of its columns
 */
public record Table(String file, String encoding, char delimiter, List<String> header, List<Row> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row with its place.
     *
     * @param line where it begins in the file, from 1
     */
    public record Row(long line, List<String> cells) {

        /** The cell's text without spaces around it; empty where the row is too short. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    /** In words, as in "semicolons". */
    public String delimiterName() {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
    }
}
