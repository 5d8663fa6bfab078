package dev.verona.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How an id is checked and made: the one rule behind every id type. */
public final class Ids {

    private static final int LONGEST = 80;

    private Ids() {}

    /**
     * Letters, digits, dot, underscore, tilde and hyphen, 1 to 80 of them: safe in a URL, a file name and a key.
     *
     * @throws IllegalArgumentException when the value is of another shape
     */
    public static String checked(String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not an id: '" + value + "'");
        }
        return value;
    }

    /** Whether {@link #checked} takes it: for what comes in by an address. */
    public static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            var c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '~' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    public static String random() {
        return UUID.randomUUID().toString();
    }

    /** The same id for the same parts: makes a fact that may exist only once collide on its own id. */
    public static String named(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
