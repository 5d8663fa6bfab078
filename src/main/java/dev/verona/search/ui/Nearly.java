package dev.verona.search.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a command is meant by what is typed: each typed word begins one of its words, with a slip forgiven in a longer one. */
final class Nearly {

    private static final int FORGIVES = 4;

    /** Said between the words that mean something, as in "list of keys". */
    private static final Set<String> SMALL = Set.of("a", "an", "all", "for", "in", "my", "of", "the", "to");

    private Nearly() {}

    static boolean means(String typed, String words) {
        var known = words(words);
        var said = words(typed);
        return said.stream()
                .allMatch(word -> (said.size() > 1 && SMALL.contains(word))
                        || known.stream().anyMatch(one -> begins(one, word)));
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean begins(String word, String typed) {
        return word.startsWith(typed)
                || (typed.length() >= FORGIVES && word.charAt(0) == typed.charAt(0) && slips(word, typed) <= 1);
    }

    /** The least number of letters to change, add or leave out that makes the typed word a beginning of the other. */
    private static int slips(String word, String typed) {
        var row = new int[word.length() + 1];
        for (var j = 0; j <= word.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= typed.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= word.length(); j++) {
                var above = row[j];
                var change = corner + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        var least = Integer.MAX_VALUE;
        for (var slips : row) {
            least = Math.min(least, slips);
        }
        return least;
    }
}
