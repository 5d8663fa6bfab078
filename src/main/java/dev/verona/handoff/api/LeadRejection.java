package dev.verona.handoff.api;

import dev.verona.shared.Rejection;
import java.util.List;
import java.util.stream.Collectors;

/** Why something cannot be done with a lead, or with what a qualified lead is. Each message says what the person can do about it. */
public abstract sealed class LeadRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private LeadRejection(String message) {
        super(message);
    }

    private LeadRejection(String field, String message) {
        super(field, message);
    }

    /** As in "Budget status, Time frame". */
    private static String labels(List<LeadFact> facts) {
        return facts.stream().map(LeadFact::label).collect(Collectors.joining(", "));
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("This lead is here already. Look for it in the list.");
        }
    }

    /** A step that the lead's standing does not allow. */
    public static final class NotNow extends LeadRejection {
        private static final long serialVersionUID = 1L;

        /** @param doing as in "accepted" */
        public NotNow(Standing standing, String doing) {
            super("This lead stands at “" + standing.label() + "” and cannot be " + doing
                    + " now. Look at the page again: somebody may have been faster.");
        }
    }

    /** Marketing hands over; whoever settles disputes may do it for them. */
    public static final class NotTheGiver extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NotTheGiver() {
            super("Marketing hands leads over, or a liaison or leader for them. Ask one of them.");
        }
    }

    /** A lead goes to somebody who sells. */
    public static final class NotASalesperson extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NotASalesperson() {
            super("to", "Choose a salesperson who can sign in: they are to accept it.");
        }
    }

    /** Whoever has it on the desk answers. */
    public static final class NotTheReceiver extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NotTheReceiver(String receiver) {
            super("This lead was handed to " + receiver + ". If they cannot answer, hand it to somebody else.");
        }
    }

    /** Nobody takes the responsibility for what is not complete by the version in force. */
    public static final class NotComplete extends LeadRejection {
        private static final long serialVersionUID = 1L;
        private final transient List<LeadFact> missing;

        public NotComplete(int version, List<LeadFact> missing) {
            super(labels(missing) + " " + (missing.size() == 1 ? "is" : "are") + " missing by version " + version
                    + " of what a qualified lead is. Add what you know, or return the lead and say so.");
            this.missing = List.copyOf(missing);
        }

        public List<LeadFact> missing() {
            return missing;
        }
    }

    /** Handed over again, it has what it was returned for. */
    public static final class StillMissing extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public StillMissing(List<LeadFact> missing) {
            super("It was returned for " + labels(missing)
                    + ", which nobody has added since. Add that first, then hand it over again.");
        }
    }

    /** Somebody changed a fact while the author was at it. */
    public static final class FactsChanged extends LeadRejection {
        private static final long serialVersionUID = 1L;
        private final transient LeadFacts theirs;

        public FactsChanged(String field, LeadFact fact, String value, LeadFacts theirs) {
            super(
                    field,
                    "Somebody has changed “" + fact.label() + "” to “" + (value.isEmpty() ? "not known" : value)
                            + "” while you were at it. Choose which one stands and save again.");
            this.theirs = theirs;
        }

        /** All facts as they stand now. */
        public LeadFacts theirs() {
            return theirs;
        }
    }

    /** Leads are judged by what both functions have agreed to. */
    public static final class NoDefinition extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NoDefinition() {
            super(
                    "Sales and Marketing have not agreed yet on what a qualified lead is. Propose it, and have the other side agree, first.");
        }
    }

    /** One proposal is discussed at a time. */
    public static final class ProposalOpen extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public ProposalOpen(int version) {
            super("Version " + version + " is still being discussed. Agree to it or decline it first.");
        }
    }

    /** Somebody proposed while the author was at it. */
    public static final class ProposedMeanwhile extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public ProposedMeanwhile() {
            super("Somebody has proposed another version while you were at it. Look at theirs first.");
        }
    }

    /** Nothing of that number is discussed. */
    public static final class NotDiscussed extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NotDiscussed(int version) {
            super("Version " + version
                    + " is not being discussed. Look at the page again: somebody may have been faster.");
        }
    }

    /** One of each function agrees; nobody speaks for both. */
    public static final class SpeaksForBoth extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public SpeaksForBoth() {
            super("One of Sales and one of Marketing agree to this. Ask somebody of each side.");
        }
    }

    /** There is nobody to whom it could go. */
    public static final class NobodyToTell extends LeadRejection {
        private static final long serialVersionUID = 1L;

        public NobodyToTell(Level level) {
            super("There is nobody who could be " + level.label() + ".");
        }
    }
}
