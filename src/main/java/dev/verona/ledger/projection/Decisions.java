package dev.verona.ledger.projection;

import dev.verona.ledger.api.Decision;
import java.util.ArrayList;
import java.util.List;

/** The decisions at one account, oldest first. */
record Decisions(List<Decision> all) {

    static final Decisions NONE = new Decisions(List.of());

    Decisions {
        all = List.copyOf(all);
    }

    Decisions with(Decision one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return new Decisions(more);
    }
}
