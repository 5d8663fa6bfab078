package dev.verona.dispute.projection.disputes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.dispute.api.DisputeQuery.LessonFilter;
import dev.verona.dispute.api.DisputeQuery.LessonSort;
import dev.verona.dispute.api.DisputeQuery.ListLessons;
import dev.verona.dispute.api.LessonPage;
import dev.verona.dispute.api.LessonPage.Lesson;
import dev.verona.dispute.api.LessonPage.SegmentName;
import dev.verona.dispute.projection.disputes.DisputeStore.Shelf;
import dev.verona.shared.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds again what was learned, by the customer, by its segment and by words. */
final class Lessons {

    private final Shelf shelf;

    Lessons(Shelf shelf) {
        this.shelf = shelf;
    }

    LessonPage page(ListLessons query) {
        var all = shelf.disputes().values().stream().flatMap(this::lesson).toList();
        var order = order(query.sort());
        var found = all.stream()
                .filter(lesson -> matches(lesson, query.filter()))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
        int from = Math.clamp(query.offset(), 0, found.size());
        int to = Math.clamp((long) from + query.limit(), from, found.size());
        return new LessonPage(found.subList(from, to), found.size(), all.size(), accounts(all), segments(all));
    }

    private static List<Counted<AccountName>> accounts(List<Lesson> all) {
        return Words.<AccountName>counted(all.stream().map(Lesson::account), AccountName::name);
    }

    private static List<Counted<SegmentName>> segments(List<Lesson> all) {
        return Words.<SegmentName>counted(all.stream().map(Lesson::segment), SegmentName::name);
    }

    private Stream<Lesson> lesson(StoredDispute dispute) {
        var settled = dispute.settled();
        if (settled == null) {
            return Stream.empty();
        }
        var account = shelf.accountOf(dispute);
        return Stream.of(new Lesson(
                dispute.id(),
                settled.lesson(),
                settled.outcome(),
                dispute.matter().subject(),
                account == null ? null : account.ref(),
                shelf.segmentOf(dispute),
                settled.at()));
    }

    private static boolean matches(Lesson lesson, LessonFilter filter) {
        var account = lesson.account();
        var segment = lesson.segment();
        return (filter.account() == null || (account != null && filter.account().equals(account.id())))
                && (filter.segment() == null
                        || (segment != null && filter.segment().equals(segment.id())))
                && Words.of(filter.text())
                        .occurIn(
                                lesson.lesson(),
                                lesson.outcome(),
                                lesson.subject(),
                                account == null ? "" : account.name());
    }

    private static Comparator<Lesson> order(LessonSort sort) {
        var latest = comparing(Lesson::settled).reversed();
        return switch (sort) {
            case LESSON -> comparing(Lesson::lesson, String.CASE_INSENSITIVE_ORDER);
            case ACCOUNT ->
                comparing(
                                (Lesson lesson) -> lesson.account() == null
                                        ? null
                                        : lesson.account().name(),
                                nullsLast(String.CASE_INSENSITIVE_ORDER))
                        .thenComparing(latest);
            case SETTLED -> latest;
        };
    }
}
