package dev.verona.segment.page;

import dev.verona.account.api.SegmentId;

/** The ways to the pages of segments. */
public final class SegmentNavigation {

    /** The list of segments, and what stands before a segment's id. */
    public static final String SEGMENTS = "segments";

    private SegmentNavigation() {}

    /** The path of a segment's page, as in {@code segments/district-energy}. */
    public static String pathOf(SegmentId segment) {
        return SEGMENTS + "/" + segment.value();
    }
}
