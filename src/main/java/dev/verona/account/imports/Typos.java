package dev.verona.account.imports;

import dev.verona.account.api.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that somebody meant: the same but for spaces and hyphens, or one slip of the hand away, two in long words. */
final class Typos {

    /** What industries are usually called, to tell a slip from a name of the house's own. */
    static final List<String> INDUSTRIES = List.of(
            "technology",
            "medical",
            "retail",
            "software",
            "entertainment",
            "marketing",
            "telecommunications",
            "finance",
            "employment",
            "services",
            "manufacturing",
            "healthcare",
            "education",
            "energy",
            "utilities",
            "insurance",
            "construction",
            "agriculture",
            "transportation",
            "hospitality",
            "chemicals",
            "automotive",
            "logistics",
            "government",
            "real estate",
            "food and beverage",
            "pharmaceuticals");

    private Typos() {}

    /** The names of all countries in English. */
    static List<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .toList();
    }

    /** The known word that the written one is a slip of; empty when it is known itself, or like none. */
    static Optional<String> meant(String written, Collection<String> known) {
        var key = Slug.key(written);
        if (known.stream().anyMatch(word -> Slug.key(word).equals(key))) {
            return Optional.empty();
        }
        var squeezed = squeezed(key);
        var same = known.stream()
                .filter(word -> squeezed(Slug.key(word)).equals(squeezed))
                .findFirst();
        if (same.isPresent() || key.length() < 5) {
            return same;
        }
        var allowed = key.length() > 10 ? 2 : 1;
        return known.stream()
                .filter(word -> distance(Slug.key(word), key, allowed) <= allowed)
                .min(Comparator.comparingInt(word -> distance(Slug.key(word), key, allowed)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one of the other; more than {@code most} counts as {@code most + 1}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(rows[a.length()][b.length()], most + 1);
    }
}
