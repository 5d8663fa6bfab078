package dev.verona.directory.api;

import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Role;

/**
 * Who stands for a function when both agree on something: a leader of that very function. Whoever leads both stands for neither alone, or one person would agree with
 * themselves.
 */
public final class Heads {

    private Heads() {}

    public static boolean include(Actor actor) {
        return actor.has(Role.LEADER) && actor.function() != Function.JOINT;
    }
}
