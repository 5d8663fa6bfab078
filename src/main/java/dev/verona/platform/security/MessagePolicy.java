package dev.verona.platform.security;

/**
 * A module's word on who may send its commands and ask its queries. Each module has one bean per sealed message
 * interface; the buses ask the one whose {@link #messages()} the payload implements, before the handler runs. A payload that no
 * policy covers is refused: silence is never consent.
 *
 * @param <M> the sealed interface of the messages
 */
public interface MessagePolicy<M> {

    /** The sealed interface that this policy speaks for. */
    Class<M> messages();

    /**
     * Returns when the actor may send the message.
     *
     * @throws dev.verona.shared.NotAllowed when they may not, saying who may
     */
    void authorise(Actor actor, M message);
}
