package dev.verona.dispute.projection.disputes;

import static java.util.Comparator.comparing;

import dev.verona.shared.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that are searched for, each of which must occur; and what occurs how often. */
record Words(List<String> all) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Words of(String text) {
        return new Words(SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean occurIn(String... texts) {
        if (all.isEmpty()) {
            return true;
        }
        var hay = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return all.stream().allMatch(hay::contains);
    }

    /** By name. */
    static <T> List<Counted<T>> counted(Stream<@Nullable T> values, Function<T, String> name) {
        Map<T, Long> counts = values.filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Objects::requireNonNull, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue().intValue()))
                .sorted(comparing(one -> name.apply(one.value()), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
