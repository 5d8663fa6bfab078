package dev.verona.review.api;

import dev.verona.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What may be asked about reviews. The answer's type stands beside each question. */
public sealed interface ReviewQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "review";

    /** Answers a {@link ReviewPage}. */
    record ListReviews(ReviewFilter filter, ReviewSort sort, boolean descending, int offset, int limit)
            implements ReviewQuery {}

    /**
     * Answers a {@link ReviewView}. Throws {@link dev.verona.shared.NotFound} when there is none, and {@link dev.verona.shared.NotAllowed} when it is not for the person
     * who asks.
     */
    record FindReview(ReviewId review) implements ReviewQuery {}

    /** Answers a {@link CalendarFile}: the invitation as it stands, to whoever may open the review. */
    record FetchInvitation(ReviewId review) implements ReviewQuery {}

    /** Answers a list of {@link RhythmView}: how often what is reviewed, what is overdue longest first. */
    record ListRhythms() implements ReviewQuery {}

    /** Answers a list of {@link ReviewRow}: those of the account, of its plans and of its segment's top ten that are coming or were held last, at most ten. */
    record ReviewsAround(AccountId account) implements ReviewQuery {}

    /** Answers a list of {@link ReviewTask}: what waits for the asking person, what is due first. */
    record WhatWaits() implements ReviewQuery {}

    /** By what a list is sorted. */
    enum ReviewSort {
        WHEN,
        TITLE,
        STATE,
        ORGANISER
    }

    /** Which reviews a list shows. */
    enum Show {
        COMING("Coming"),
        OVERDUE("Overdue"),
        HELD("Held"),
        ALL("All");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param text words, each of which must occur in what is reviewed, the place or the organiser's name
     * @param kind null for all
     * @param mine only those that the asking person is invited to
     */
    record ReviewFilter(Show show, String text, ReviewSubject.@Nullable Kind kind, boolean mine) {

        public static final ReviewFilter COMING = new ReviewFilter(Show.COMING, "", null, false);

        /** Whether it leaves nothing out of what is shown. */
        public boolean isEmpty() {
            return text.isEmpty() && kind == null && !mine;
        }
    }
}
