package dev.verona.ledger.api;

import dev.verona.shared.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a figure is made of, newest first.
 *
 * @param more whether there are older ones
 */
public record LedgerLines(List<Told> lines, boolean more) {

    public LedgerLines {
        lines = List.copyOf(lines);
    }

    /** @param person with the name of today, null as in the line */
    public record Told(LedgerLine line, @Nullable PersonRef person) {}
}
