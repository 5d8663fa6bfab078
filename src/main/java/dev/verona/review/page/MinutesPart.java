package dev.verona.review.page;

import com.vaadin.flow.component.Component;
import dev.verona.review.api.ReviewId;

/** A part of the minutes' page that another module fills. Implemented as a Spring bean; it makes a component for each screen that opens. */
@FunctionalInterface
public interface MinutesPart {

    Component create(ReviewId review);
}
