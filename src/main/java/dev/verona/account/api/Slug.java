package dev.verona.account.api;

import dev.verona.shared.Ids;
import java.text.Normalizer;
import java.util.Locale;

/** Readable ids of names, for addresses that a person can say aloud. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The name in lower-case Latin letters and digits with hyphens between, as in {@code brackenmoor-dairies}. A name without any such
     * letter gets an id of its own that is the same every time.
     *
     * @param kind keeps ids of unlike things with such names apart
     */
    public static String of(String name, String kind) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return Ids.named(kind, key(name));
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** Two names with the same key are one name: case, spaces and ways to write an accent do not tell companies apart. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
