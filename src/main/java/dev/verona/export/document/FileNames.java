package dev.verona.export.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files: letters, digits and hyphens alone, for any file system. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** @param otherwise where no letter is left */
    static String of(String words, String otherwise) {
        var name = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
