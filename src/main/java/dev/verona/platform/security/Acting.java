package dev.verona.platform.security;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who acts on this thread. A web request's actor comes from the session; whoever sends messages elsewhere (an automation, the demo's
 * script, a test) says here on whose behalf.
 */
public final class Acting {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    /** The actor that an enclosing {@link #as} named, if any. */
    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    public static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTOR, actor).call(work::call);
    }

    public static void as(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }
}
