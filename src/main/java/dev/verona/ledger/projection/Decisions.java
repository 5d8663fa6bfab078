package dev.verona.ledger.projection;

import dev.verona.account.api.ImportTrail.Author;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.Decision.Kind;
import dev.verona.platform.readmodel.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decisions at one account, oldest first. */
record Decisions(List<Decision> all) {

    static final Decisions NONE = new Decisions(List.of());

    Decisions {
        all = List.copyOf(all);
    }

    /** With more of what an import did, or its undo: it is one act here, however many things it had to do with. */
    Decisions with(
            Author author, Moment moment, List<Decision.Standing> stood, int opportunities, @Nullable Kind step) {
        var undone = author.undone();
        var batch = undone == null ? Objects.requireNonNull(author.from(), "Of an import") : undone;
        for (int i = all.size() - 1; i >= 0; i--) {
            var known = all.get(i).imported();
            if (known != null && known.batch().equals(batch) && known.undone() == (undone != null)) {
                var more = new ArrayList<>(all);
                more.set(i, all.get(i).with(known.with(opportunities, step)));
                return new Decisions(more);
            }
        }
        var begun = new Decision.Imported(batch, undone != null, 0, Map.of()).with(opportunities, step);
        return with(new Decision(
                all.size(), moment.at(), moment.by(), Kind.IMPORT, "", null, null, null, null, stood, "", begun));
    }

    Decisions with(Decision one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return new Decisions(more);
    }
}
