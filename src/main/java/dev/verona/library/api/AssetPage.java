package dev.verona.library.api;

import java.util.List;

/**
 * A stretch of the list.
 *
 * @param total how many match, without offset and limit
 * @param all how many assets there are
 */
public record AssetPage(List<AssetRow> rows, int total, int all) {

    public AssetPage {
        rows = List.copyOf(rows);
    }
}
