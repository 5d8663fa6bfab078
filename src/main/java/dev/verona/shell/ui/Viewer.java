package dev.verona.shell.ui;

import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.SignedIn;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person who looks at the screen that this thread works for. For what a screen shows and offers; the buses decide for themselves. */
public final class Viewer {

    private Viewer() {}

    /** Empty on the login page, and where no screen is. */
    public static Optional<Actor> find() {
        return Acting.current().or(Viewer::signedIn);
    }

    /** @throws IllegalStateException where nobody is signed in: only views that everybody may see need {@link #find} */
    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this thread"));
    }

    private static Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }
}
