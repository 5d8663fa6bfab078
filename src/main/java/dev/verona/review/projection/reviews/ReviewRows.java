package dev.verona.review.projection.reviews;

import static java.util.Comparator.comparing;

import dev.verona.directory.api.Names;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.ReviewQuery.ReviewFilter;
import dev.verona.review.api.ReviewQuery.ReviewSort;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.api.ReviewState;
import dev.verona.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds and sorts reviews for a list, as of a moment and for the person who asks. */
final class ReviewRows {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ReviewStore store;
    private final Names names;
    private final Actor asking;
    private final Instant now;

    ReviewRows(ReviewStore store, Names names, Actor asking, Instant now) {
        this.store = store;
        this.names = names;
        this.asking = asking;
        this.now = now;
    }

    /** Without search and filters. */
    List<StoredRow> shown(Show show) {
        return store.rows().stream().filter(row -> belongs(row, show)).toList();
    }

    /** What stands at the same place is ordered by when it is. */
    Comparator<StoredRow> order(ReviewSort sort, boolean descending) {
        Comparator<StoredRow> byTime = comparing((StoredRow row) -> row.when().start())
                .thenComparing(row -> row.id().value());
        Comparator<StoredRow> wanted = switch (sort) {
            case WHEN -> byTime;
            case TITLE -> comparing(StoredRow::title, String.CASE_INSENSITIVE_ORDER);
            case STATE -> comparing(StoredRow::state);
            case ORGANISER -> comparing(row -> names.of(row.organiser()).name());
        };
        return (descending ? wanted.reversed() : wanted).thenComparing(byTime);
    }

    private boolean belongs(StoredRow row, Show show) {
        return switch (show) {
            case COMING ->
                row.state() == ReviewState.RUNNING || (row.state() == ReviewState.SCHEDULED && !isMissed(row));
            case OVERDUE -> isMissed(row);
            case HELD -> row.state().tookPlace();
            case ALL -> true;
        };
    }

    private boolean isMissed(StoredRow row) {
        return row.state() == ReviewState.SCHEDULED && row.when().end().isBefore(now);
    }

    List<StoredRow> matching(List<StoredRow> shown, ReviewFilter filter) {
        var words = SPACE.splitAsStream(filter.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return shown.stream()
                .filter(row -> (filter.kind() == null || row.subject().kind() == filter.kind())
                        && (!filter.mine() || row.participants().contains(asking.person())))
                .filter(row -> words.isEmpty() || words.stream().allMatch(hay(row)::contains))
                .toList();
    }

    private String hay(StoredRow row) {
        return String.join(
                        " ", row.title(), row.place(), names.of(row.organiser()).name())
                .toLowerCase(Locale.ROOT);
    }

    ReviewRow row(StoredRow row) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new ReviewRow(
                row.id(),
                row.subject(),
                row.title(),
                row.when(),
                row.place(),
                row.state(),
                names.of(row.organiser()),
                row.participants().stream().map(names::of).toList(),
                row.points(),
                row.dues().size(),
                (int) row.dues().stream().filter(due -> due.isBefore(today)).count(),
                isMissed(row),
                asking.hasAny(Role.LEADER, Role.LIAISON) || row.participants().contains(asking.person()));
    }
}
