package dev.verona.shell.fault;

import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Formats;
import java.util.Objects;

/** What a rejection says to the person. */
final class Words {

    private Words() {}

    static String of(Rejection rejection) {
        return Formats.current().said(Objects.requireNonNullElse(rejection.getMessage(), "This is not possible."));
    }
}
