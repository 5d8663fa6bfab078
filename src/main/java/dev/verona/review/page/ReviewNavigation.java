package dev.verona.review.page;

import com.vaadin.flow.component.UI;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;

/** The ways to the pages of reviews. Paths have no leading slash. */
public final class ReviewNavigation {

    /** The list of reviews; one of them is below it. */
    public static final String LIST = "reviews";

    /** Below a review: what is shown to those who meet. */
    public static final String MEETING = "meeting";

    /** Below a review: what was written down. */
    public static final String MINUTES = "minutes";

    /** In the list's address: what a review is to be called of, as {@link ReviewSubject#key} says it. */
    public static final String OF = "of";

    private ReviewNavigation() {}

    /** Where it is prepared. */
    public static String pathOf(ReviewId review) {
        return LIST + "/" + review.value();
    }

    public static String meeting(ReviewId review) {
        return pathOf(review) + "/" + MEETING;
    }

    public static String minutes(ReviewId review) {
        return pathOf(review) + "/" + MINUTES;
    }

    /** The list, ready to call a review of that. */
    public static String schedule(ReviewSubject subject) {
        return LIST + "?" + OF + "=" + subject.key();
    }

    public static void open(UI ui, ReviewId review) {
        ui.navigate(pathOf(review));
    }
}
