package dev.verona.platform.security;

/**
 * Knows how people stand at this moment, on every node: a session may be hours old, a disabled account is out within a second. The module that
 * keeps people implements it.
 */
public interface Doorkeeper {

    /**
     * The signed-in person with today's name, function and roles.
     *
     * @throws dev.verona.shared.NotAllowed when nobody knows the person (any more)
     */
    Actor asOfNow(Actor signedIn);

    /**
     * Returns when the person may send this message, as far as their own standing goes; whether their roles allow it is the matter of a
     * {@link MessagePolicy}.
     *
     * @throws dev.verona.shared.NotAllowed when the person is disabled, or must change their password first
     */
    void admit(Actor actor, Object message);
}
