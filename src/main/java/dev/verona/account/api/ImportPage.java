package dev.verona.account.api;

import java.util.List;

/**
 * A stretch of the imports.
 *
 * @param total how many there are
 */
public record ImportPage(List<ImportSummary> rows, int total) {

    public ImportPage {
        rows = List.copyOf(rows);
    }
}
