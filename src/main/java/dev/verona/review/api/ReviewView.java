package dev.verona.review.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review as its screens show it.
 *
 * @param revision of the invitation: how often it was moved or cancelled
 * @param since when the review of the same subject before this one began; null when there was none
 * @param agenda in order
 * @param dropped what somebody took off it, and why
 * @param entries in the order in which they were written
 * @param carried open action items of earlier reviews, as they stand now
 * @param began null while it has not
 * @param reason why it was cancelled, or moved last; empty otherwise
 */
public record ReviewView(
        ReviewId id,
        ReviewSubject subject,
        String title,
        Appointment when,
        String place,
        ReviewState state,
        int revision,
        PersonRef organiser,
        List<Invited> invited,
        @Nullable Instant since,
        List<Point> agenda,
        List<Dropped> dropped,
        List<Entry> entries,
        List<Carried> carried,
        @Nullable Instant began,
        @Nullable Instant ended,
        List<Signature> signatures,
        String reason,
        Set<Act> may) {

    public ReviewView {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        dropped = List.copyOf(dropped);
        entries = List.copyOf(entries);
        carried = List.copyOf(carried);
        signatures = List.copyOf(signatures);
        may = Set.copyOf(may);
    }

    /** What the asking person may do now. */
    public enum Act {
        MOVE,
        CANCEL,
        INVITE,
        PREPARE,
        BEGIN,
        WRITE,
        ATTENDANCE,
        END,
        SIGN,
        CORRECT
    }

    /** @param attendance null while nobody has said */
    public record Invited(
            PersonRef person, String jobTitle, @Nullable Attendance attendance) {}

    /** @param account of a review of several; null where it is about no one account */
    public record Point(
            AgendaPoint.Kind kind,
            PointId id,
            String title,
            String detail,
            @Nullable AccountName account,
            AgendaPoint.@Nullable Source source,
            PersonRef by) {}

    public record Dropped(AgendaPoint.Kind kind, String title, String reason, PersonRef by) {}

    /** What kind of thing was written down. */
    public enum Kind {
        NOTE("Note"),
        DECISION("Decision"),
        ACTION("Action item"),
        CORRECTION("Correction");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param point null for a correction, which is about the minutes as a whole
     * @param by who wrote it first
     * @param editors who changed it since, in order
     * @param action null for what is no action item
     * @param struck why it does not hold, empty while it does
     */
    public record Entry(
            EntryId id,
            Kind kind,
            @Nullable PointId point,
            int revision,
            String text,
            PersonRef by,
            Instant at,
            List<PersonRef> editors,
            @Nullable Action action,
            String struck) {
        public Entry {
            editors = List.copyOf(editors);
        }
    }

    /** How an action item stands. */
    public enum ActionState {
        OPEN("Open"),
        DONE("Done"),
        DROPPED("Dropped");

        private final String label;

        ActionState(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param carried in how many later reviews it came again
     * @param why it was dropped; empty otherwise
     */
    public record Action(
            PersonRef owner,
            LocalDate due,
            ActionState state,
            boolean overdue,
            int carried,
            String why,
            boolean mayAnswer) {}

    /**
     * An action item of an earlier review.
     *
     * @param times how often it has come again by this review
     */
    public record Carried(ReviewId from, EntryId entry, String what, Action action, int times) {}

    public record Signature(Function function, PersonRef by, Instant at) {}
}
