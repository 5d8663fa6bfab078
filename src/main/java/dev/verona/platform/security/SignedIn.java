package dev.verona.platform.security;

/** What the principal of a signed-in session is: it knows as whom the session's messages are sent. */
public interface SignedIn {

    /** The person as they were when they signed in; the buses ask the {@link Doorkeeper} how they are now. */
    Actor actor();
}
