package dev.verona.dispute.api;

import dev.verona.shared.Rejection;

/** Why something cannot be done with a dispute. Each message says what the person can do about it. */
public abstract sealed class DisputeRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private DisputeRejection(String message) {
        super(message);
    }

    private DisputeRejection(String field, String message) {
        super(field, message);
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("This dispute is here already. Look for it in the list.");
        }
    }

    /** A step that its state does not allow. */
    public static final class NotNow extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        /** @param doing as in "settled" */
        public NotNow(DisputeState state, String doing) {
            super("This dispute stands at “" + state.label() + "” and cannot be " + doing
                    + " now. Look at the page again: somebody may have been faster.");
        }
    }

    /** A step that is somebody else's. */
    public static final class NotYours extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        /** @param who may, and whom to ask */
        public NotYours(String who) {
            super(who);
        }
    }

    /** Blame in the words: people are named by what is on record, not by what is said about them. */
    public static final class NamesSomebody extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public NamesSomebody(String field, String name) {
            super(field, "Say what happened, not who: leave out “" + name + "”. What is on record says who did what.");
        }
    }

    /** One of Sales or Marketing who can sign in settles it. */
    public static final class CannotOwn extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public CannotOwn() {
            super("owner", "Choose somebody of Sales or Marketing who can sign in: they are to settle it.");
        }
    }

    /** A leader decides what is escalated, and not the one who could not settle it. */
    public static final class NotASponsor extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public NotASponsor() {
            super("sponsor", "Choose a leader who can sign in and does not own it already: they are to decide.");
        }
    }

    /** What is not on record, or not for this person to see. */
    public static final class NotOnRecord extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public NotOnRecord(FactRef.Kind kind) {
            super(
                    "facts",
                    "There is no such entry (" + kind.label()
                            + ") that you can see. Choose it from the list again: it may have changed.");
        }
    }

    /** Somebody said it better while the author was at it. */
    public static final class RewordedMeanwhile extends DisputeRejection {
        private static final long serialVersionUID = 1L;
        private final transient Matter theirs;

        public RewordedMeanwhile(Matter theirs) {
            super(
                    "subject",
                    "Somebody has changed these words while you were at it: “" + theirs.subject()
                            + "”. Look at theirs; saving again puts yours in their place.");
            this.theirs = theirs;
        }

        /** As it stands now. */
        public Matter theirs() {
            return theirs;
        }
    }

    /** There is nobody to whom it could go. */
    public static final class NobodyToDecide extends DisputeRejection {
        private static final long serialVersionUID = 1L;

        public NobodyToDecide() {
            super("There is no leader who could decide it. Give somebody that role first.");
        }
    }
}
