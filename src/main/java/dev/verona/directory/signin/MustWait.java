package dev.verona.directory.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts failed; the next one is looked at after a while. */
final class MustWait extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    MustWait(Duration wait) {
        super("Too many attempts failed.");
        this.wait = wait;
    }

    /** Whole seconds, rounded up. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
