package dev.verona.ledger.projection;

import dev.verona.ledger.api.LedgerLine;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;

/** So many of a plan's lines, in the order of their numbers. */
record Leaf(List<LedgerLine> lines) {

    static final int SIZE = 50;

    static final Leaf EMPTY = new Leaf(List.of());

    Leaf {
        lines = List.copyOf(lines);
    }

    static String key(PlanId plan, long number) {
        return plan + "/" + number;
    }

    /** The leaf that a line is on. */
    static long holding(long line) {
        return line / SIZE;
    }

    LedgerLine line(long number) {
        return lines.get((int) (number % SIZE));
    }

    /** With a line more, or another one in the place of one that is there. */
    Leaf with(LedgerLine line) {
        var all = new ArrayList<>(lines);
        int at = (int) (line.number() % SIZE);
        if (at < all.size()) {
            all.set(at, line);
        } else {
            all.add(line);
        }
        return new Leaf(all);
    }
}
