package dev.verona.review.domain;

import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewEvent.AgendaDrawnUp;
import dev.verona.review.api.ReviewEvent.PointAdded;
import dev.verona.review.api.ReviewEvent.PointDropped;
import dev.verona.review.api.ReviewEvent.PointMoved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The points of a review in their order, and what is not to come on it again. */
final class Agenda {

    private static final int MOST = 80;

    private final List<PointId> points = new ArrayList<>();
    private final Set<AgendaPoint.Source> known = new HashSet<>();
    private final Set<PointId> ever = new HashSet<>();

    boolean isEmpty() {
        return points.isEmpty();
    }

    boolean isFull() {
        return points.size() >= MOST;
    }

    boolean has(PointId point) {
        return points.contains(point);
    }

    boolean everHad(PointId point) {
        return ever.contains(point);
    }

    int placeOf(PointId point) {
        return points.indexOf(point);
    }

    int within(int place) {
        return Math.clamp(place, 0, Math.max(0, points.size() - 1));
    }

    /** Those that are on it for the first time, as far as there is room. */
    List<AgendaPoint> fresh(List<AgendaPoint> facts) {
        var seen = new HashSet<>(known);
        return facts.stream()
                .filter(point -> point.source() != null && seen.add(point.source()))
                .limit(Math.max(0, MOST - points.size()))
                .toList();
    }

    void on(ReviewEvent event) {
        switch (event) {
            case AgendaDrawnUp e -> e.points().forEach(this::add);
            case PointAdded e -> add(e.point());
            case PointMoved e -> {
                points.remove(e.point());
                points.add(Math.clamp(e.place(), 0, points.size()), e.point());
            }
            case PointDropped e -> points.remove(e.point());
            default -> {
                // nothing about the agenda
            }
        }
    }

    private void add(AgendaPoint point) {
        points.add(point.id());
        ever.add(point.id());
        if (point.source() != null) {
            known.add(point.source());
        }
    }
}
