package dev.verona.review.projection.reviews;

import dev.verona.platform.axon.Projections;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.domain.PastReviews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rules are told of earlier reviews. */
@Component
class WhatReviewsLeft implements PastReviews {

    private final ReviewStore store;
    private final Projections projections;

    WhatReviewsLeft(ReviewStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    private Optional<StoredSubject> find(ReviewSubject subject) {
        projections.awaitOwnWrites(ReviewQuery.READ_MODEL);
        return store.subject(subject);
    }

    @Override
    public Optional<LocalDate> lastHeld(ReviewSubject subject) {
        return find(subject).map(StoredSubject::last);
    }

    @Override
    public Optional<Instant> lastBegan(ReviewSubject subject) {
        return find(subject).map(StoredSubject::began);
    }

    @Override
    public List<CarriedAction> stillOpen(ReviewSubject subject) {
        return find(subject).map(StoredSubject::unfinished).stream()
                .flatMap(ids -> store.reviews(ids).values().stream())
                .flatMap(review -> review.openActions().map(entry -> carried(review, entry)))
                .sorted(Comparator.comparing(CarriedAction::due))
                .toList();
    }

    private static CarriedAction carried(StoredReview review, StoredEntry entry) {
        return new CarriedAction(
                review.id(),
                entry.id(),
                entry.text(),
                Objects.requireNonNull(entry.owner()),
                Objects.requireNonNull(entry.due()),
                entry.carried() + 1);
    }
}
