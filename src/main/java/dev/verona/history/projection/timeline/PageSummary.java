package dev.verona.history.projection.timeline;

import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a page are about, so that a page without any that is looked for is passed over unread. It may say yes where no entry matches; a no
 * is certain.
 *
 * @param marks each person, function, stage, kind and element, once, marked by what it is
 * @param text all words, in lower case
 * @param from the first moment of any, {@code until} the last; null for no entries
 */
record PageSummary(
        List<String> marks,
        String text,
        @Nullable Instant from,
        @Nullable Instant until) {

    PageSummary {
        marks = List.copyOf(marks);
    }

    static PageSummary of(List<TimelineEntry> entries) {
        return new PageSummary(
                entries.stream()
                        .flatMap(entry -> Stream.of(
                                mark("person", entry.by().id()),
                                mark("function", entry.by().function()),
                                mark("stage", entry.stage()),
                                mark("kind", entry.kind()),
                                mark("element", entry.element())))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                entries.stream()
                        .flatMap(TimelineEntry::words)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("\n")),
                entries.stream()
                        .map(TimelineEntry::from)
                        .min(Instant::compareTo)
                        .orElse(null),
                entries.stream().map(TimelineEntry::to).max(Instant::compareTo).orElse(null));
    }

    boolean mayMatch(TimelineFilter filter) {
        return holds(mark("person", filter.person()))
                && holds(mark("function", filter.function()))
                && holds(mark("stage", filter.stage()))
                && holds(mark("kind", filter.kind()))
                && holds(mark("element", filter.element()))
                && (filter.from() == null || until == null || !until.isBefore(filter.from()))
                && (filter.until() == null || from == null || from.isBefore(filter.until()))
                && text.contains(filter.text().strip().toLowerCase(Locale.ROOT));
    }

    private boolean holds(@Nullable String mark) {
        return mark == null || marks.contains(mark);
    }

    private static @Nullable String mark(String what, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> what + " " + constant.name();
            default -> what + " " + value;
        };
    }
}
