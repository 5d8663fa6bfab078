package dev.verona.discussion.api;

import dev.verona.shared.Rejection;

/** Why something cannot be done in a thread. Each message says what the person can do about it. */
public abstract sealed class DiscussionRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private DiscussionRejection(String message) {
        super(message);
    }

    /** An id that is in use. */
    public static final class AlreadyThere extends DiscussionRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyThere() {
            super("This was said already. Look at the thread again before you send it once more.");
        }
    }

    /** A comment belongs to whoever wrote it. */
    public static final class NotYours extends DiscussionRejection {
        private static final long serialVersionUID = 1L;

        public NotYours() {
            super("Only its author changes a comment. Reply to it instead.");
        }
    }

    /** What was deleted is not edited. */
    public static final class Deleted extends DiscussionRejection {
        private static final long serialVersionUID = 1L;

        public Deleted() {
            super("This comment was deleted. Bring it back first, or write another one.");
        }
    }

    /** A deletion is taken back for a day. */
    public static final class TooLate extends DiscussionRejection {
        private static final long serialVersionUID = 1L;

        public TooLate() {
            super("A deleted comment can be brought back for a day, and that is over. Write it again.");
        }
    }
}
