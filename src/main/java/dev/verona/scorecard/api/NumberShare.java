package dev.verona.scorecard.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;

/** A part of TheNumber: that of a segment, or of an account. */
public record NumberShare(Kind kind, String id) {

    /** What it is a part of. */
    public enum Kind {
        SEGMENT,
        ACCOUNT
    }

    public static NumberShare of(SegmentId segment) {
        return new NumberShare(Kind.SEGMENT, segment.value());
    }

    public static NumberShare of(AccountId account) {
        return new NumberShare(Kind.ACCOUNT, account.value());
    }
}
