package dev.verona.playbook.api;

import dev.verona.shared.PersonRef;
import dev.verona.shared.Rejection;
import java.time.Instant;
import java.util.List;

/** Why something cannot be done with a playbook. Each message says what the person can do about it. */
public abstract sealed class PlaybookRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private PlaybookRejection(String message) {
        super(message);
    }

    private PlaybookRejection(String field, String message) {
        super(field, message);
    }

    /** A segment has one playbook. */
    public static final class AlreadyThere extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("segment", "This segment has a playbook already. Open that one and begin its next version.");
        }
    }

    /** A version that is in force stays as both heads agreed to it. */
    public static final class NoDraft extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public NoDraft() {
            super("What is in force stays as both heads agreed to it. Begin the next version first, and write there.");
        }
    }

    /** There is one draft at a time. */
    public static final class DraftThere extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public DraftThere(int version) {
            super("The draft of version " + version + " has been begun already. Write on in it.");
        }
    }

    /** The thing is not in the draft, or no longer. */
    public static final class PieceGone extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public PieceGone() {
            super("This is not in the draft any more. Restore it, or reload the page.");
        }
    }

    /** An id names one thing. */
    public static final class IdTaken extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public IdTaken() {
            super("This was added already. Reload the page.");
        }
    }

    /** Whoever agrees is a head of one function. */
    public static final class NotAHead extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public NotAHead() {
            super("A playbook takes the head of Sales and the head of Marketing, each for their own function."
                    + " Ask them to agree.");
        }
    }

    /** Nobody agrees to what they have not seen. */
    public static final class ChangedSinceSeen extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public ChangedSinceSeen() {
            super(
                    "revision",
                    "Somebody changed the draft since you opened it. Look at what changed, then agree again.");
        }
    }

    /** A version that teams shall work by is whole. */
    public static final class NotReady extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        private final transient List<String> missing;

        public NotReady(List<String> missing) {
            super("This draft is not whole yet: " + String.join("; ", missing) + ". Fill that in first.");
            this.missing = List.copyOf(missing);
        }

        public List<String> missing() {
            return missing;
        }
    }

    /** The offer is not there, or somebody has answered it. */
    public static final class OfferGone extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public OfferGone() {
            super("This offer has been answered already. Reload the page.");
        }
    }

    /** Somebody else looks at an offer than whoever made it. */
    public static final class OwnOffer extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public OwnOffer() {
            super("You offered this yourself, so somebody else answers it. Ask one of the other function.");
        }
    }

    /** What is offered is in the plan, and says something. */
    public static final class NothingToOffer extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public NothingToOffer(String message) {
            super("element", message);
        }
    }

    /** Two people set the same value; the second sees both and chooses. */
    public static final class ValueConflict extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        private final String theirs;
        private final transient PersonRef by;
        private final transient Instant at;

        public ValueConflict(PieceField field, String theirs, PersonRef by, Instant at) {
            super(
                    field.name(),
                    by.name() + " changed “" + field.label() + "” while you were at it. Choose which value stands.");
            this.theirs = theirs;
            this.by = by;
            this.at = at;
        }

        public String theirs() {
            return theirs;
        }

        public PersonRef by() {
            return by;
        }

        public Instant at() {
            return at;
        }
    }

    /** That version is not the one in force. */
    public static final class NotInForce extends PlaybookRejection {
        private static final long serialVersionUID = 1L;

        public NotInForce(String message) {
            super(message);
        }
    }
}
