package dev.verona.dispute.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What may be asked about disputes. The answer's type stands beside each question. */
public sealed interface DisputeQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "dispute";

    /** Answers a {@link DisputePage}. */
    record ListDisputes(DisputeFilter filter, DisputeSort sort, boolean descending, int offset, int limit)
            implements DisputeQuery {}

    /** Answers a {@link DisputeView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindDispute(DisputeId dispute) implements DisputeQuery {}

    /** Answers a list of {@link DisputeTask}: what waits for the asking person, what is due first. */
    record WhatWaits() implements DisputeQuery {}

    /** Answers a {@link LessonPage}: what was learned. */
    record ListLessons(LessonFilter filter, LessonSort sort, boolean descending, int offset, int limit)
            implements DisputeQuery {}

    /**
     * @param text words, each of which must occur in the subject, what is at stake, the account or the name of who has it
     * @param mine those that the asking person raised, has or had to decide
     * @param overdue only those whose day has passed
     */
    record DisputeFilter(
            String text,
            @Nullable DisputeState state,
            @Nullable AccountId account,
            boolean mine,
            boolean overdue) {

        public static final DisputeFilter ALL = new DisputeFilter("", null, null, false, false);
    }

    enum DisputeSort {
        SUBJECT,
        STATE,
        WITH,
        DUE
    }

    /** @param text words, each of which must occur in the lesson, the outcome, the subject or the account's name */
    record LessonFilter(
            String text,
            @Nullable AccountId account,
            @Nullable SegmentId segment) {

        public static final LessonFilter ALL = new LessonFilter("", null, null);
    }

    enum LessonSort {
        LESSON,
        ACCOUNT,
        SETTLED
    }
}
