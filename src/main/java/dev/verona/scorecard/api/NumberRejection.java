package dev.verona.scorecard.api;

import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Why TheNumber stays as it is. Each message says what the person can do about it. */
public abstract sealed class NumberRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private NumberRejection(String message) {
        super(message);
    }

    private NumberRejection(String field, String message) {
        super(field, message);
    }

    /** Only the heads commit, each for their own function. */
    public static final class NotAHead extends NumberRejection {
        private static final long serialVersionUID = 1L;

        public NotAHead() {
            super("The head of Sales and the head of Marketing commit, each for their own function."
                    + " Ask the two of them; who leads both stands for neither alone.");
        }
    }

    /** Nobody commits to what is not there. */
    public static final class NoTarget extends NumberRejection {
        private static final long serialVersionUID = 1L;

        public NoTarget() {
            super("There is no target for this period yet. A leader sets it first.");
        }
    }

    /** Somebody set another amount meanwhile. */
    public static final class ChangedMeanwhile extends NumberRejection {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable Money now;

        public ChangedMeanwhile(@Nullable Money now) {
            super(
                    "amount",
                    "Somebody set this to " + (now == null ? "nothing" : now)
                            + " while you were at it. Look at their reason, and save again if yours is to stand.");
            this.now = now;
        }

        public @Nullable Money now() {
            return now;
        }
    }

    /** A number of two currencies is none. */
    public static final class OtherCurrency extends NumberRejection {
        private static final long serialVersionUID = 1L;

        public OtherCurrency(Money target) {
            super("amount", "TheNumber of this period is in " + target.currency() + ". Write the amount in it.");
        }
    }

    /** A forecast is Sales' word on its own accounts. */
    public static final class NotYourAccount extends NumberRejection {
        private static final long serialVersionUID = 1L;

        public NotYourAccount() {
            super("The account's owner, " + Function.SALES.label()
                    + "' members of its plans' teams and leaders forecast it. Ask one of them.");
        }
    }
}
