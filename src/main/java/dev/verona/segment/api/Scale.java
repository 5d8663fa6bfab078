package dev.verona.segment.api;

/** In what a measure is counted. */
public enum Scale {
    /** An amount in the criteria's currency. */
    MONEY,
    /** As in {@code 154} for 154%. */
    PERCENT,
    /** From 0 to 5, judged by people. */
    RATING;

    /** The highest rating. */
    public static final int BEST = 5;
}
