package dev.verona.library.api;

import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one asset, as far as the asking person may see it.
 *
 * @param why it stands as it does, in a sentence; empty when it is in use
 * @param proof null for what is no case study, and before it is recorded
 * @param versions the latest first
 * @param cap how many visits the customer takes in any twelve months, null for no limit
 * @param visits that stand, by date
 * @param journal what was done, the latest first
 * @param may what the asking person may do to the asset as a whole
 */
public record AssetView(
        AssetRow row,
        AssetFacts facts,
        List<SegmentName> segments,
        String why,
        @Nullable Proof proof,
        List<Version> versions,
        @Nullable Integer cap,
        List<Visit> visits,
        List<Deed> journal,
        Set<Act> may) {

    public AssetView {
        segments = List.copyOf(segments);
        versions = List.copyOf(versions);
        visits = List.copyOf(visits);
        journal = List.copyOf(journal);
        may = Set.copyOf(may);
    }

    public AssetId id() {
        return row.id();
    }

    /** What may be done to an asset or to a version of it. */
    public enum Act {
        CORRECT,
        DRAFT,
        REVISE,
        ASK_REVIEW,
        TAKE_BACK,
        REVIEW,
        OPEN,
        WITHDRAW,
        REINSTATE,
        BOOK_VISIT
    }

    /**
     * @param content null when the asking person may not see it yet, or no longer
     * @param revision how often the draft was revised
     * @param changes what is different from the version before
     * @param by who drafted it, or revised it last
     * @param reviewer who was asked, null while nobody was
     * @param decided when it was released or rejected, null before
     * @param reason of a rejection, empty otherwise
     */
    public record Version(
            int number,
            VersionState state,
            @Nullable Content content,
            int revision,
            String changes,
            PersonRef by,
            Instant at,
            @Nullable PersonRef reviewer,
            @Nullable Instant asked,
            @Nullable Instant decided,
            String reason,
            Set<Act> may) {

        public Version {
            may = Set.copyOf(may);
        }
    }

    public record Visit(VisitId id, AccountName account, LocalDate on, PersonRef by) {}

    /** @param what in words that follow the person's name */
    public record Deed(PersonRef by, Instant at, String what, String detail) {}
}
