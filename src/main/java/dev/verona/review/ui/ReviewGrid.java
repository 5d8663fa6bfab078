package dev.verona.review.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.verona.review.api.ReviewQuery.ListReviews;
import dev.verona.review.api.ReviewQuery.ReviewSort;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.api.ReviewState;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.SortedGrid;
import dev.verona.shell.ui.Tone;
import java.time.format.TextStyle;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The reviews, however many, each with its day as a calendar has it: only what is seen is read. Columns on a wide screen, cards on a narrow one. */
final class ReviewGrid extends SortedGrid<ReviewRow, ReviewSort> {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 3;

    private static final String TITLE = """
            <div class="vr-review-cell"><a href="${item.path}" class="vr-review-title" ?hidden="${!item.path}">${item.title}</a>
              <span class="vr-review-title" ?hidden="${item.path}">${item.title}</span>
              <span class="vr-small vr-soft">${item.about}</span></div>""";

    private static final String DAY = """
            <div class="vr-review-day"><span class="vr-review-number">${item.number}</span><span class="vr-small">${item.month}</span></div>""";

    private static final String STATE = """
            <div class="vr-review-cell"><span class="vr-chip ${item.tone}"><span>${item.state}</span></span>
              <span class="vr-chip ${item.remarkTone}" ?hidden="${!item.remark}"><span>${item.remark}</span></span></div>""";

    private static final String CARD = """
            <div class="vr-review-card">""" + DAY + """
              <div class="vr-review-cell"><a href="${item.path}" class="vr-review-title" ?hidden="${!item.path}">${item.title}</a>
                <span class="vr-review-title" ?hidden="${item.path}">${item.title}</span>
                <span class="vr-small vr-soft">${item.when}</span>
                <span class="vr-small vr-soft">${item.people}</span>
                <span class="vr-review-chips"><span class="vr-chip ${item.tone}"><span>${item.state}</span></span>
                  <span class="vr-chip ${item.remarkTone}" ?hidden="${!item.remark}"><span>${item.remark}</span></span></span></div>
            </div>""";

    private ListState state = ListState.START;

    ReviewGrid(ReviewAnswers answers, BiConsumer<ReviewSort, Boolean> sorted) {
        super("Reviews", ReviewSort.class);
        addClassName("vr-review-grid");
        prepared(
                        addColumn(filled(DAY + "<span class=\"vr-small vr-soft\">${item.when}</span>")),
                        "When",
                        ReviewSort.WHEN)
                .setWidth("13rem")
                .setFlexGrow(1);
        prepared(addColumn(filled(TITLE)), "What", ReviewSort.TITLE)
                .setFlexGrow(3)
                .setWidth("14rem");
        prepared(addColumn(filled(STATE)), "State", ReviewSort.STATE).setWidth("11rem");
        prepared(addColumn(row -> row.organiser().name()), "Organiser", ReviewSort.ORGANISER)
                .setWidth("9rem");
        cards(filled(CARD), "Reviews");
        ask(
                (offset, limit) -> answers.reviews(list(offset, limit)).rows().stream(),
                () -> answers.reviews(list(0, 0)).total());
        addItemClickListener(click -> getUI().ifPresent(ui -> {
            var path = path(click.getItem());
            if (!path.isEmpty()) {
                ui.navigate(path);
            }
        }));
        onSort(ReviewSort.WHEN, sorted);
    }

    private ListReviews list(int offset, int limit) {
        return new ListReviews(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    private static LitRenderer<ReviewRow> filled(String template) {
        return LitRenderer.<ReviewRow>of(template)
                .withProperty("path", ReviewGrid::path)
                .withProperty("title", ReviewRow::title)
                .withProperty("number", row -> row.when().day().getDayOfMonth())
                .withProperty("month", ReviewGrid::month)
                .withProperty("when", row -> ReviewLabels.when(row.when()))
                .withProperty("about", ReviewGrid::about)
                .withProperty("people", ReviewGrid::people)
                .withProperty("tone", row -> ReviewLabels.tone(row.state()).cssClass())
                .withProperty("state", row -> row.state().label())
                .withProperty("remarkTone", row -> remarkTone(row).cssClass())
                .withProperty("remark", ReviewGrid::remark);
    }

    private static String month(ReviewRow row) {
        var locale = Formats.current().locale();
        return row.when().day().getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    private static String about(ReviewRow row) {
        return row.subject().kind().label() + (row.place().isEmpty() ? "" : " · " + row.place()) + " · " + people(row);
    }

    private static String people(ReviewRow row) {
        var all = row.participants();
        var first = all.stream().limit(NAMED).map(PersonRef::name).collect(Collectors.joining(", "));
        return all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " more" : first;
    }

    /** The one thing to know of it, the worst first. */
    static String remark(ReviewRow row) {
        var formats = Formats.current();
        if (row.missed()) {
            return "Its time is over";
        }
        if (row.overdueActions() > 0) {
            return formats.count(row.overdueActions(), "overdue action");
        }
        if (row.openActions() > 0) {
            return formats.count(row.openActions(), "open action");
        }
        return row.state() == ReviewState.SCHEDULED
                ? row.points() == 0 ? "No agenda yet" : formats.count(row.points(), "point")
                : "";
    }

    private static Tone remarkTone(ReviewRow row) {
        if (row.missed() || row.overdueActions() > 0) {
            return Tone.BAD;
        }
        return row.state() == ReviewState.SCHEDULED && row.points() == 0 ? Tone.WARN : Tone.CALM;
    }

    /** What is over is read, what is being held is written, what is to come is prepared; empty for what is not for this person. */
    static String path(ReviewRow row) {
        if (!row.openTo()) {
            return "";
        }
        return switch (row.state()) {
            case HELD, SIGNED -> ReviewNavigation.minutes(row.id());
            case RUNNING -> ReviewNavigation.meeting(row.id());
            case SCHEDULED, CANCELLED -> ReviewNavigation.pathOf(row.id());
        };
    }

    /** Shows what the address says. */
    void show(ListState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
