package dev.verona.library.api;

import dev.verona.shared.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Why something cannot be done with an asset. Each message says what the person can do about it. */
public abstract sealed class AssetRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private AssetRejection(String message) {
        super(message);
    }

    private AssetRejection(String field, String message) {
        super(field, message);
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("title", "There is already an asset with this address. Choose a title that tells them apart.");
        }
    }

    /** An asset is kept by its owner, by Marketing and by leaders. */
    public static final class NotItsKeeper extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NotItsKeeper() {
            super("Its owner, Marketing and leaders keep this asset. Tell its owner what should be different.");
        }
    }

    /** Nothing leaves draft before a salesperson has reviewed it (practice 18). */
    public static final class NotASalesperson extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NotASalesperson() {
            super("reviewer", "Choose a salesperson who can sign in: Sales reviews what goes out to customers.");
        }
    }

    /** Nobody lets their own work out. */
    public static final class OwnWork extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public OwnWork() {
            super("reviewer", "Whoever wrote this version does not review it. Choose another salesperson.");
        }
    }

    /** Somebody was asked, and answers. */
    public static final class NotAsked extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NotAsked(String asked) {
            super(asked + " was asked to review this version. If they cannot, ask somebody else instead.");
        }
    }

    /** A step that the version's state does not allow. */
    public static final class NotNow extends AssetRejection {
        private static final long serialVersionUID = 1L;

        /** @param doing as in "reviewed" */
        public NotNow(int version, VersionState state, String doing) {
            super("Version " + version + " is " + state.label().toLowerCase(java.util.Locale.ROOT) + " and cannot be "
                    + doing + " now. Look at the page again: somebody may have been faster.");
        }
    }

    /** What is missing before a version can be reviewed or released. */
    public static final class NotReady extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NotReady(String field, String message) {
            super(field, message);
        }
    }

    /** One version is worked on at a time. */
    public static final class DraftInWork extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public DraftInWork(int version) {
            super("Version " + version + " is still being worked on. Revise that one, or wait for its review.");
        }
    }

    /** Somebody drafted or revised while the author was at it. */
    public static final class DraftChanged extends AssetRejection {
        private static final long serialVersionUID = 1L;
        private final int theirs;

        /** @param theirs what the author should have seen, for whoever sends it again knowing it */
        public DraftChanged(int theirs) {
            super(
                    "text",
                    "Somebody has changed this draft while you were at it. Look at theirs in another window; "
                            + "saving again puts yours in its place.");
            this.theirs = theirs;
        }

        /** The number that stands now. */
        public int theirs() {
            return theirs;
        }
    }

    /** Somebody changed a fact while the author was at it. */
    public static final class FactsChanged extends AssetRejection {
        private static final long serialVersionUID = 1L;
        private final transient AssetFacts theirs;

        /** @param field the first fact on which both disagree */
        public FactsChanged(String field, String label, String value, AssetFacts theirs) {
            super(
                    field,
                    "Somebody has changed the " + label + " to “" + (value.isEmpty() ? "none" : value)
                            + "” while you were at it. Choose which one stands and save again.");
            this.theirs = theirs;
        }

        /** All facts as they stand now. */
        public AssetFacts theirs() {
            return theirs;
        }
    }

    /** Somebody recorded another proof while the author was at it. */
    public static final class ProofChanged extends AssetRejection {
        private static final long serialVersionUID = 1L;
        private final transient Proof theirs;

        public ProofChanged(Proof theirs) {
            super(
                    "consent",
                    "Somebody has recorded “" + theirs.consent().label() + "” of " + theirs.customer()
                            + " while you were at it. Choose what stands and save again.");
            this.theirs = theirs;
        }

        public Proof theirs() {
            return theirs;
        }
    }

    /** A file that is not kept here. */
    public static final class FileRefused extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public FileRefused(String message) {
            super("file", message);
        }
    }

    /** Only what a customer consented to has visits and proof. */
    public static final class NoCaseStudy extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NoCaseStudy() {
            super("Only a case study rests on a customer's consent and has site visits.");
        }
    }

    /** A reference is not worn out. */
    public static final class CapReached extends AssetRejection {
        private static final long serialVersionUID = 1L;

        /** @param visits those that stand in the way, by date */
        public CapReached(String customer, int most, List<LocalDate> visits) {
            super(
                    "on",
                    customer + (most == 0 ? " takes no visits" : " takes " + most + " visits in twelve months")
                            + (visits.isEmpty()
                                    ? ". "
                                    : " and has them on "
                                            + visits.stream()
                                                    .map(LocalDate::toString)
                                                    .collect(Collectors.joining(", "))
                                            + ". ")
                            + "Choose another reference, or a later day.");
        }
    }

    /** What is out of use, or never was in use, goes to nobody. */
    public static final class NotForUse extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NotForUse(String why) {
            super(why + " Ask its owner before you use anything of it.");
        }
    }

    /** It is out of use already, or in use. */
    public static final class NothingToDo extends AssetRejection {
        private static final long serialVersionUID = 1L;

        public NothingToDo(String message) {
            super(message);
        }
    }
}
