package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every version that is or was in force, or is agreed and to come. */
record Book(List<Entry> entries) {

    static final Book EMPTY = new Book(List.of());

    Book {
        entries = List.copyOf(entries);
    }

    /** @param until the first day on which it does not hold any more, null while nobody has said */
    record Entry(
            RuleId rule,
            int version,
            Terms terms,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        Entry endedOn(LocalDate day) {
            return until != null && !until.isAfter(day) ? this : new Entry(rule, version, terms, from, day);
        }
    }

    Stream<Entry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.holds(day));
    }

    Book with(Entry next) {
        var all = new ArrayList<>(endedOn(next.rule(), next.from()).entries);
        all.add(next);
        return new Book(all);
    }

    Book endedOn(RuleId rule, LocalDate day) {
        return new Book(entries.stream()
                .map(entry -> entry.rule().equals(rule) ? entry.endedOn(day) : entry)
                .toList());
    }
}
