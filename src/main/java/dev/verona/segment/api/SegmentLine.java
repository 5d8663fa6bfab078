package dev.verona.segment.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A segment in the list.
 *
 * @param criteria the number of the version in force, 0 for none
 * @param period of the ten that is fixed for today, null while none is
 * @param ten by rank, empty without
 * @param waits for agreement
 */
public record SegmentLine(
        SegmentId id,
        String name,
        int accounts,
        int criteria,
        @Nullable Period period,
        List<AccountName> ten,
        List<Wait> waits) {

    public SegmentLine {
        ten = List.copyOf(ten);
        waits = List.copyOf(waits);
    }

    /** What heads are asked to agree to. */
    public enum Kind {
        CRITERIA,
        TEN
    }

    /**
     * @param period of a ten, null for criteria
     * @param of whose heads have not agreed yet
     * @param since when it has been as it is, by whose hand
     */
    public record Wait(Kind kind, @Nullable Period period, Set<Function> of, Instant since, PersonRef by) {

        public Wait {
            of = Set.copyOf(of);
        }
    }
}
