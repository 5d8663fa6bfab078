package dev.verona.segment.api;

import dev.verona.shared.Rejection;

/** Why something cannot be done with criteria, a rating or a top ten. Each message says what the person can do about it. */
public abstract sealed class TopTenRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private TopTenRejection(String message) {
        super(message);
    }

    private TopTenRejection(String field, String message) {
        super(field, message);
    }

    /** Only the heads of the two functions agree, each for their own. */
    public static final class NotAHead extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public NotAHead() {
            super("This takes the head of Sales and the head of Marketing, each for their own function."
                    + " Ask the two of them; who leads both stands for neither alone.");
        }
    }

    /** Criteria by which no account could be ranked, or not by all hundred points. */
    public static final class NoRanking extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public NoRanking(String field, String message) {
            super(field, message);
        }
    }

    /** Somebody wrote the criteria anew while the author was at it. */
    public static final class CriteriaChanged extends TopTenRejection {
        private static final long serialVersionUID = 1L;
        private final int revision;

        public CriteriaChanged(int revision) {
            super(
                    "why",
                    "Somebody has written these criteria anew while you were at it. Look at theirs in another window; saving again puts yours in their place.");
            this.revision = revision;
        }

        /** The one that stands now. */
        public int revision() {
            return revision;
        }
    }

    /** Somebody changed the ten while the author was at it. */
    public static final class TenChanged extends TopTenRejection {
        private static final long serialVersionUID = 1L;
        private final int revision;

        public TenChanged(int revision) {
            super(
                    "reason",
                    "Somebody has changed this ten while you were at it. Look at how it stands now; sending again makes your change as well.");
            this.revision = revision;
        }

        /** The one that stands now. */
        public int revision() {
            return revision;
        }
    }

    /** Nothing to rank by. */
    public static final class NoCriteria extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public NoCriteria() {
            super(
                    "period",
                    "No criteria are in force for this segment. Write them down and let both heads agree to them first.");
        }
    }

    /** Two tens for one day. */
    public static final class PeriodTaken extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public PeriodTaken(String other) {
            super(
                    "period",
                    "There is a ten for " + other
                            + " already, and the two would overlap. Choose a half-year that begins after it, or work on that one.");
        }
    }

    /** A place that an account cannot have. */
    public static final class NoSuchPlace extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public NoSuchPlace(String field, String message) {
            super(field, message);
        }
    }

    /** Somebody judged the same thing while the author was at it. */
    public static final class RatedMeanwhile extends TopTenRejection {
        private static final long serialVersionUID = 1L;
        private final int rating;

        public RatedMeanwhile(int rating, String reason) {
            super(
                    "rating",
                    "Somebody has rated it " + rating + " of " + Scale.BEST + " while you were at it: “" + reason
                            + "”. Choose which rating stands and save again.");
            this.rating = rating;
        }

        /** Theirs. */
        public int rating() {
            return rating;
        }
    }

    /** A step that does not fit what stands. */
    public static final class NotNow extends TopTenRejection {
        private static final long serialVersionUID = 1L;

        public NotNow(String message) {
            super(message);
        }
    }
}
