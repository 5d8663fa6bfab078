package dev.verona.library.domain;

import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetRejection.FactsChanged;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.text.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the facts of an asset may say, and what becomes of them when two people correct them at once. */
final class FactRules {

    private static final int TITLE = 160;
    private static final int SUMMARY = 1_000;
    private static final int INDUSTRY = 80;
    private static final int INDUSTRIES = 30;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private FactRules() {}

    /** The facts without what is only space. */
    static AssetFacts tidy(AssetFacts facts) {
        var title = line("title", facts.title(), TITLE);
        if (title.isEmpty()) {
            throw new InvalidInput("title", "Give it a title by which people look for it.");
        }
        var industries = facts.industries().stream()
                .map(industry -> line("industries", industry, INDUSTRY))
                .filter(industry -> !industry.isEmpty())
                .toList();
        if (industries.size() > INDUSTRIES) {
            throw new InvalidInput(
                    "industries", "Name at most " + INDUSTRIES + " industries, or none when it fits all of them.");
        }
        requireSensible("reviewDue", facts.reviewDue());
        requireSensible("expires", facts.expires());
        if (facts.reviewDue() != null
                && facts.expires() != null
                && facts.reviewDue().isAfter(facts.expires())) {
            throw new InvalidInput(
                    "reviewDue", "The day on which somebody looks at it again must not be after its last day of use.");
        }
        return new AssetFacts(
                title,
                text("summary", facts.summary(), SUMMARY),
                facts.segments(),
                facts.stages(),
                industries,
                facts.reviewDue(),
                facts.expires());
    }

    static void requireSensible(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || !day.isBefore(LATEST))) {
            throw new InvalidInput(field, "Choose a day of this century.");
        }
    }

    static String text(String field, String text, int most) {
        var words = Prose.clean(text).strip();
        if (words.length() > most) {
            throw new InvalidInput(
                    field,
                    "This has %,d characters, and %,d is the most. Say it shorter.".formatted(words.length(), most));
        }
        return words;
    }

    private static String line(String field, String text, int most) {
        return text(field, text.replaceAll("\\s+", " "), most);
    }

    /**
     * Each author keeps what only they changed.
     *
     * @throws FactsChanged naming the first fact that both changed to different values
     */
    static AssetFacts merged(AssetFacts now, AssetFacts seen, AssetFacts wanted) {
        var merge = new Merge(now, seen, wanted);
        return new AssetFacts(
                Objects.requireNonNull(merge.of("title", "title", AssetFacts::title)),
                Objects.requireNonNull(merge.of("summary", "summary", AssetFacts::summary)),
                Objects.requireNonNull(merge.of("segments", "segments", AssetFacts::segments)),
                Objects.requireNonNull(merge.of("stages", "stages", AssetFacts::stages)),
                Objects.requireNonNull(merge.of("industries", "industries", AssetFacts::industries)),
                merge.of("reviewDue", "day of its review", AssetFacts::reviewDue),
                merge.of("expires", "last day of use", AssetFacts::expires));
    }

    private record Merge(AssetFacts now, AssetFacts seen, AssetFacts wanted) {

        <T> @Nullable T of(String field, String label, Function<AssetFacts, @Nullable T> fact) {
            var mine = fact.apply(wanted);
            var theirs = fact.apply(now);
            if (Objects.equals(mine, fact.apply(seen))) {
                return theirs;
            }
            if (!Objects.equals(theirs, fact.apply(seen)) && !Objects.equals(theirs, mine)) {
                throw new FactsChanged(field, label, said(theirs), now);
            }
            return mine;
        }

        private static String said(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case List<?> list ->
                    String.join(", ", list.stream().map(Object::toString).toList());
                default -> value.toString();
            };
        }
    }
}
