package dev.verona.shell.fault;

import dev.verona.shared.Rejection;
import java.util.Objects;

/** What a rejection says to the person. */
final class Words {

    private Words() {}

    static String of(Rejection rejection) {
        return Objects.requireNonNullElse(rejection.getMessage(), "This is not possible.");
    }
}
