package dev.verona.review.projection.reviews;

import dev.verona.platform.readmodel.Moment;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView.ActionState;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.review.projection.reviews.StoredReview.Dropped;
import dev.verona.review.projection.reviews.StoredReview.Marked;
import dev.verona.review.projection.reviews.StoredReview.Point;
import dev.verona.review.projection.reviews.StoredReview.Signed;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an event makes of a review. */
final class Reading {

    private final StoredReview review;
    private final PersonId by;
    private final Instant at;

    Reading(StoredReview review, Moment moment) {
        this.review = review;
        this.by = moment.actor().person();
        this.at = moment.at();
    }

    /** @param before when the review of the same subject before it began; of interest when it begins */
    StoredReview after(ReviewEvent event, @Nullable Instant before) {
        return switch (event) {
            case ReviewEvent.ReviewScheduled _ -> review;
            case ReviewEvent.ReviewMoved e ->
                review.with(review.invitation().to(e.when(), e.place(), e.revision(), e.reason()));
            case ReviewEvent.ReviewCancelled e ->
                review.with(review.invitation()
                                .to(
                                        review.invitation().when(),
                                        review.invitation().place(),
                                        e.revision(),
                                        e.reason()))
                        .with(review.course().at(ReviewState.CANCELLED));
            case ReviewEvent.PersonInvited e -> review.with(review.invitation().with(e.person(), true));
            case ReviewEvent.PersonUninvited e ->
                review.with(review.invitation().with(e.person(), false));
            case ReviewEvent.AgendaDrawnUp e ->
                added(e.points().stream().map(point -> new Point(point, by)).toList());
            case ReviewEvent.PointAdded e -> added(List.of(new Point(e.point(), by)));
            case ReviewEvent.PointMoved e -> moved(e);
            case ReviewEvent.PointDropped e -> dropped(e);
            case ReviewEvent.ReviewBegan e ->
                review.with(review.course().began(at, before)).carrying(e.carried());
            case ReviewEvent.NoteWritten e -> written(e.entry(), Kind.NOTE, e.point(), e.text());
            case ReviewEvent.DecisionRecorded e -> written(e.entry(), Kind.DECISION, e.point(), e.text());
            case ReviewEvent.ActionAgreed e ->
                with(StoredEntry.written(e.entry(), Kind.ACTION, e.point(), e.what(), by, at)
                        .owned(e.owner(), e.due()));
            case ReviewEvent.CorrectionAdded e -> written(e.entry(), Kind.CORRECTION, null, e.text());
            case ReviewEvent.EntryReworded e -> changed(e.entry(), entry -> entry.reworded(e.revision(), e.text(), by));
            case ReviewEvent.ActionRevised e ->
                changed(
                        e.entry(),
                        entry -> entry.reworded(e.revision(), e.what(), by).owned(e.owner(), e.due()));
            case ReviewEvent.EntryStruck e -> changed(e.entry(), entry -> entry.struck(e.reason()));
            case ReviewEvent.ActionDone e -> changed(e.entry(), entry -> entry.in(ActionState.DONE, ""));
            case ReviewEvent.ActionReopened e -> changed(e.entry(), entry -> entry.in(ActionState.OPEN, ""));
            case ReviewEvent.ActionDropped e -> changed(e.entry(), entry -> entry.in(ActionState.DROPPED, e.reason()));
            case ReviewEvent.AttendanceNoted e ->
                review.with(review.course().marked(new Marked(e.person(), e.attendance())));
            case ReviewEvent.ReviewEnded _ -> review.with(review.course().ended(at));
            case ReviewEvent.MinutesSigned e -> review.with(review.course().signed(new Signed(e.function(), by, at)));
        };
    }

    private StoredReview added(List<Point> points) {
        var all = new ArrayList<>(review.agenda());
        all.addAll(points);
        return review.with(all, review.dropped());
    }

    private StoredReview moved(ReviewEvent.PointMoved e) {
        var all = new ArrayList<>(review.agenda());
        var found = find(e.point());
        if (found == null) {
            return review;
        }
        all.remove(found);
        all.add(Math.clamp(e.place(), 0, all.size()), found);
        return review.with(all, review.dropped());
    }

    private StoredReview dropped(ReviewEvent.PointDropped e) {
        var found = find(e.point());
        if (found == null) {
            return review;
        }
        var all = new ArrayList<>(review.agenda());
        all.remove(found);
        var gone = new ArrayList<>(review.dropped());
        gone.add(new Dropped(found.point(), e.reason(), by));
        return review.with(all, gone);
    }

    private @Nullable Point find(PointId id) {
        return review.agenda().stream()
                .filter(one -> one.point().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private StoredReview written(EntryId id, Kind kind, @Nullable PointId point, String text) {
        return with(StoredEntry.written(id, kind, point, text, by, at));
    }

    private StoredReview with(StoredEntry entry) {
        var all = new ArrayList<>(review.entries());
        all.add(entry);
        return review.withEntries(all);
    }

    private StoredReview changed(EntryId id, UnaryOperator<StoredEntry> verb) {
        return review.withEntries(review.entries().stream()
                .map(entry -> entry.id().equals(id) ? verb.apply(entry) : entry)
                .toList());
    }
}
