package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;

/** The reviews that look at an account, on its page: its own, those of its plans and of its top ten. */
@org.springframework.stereotype.Component
final class ReviewsSection implements AccountSection {

    private final ReviewAnswers answers;
    private final Live live;

    ReviewsSection(ReviewAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return "reviews";
    }

    @Override
    public String label() {
        return "Reviews";
    }

    @Override
    public int order() {
        return 55;
    }

    /** Brings the style sheet of reviews along. */
    @StyleSheet("context://verona/css/review.css")
    private static final class Around extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Component create(AccountView account) {
        var around = new Around();
        show(around, account.id());
        live.onAny(around, ReviewEvent.class, ReviewQuery.READ_MODEL, events -> show(around, account.id()));
        return around;
    }

    private void show(Div around, AccountId account) {
        around.removeAll();
        var rows = answers.around(account);
        if (rows.isEmpty()) {
            around.add(new EmptyState(
                            VaadinIcon.CALENDAR_USER,
                            "No review yet",
                            "Both functions look at it together, at least every quarter.",
                            Parts.link(ReviewNavigation.LIST, "Go to reviews"))
                    .small());
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-review-around");
        rows.forEach(row -> list.add(item(row)));
        around.add(list);
    }

    private static ListItem item(ReviewRow row) {
        var path = ReviewGrid.path(row);
        var title = new Div(path.isEmpty() ? new Span(row.title()) : Parts.link(path, row.title()));
        title.addClassName("vr-review-title");
        var words = new Div(
                title,
                Parts.soft(row.subject().kind().label() + " · " + ReviewLabels.when(row.when())
                        + (ReviewGrid.remark(row).isEmpty() ? "" : " · " + ReviewGrid.remark(row))));
        words.addClassName("vr-review-cell");
        return new ListItem(words, ReviewLabels.chip(row.state()));
    }
}
