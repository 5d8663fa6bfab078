package dev.verona.review.domain;

import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.ReviewSubject;
import java.util.List;

/** What the facts put on an agenda (practice 13): as far as the acting person may read them. */
public interface AgendaFacts {

    /** The weightiest first. Each has a source, and an id of its own. */
    List<AgendaPoint> of(ReviewSubject subject);
}
