package dev.verona.platform.security;

import java.util.Optional;

/**
 * Names the screen on whose behalf this thread works, so that the screen can tell its own changes from others'. The shell implements it; the
 * platform knows no screens.
 */
@FunctionalInterface
public interface ClientIdProvider {

    /** The id of the current screen, the same for as long as it is open; empty on a thread that serves none. */
    Optional<String> current();
}
