package dev.verona.account.api;

/** What a person may want of a market segment; its top ten is ranked by {@link AccountCommand.RankInTopTen}. */
public sealed interface SegmentCommand {

    SegmentId segment();

    /** {@link AccountRejection.NameTaken} when there is a segment of that name. */
    record DefineSegment(SegmentId segment, String name) implements SegmentCommand {}

    record RenameSegment(SegmentId segment, String name) implements SegmentCommand {}
}
