package dev.verona.account.api;

import java.util.List;

/**
 * A stretch of what an import made and changed.
 *
 * @param total how many there are, without offset and limit
 */
public record EffectPage(List<EffectView> rows, int total) {

    public EffectPage {
        rows = List.copyOf(rows);
    }
}
