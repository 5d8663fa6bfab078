package dev.verona.directory.domain;

import dev.verona.directory.api.Password;
import dev.verona.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a password must be: long rather than odd, as NIST SP 800-63B advises. The upper bound is bcrypt's, which reads no more than 72 bytes.
 */
final class PasswordRules {

    private static final int LEAST_CHARACTERS = 12;
    private static final int MOST_BYTES = 72;
    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    /** @throws InvalidInput for the field when the password is too short, too long, too plain or says the sign-in name */
    static void check(String field, Password password, String signInName) {
        var value = password.value();
        if (value.codePointCount(0, value.length()) < LEAST_CHARACTERS) {
            throw new InvalidInput(
                    field, "Use at least " + LEAST_CHARACTERS + " characters. Four words together are good.");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InvalidInput(field, "Use fewer characters: at most " + MOST_BYTES + " bytes.");
        }
        if (value.codePoints().distinct().count() < LEAST_DIFFERENT) {
            throw new InvalidInput(field, "Use at least " + LEAST_DIFFERENT + " different characters.");
        }
        if (signInName.length() > 3 && value.toLowerCase(Locale.ROOT).contains(signInName)) {
            throw new InvalidInput(field, "A password cannot contain the sign-in name.");
        }
    }
}
