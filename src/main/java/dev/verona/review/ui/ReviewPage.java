package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewView;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Live;

/** One review, before, while and after it is held. */
abstract class ReviewPage extends DetailsPage<ReviewId, ReviewView> {

    private static final long serialVersionUID = 1L;

    protected final transient ReviewAnswers answers;
    private final String kind;

    /** @param kind what it is a page of, as in "Minutes" */
    @SuppressWarnings("this-escape") // to the head, which no page replaces
    protected ReviewPage(ReviewAnswers answers, Live live, String kind) {
        super("review", ReviewId::new, live, kind);
        this.answers = answers;
        this.kind = kind;
        header.crumb("Reviews", ReviewsView.class);
    }

    @Override
    protected final ReviewView ask(ReviewId thing) {
        return answers.review(thing);
    }

    @Override
    protected final void follow(ReviewId thing, Component whole, Live heard) {
        heard.on(whole, ReviewEvent.streamOf(thing), ReviewQuery.READ_MODEL, events -> again());
    }

    /** What it is called, and when and where it is. */
    protected final void head(ReviewView now) {
        titled(kind + ": " + now.title());
        header.setSubtitle(ReviewLabels.when(now.when()) + (now.place().isEmpty() ? "" : ", " + now.place()));
    }
}
