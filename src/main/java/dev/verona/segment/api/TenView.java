package dev.verona.segment.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ten of a period.
 *
 * @param criteria the version by which the scores came about
 * @param places by rank
 * @param agreed by the heads, in their order
 * @param fixedAt when both had agreed last, null while they never had
 * @param deeds what people did with it, the latest first
 * @param may what the asking person may do
 */
public record TenView(
        Period period,
        State state,
        int revision,
        int criteria,
        List<Placed> places,
        List<Agreement> agreed,
        @Nullable Instant fixedAt,
        List<Deed> deeds,
        Set<Act> may) {

    public TenView {
        places = List.copyOf(places);
        agreed = List.copyOf(agreed);
        deeds = List.copyOf(deeds);
        may = Set.copyOf(may);
    }

    public enum State {
        PROPOSED("Proposed"),
        FIXED("Fixed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What may be done with it. */
    public enum Act {
        CHANGE,
        AGREE,
        REOPEN
    }

    /**
     * @param byScore the rank that its score gave it, 0 outside the ten
     * @param manual null where the score alone put it there
     */
    public record Placed(
            int rank,
            AccountName account,
            BigDecimal points,
            List<Place.Part> parts,
            int byScore,
            @Nullable Manual manual) {

        public Placed {
            parts = List.copyOf(parts);
        }
    }

    public record Manual(String reason, PersonRef by, Instant at) {}

    /**
     * Something that somebody did with it.
     *
     * @param what in words that follow their name, as in "moved Oakmere Creamery from 6 to 2"
     * @param reason empty where none was needed
     */
    public record Deed(PersonRef by, Instant at, String what, String reason) {}
}
