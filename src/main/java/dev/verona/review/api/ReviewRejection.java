package dev.verona.review.api;

import dev.verona.shared.PersonId;
import dev.verona.shared.Rejection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a review. Each message says what the person can do about it. */
public abstract sealed class ReviewRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private ReviewRejection(String message) {
        super(message);
    }

    private ReviewRejection(String field, String message) {
        super(field, message);
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("This is here already. Look at the page again.");
        }
    }

    /** A step that does not fit how far the review is. */
    public static final class NotNow extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public NotNow(String message) {
            super(message);
        }
    }

    /** Both functions look at it together. */
    public static final class OneSided extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public OneSided(String missing) {
            super("participants", "A review takes both functions. Invite somebody of " + missing + ".");
        }
    }

    /** Somebody who cannot sign in, or who neither sells nor markets. */
    public static final class CannotTakePart extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public CannotTakePart(String name) {
            super("participants", name + " can take no part: choose people of Sales and Marketing who can sign in.");
        }
    }

    /** A plan is shown to those who may open it. */
    public static final class CannotOpenPlan extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public CannotOpenPlan(String name) {
            super(
                    "participants",
                    name + " may not open this plan. Take them into its team first, or invite somebody else.");
        }
    }

    /** No agenda, no meeting (practice 15). */
    public static final class NoAgenda extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public NoAgenda() {
            super("No agenda, no meeting: put at least one point on it first, or draw it up from the facts.");
        }
    }

    /** It is not to be held for a while. */
    public static final class TooEarly extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public TooEarly(String when) {
            super("It is to be held on " + when + ". Move it first, so that everybody knows that it is earlier.");
        }
    }

    /** Whoever organises it runs it. */
    public static final class NotTheOrganiser extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public NotTheOrganiser() {
            super("Whoever organises the review does this, or a leader or liaison for them. Ask one of them.");
        }
    }

    /** Those who are invited work on it. */
    public static final class NotInvited extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public NotInvited() {
            super("Only those who are invited do this. Ask the organiser to invite you.");
        }
    }

    /** Nobody was marked present or excused. */
    public static final class AttendanceMissing extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        /** @param names as in "Tom Adeyemi, Rosa Klein" */
        public AttendanceMissing(String names) {
            super("Say first who was there. Not marked yet: " + names + ".");
        }
    }

    /** One of each function signs; nobody for both. */
    public static final class CannotSign extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public CannotSign() {
            super("One of Sales and one of Marketing who were there sign, or a leader of their side."
                    + " Whoever speaks for both stands for neither.");
        }
    }

    /** Whoever took the action item does it. */
    public static final class NotYourAction extends ReviewRejection {
        private static final long serialVersionUID = 1L;

        public NotYourAction() {
            super("Whoever owns the action item says so, or the organiser, a liaison or a leader. Ask one of them.");
        }
    }

    /** Somebody changed it while the author was at it. */
    public static final class WordsChanged extends ReviewRejection {
        private static final long serialVersionUID = 1L;
        private final int revision;
        private final String text;
        private final transient @Nullable PersonId owner;
        private final transient @Nullable LocalDate due;

        public WordsChanged(int revision, String text, @Nullable PersonId owner, @Nullable LocalDate due) {
            super(
                    "text",
                    "Somebody has changed this while you were at it, to: “" + text
                            + "”. Save again to put yours in its place.");
            this.revision = revision;
            this.text = text;
            this.owner = owner;
            this.due = due;
        }

        /** The one that stands now. */
        public int revision() {
            return revision;
        }

        public String text() {
            return text;
        }

        /** Null where it is no action item. */
        public @Nullable PersonId owner() {
            return owner;
        }

        /** Null where it is no action item. */
        public @Nullable LocalDate due() {
            return due;
        }
    }
}
