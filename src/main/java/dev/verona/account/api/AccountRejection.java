package dev.verona.account.api;

import dev.verona.shared.Money;
import dev.verona.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with an account, a segment or an opportunity. */
public abstract sealed class AccountRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private AccountRejection(String message) {
        super(message);
    }

    private AccountRejection(String field, String message) {
        super(field, message);
    }

    /** Two accounts, or two segments, of one name would be taken for each other. */
    public static final class NameTaken extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public NameTaken(String name) {
            super(
                    "name",
                    "There is already one called " + name + ". Open that one, or choose a name that tells them apart.");
        }
    }

    /** Somebody changed a fact while the author was at it. */
    public static final class FactsChanged extends AccountRejection {
        private static final long serialVersionUID = 1L;
        private final transient AccountFacts theirs;

        /** @param field the first fact on which both disagree */
        public FactsChanged(String field, String label, String value, AccountFacts theirs) {
            super(
                    field,
                    "Somebody has changed the " + label + " to “" + (value.isEmpty() ? "unknown" : value)
                            + "” while you were at it. Choose which value stands and save again.");
            this.theirs = theirs;
        }

        /** All facts as they stand now. */
        public AccountFacts theirs() {
            return theirs;
        }
    }

    /** Somebody renamed it while the author was at it. */
    public static final class NameChanged extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public NameChanged(String theirs) {
            super(
                    "name",
                    "Somebody has renamed it to “" + theirs
                            + "” while you were at it. Choose which name stands and save again.");
        }
    }

    /** Somebody changed the amount while the author was at it. */
    public static final class AmountChanged extends AccountRejection {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable Money theirs;

        public AmountChanged(@Nullable Money theirs) {
            super(
                    "amount",
                    "Somebody has changed the amount to " + (theirs == null ? "unknown" : theirs)
                            + " while you were at it. Choose which amount stands and save again.");
            this.theirs = theirs;
        }

        /** The amount as it stands now. */
        public @Nullable Money theirs() {
            return theirs;
        }
    }

    /** A company is no part of itself, not even through others. */
    public static final class ParentOfItself extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public ParentOfItself(String parent) {
            super(
                    "parent",
                    parent + " belongs to this account already, directly or through others. Choose another parent.");
        }
    }

    /** An account is owned by somebody who sells (DOMAIN §1). */
    public static final class OwnerMustSell extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public OwnerMustSell() {
            super("owner", "Choose somebody from Sales who can sign in: an account is owned by a salesperson.");
        }
    }

    /** What has ended must be reopened before it changes. */
    public static final class AlreadyEnded extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyEnded(Outcome outcome) {
            super("It is already " + (outcome == Outcome.WON ? "won" : "lost") + ". Reopen it first.");
        }
    }

    /** Only what has ended can be reopened. */
    public static final class StillOpen extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public StillOpen() {
            super("It is open as it is.");
        }
    }

    /** What is undone takes nothing in any more, and cannot be undone again. */
    public static final class ImportUndone extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public ImportUndone() {
            super("This import was undone. To have it back, import the same files again.");
        }
    }

    /** Nothing is taken back without the decision to undo the import. */
    public static final class UndoNotStarted extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public UndoNotStarted() {
            super("Nobody has decided to undo this import. Begin with its page.");
        }
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends AccountRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("It has already been added. Open it to change it.");
        }
    }
}
