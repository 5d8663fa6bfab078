package dev.verona.platform.live;

import dev.verona.platform.security.Actor;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Who has the same thing open now, and where in it they are. It is told to open screens, and is no fact of the domain: nothing of it is recorded. */
public interface Presence {

    /**
     * Somebody who is there.
     *
     * @param client their screen
     * @param at where they are
     */
    record Here(String client, Actor actor, Spot at) {}

    /**
     * Where somebody is.
     *
     * @param section the part of the page, in words
     * @param field the key of the field in which the cursor is, empty for none
     * @param revision of the field's text in which the caret is counted
     * @param caret the place of the caret in that text, -1 when unknown
     */
    record Spot(String section, String field, long revision, int caret) {}

    /** One screen's stay. */
    interface Visit extends AutoCloseable {

        void move(Spot to);

        /** Idempotent. */
        @Override
        void close();
    }

    /**
     * Comes to a thing, and is told who else is there, at once and whenever that changes.
     *
     * @param alive whether the screen is still connected; asked every second. Who is not is not shown, until they are again
     * @param others called on any thread, with those on other screens, in the order of their coming; it must hand over and return
     */
    Visit enter(String thing, String client, Actor actor, Spot at, BooleanSupplier alive, Consumer<List<Here>> others);
}
