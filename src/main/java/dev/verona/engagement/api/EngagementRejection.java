package dev.verona.engagement.api;

import dev.verona.shared.Rejection;

/** Why something cannot be done with a rule or a consultation, or because of a rule. Each message says what the person can do about it. */
public abstract sealed class EngagementRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private EngagementRejection(String message) {
        super(message);
    }

    private EngagementRejection(String field, String message) {
        super(field, message);
    }

    /** A rule of engagement in force forbids it for now. */
    public static final class RuleForbids extends EngagementRejection {
        private static final long serialVersionUID = 1L;
        private final transient RuleId rule;
        private final int version;

        /** @param todo what to do, in sentences */
        public RuleForbids(RuleId rule, int version, String title, String todo) {
            super("The rule “" + title + "” (version " + version + ") comes first. " + todo);
            this.rule = rule;
            this.version = version;
        }

        public RuleId rule() {
            return rule;
        }

        public int version() {
            return version;
        }
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("title", "There is already a rule with this title. Open that one and write its next version.");
        }
    }

    /** Only the heads of the two functions agree to rules, each for their own. */
    public static final class NotAHead extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NotAHead() {
            super("A rule takes the head of Sales and the head of Marketing, each for their own function."
                    + " Ask the two of them; who leads both stands for neither alone.");
        }
    }

    /** What would come into force unseen. */
    public static final class NotTried extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NotTried() {
            super("Try this version against the past first, so that both of you know what it would have caught.");
        }
    }

    /** Somebody wrote the rule anew while the author was at it. */
    public static final class RuleChanged extends EngagementRejection {
        private static final long serialVersionUID = 1L;
        private final int revision;

        public RuleChanged(int revision) {
            super(
                    "title",
                    "Somebody has written this rule anew while you were at it. Look at theirs in another window; saving again puts yours in its place.");
            this.revision = revision;
        }

        /** The one that stands now. */
        public int revision() {
            return revision;
        }
    }

    /** A step that does not fit what stands. */
    public static final class NotNow extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NotNow(String message) {
            super(message);
        }
    }

    /** A rule on something that nobody knows, or that its behaviour has nothing to do with. */
    public static final class UnknownField extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public UnknownField(String field, String message) {
            super(field, message);
        }
    }

    /** Conditions of which one excludes the other. */
    public static final class NeverMet extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NeverMet(String field, String message) {
            super(field, message);
        }
    }

    /** Two rules that ask for different things in the same case. */
    public static final class Contradicts extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public Contradicts(String title) {
            super(
                    "behaviour",
                    "The rule “" + title
                            + "” asks for something else in cases that this one is about too. Change that one, or make their conditions exclude each other.");
        }
    }

    /** What cannot be gone over, or not by this person. */
    public static final class NoException extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NoException(String message) {
            super(message);
        }
    }

    /** Advice and decisions belong to somebody. */
    public static final class NotYours extends EngagementRejection {
        private static final long serialVersionUID = 1L;

        public NotYours(String message) {
            super(message);
        }
    }
}
