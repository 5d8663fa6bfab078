package dev.verona.engagement.api;

import java.util.List;

/**
 * What a version of a rule says.
 *
 * @param why what it is for, in a sentence; may be empty
 * @param conditions all of which must hold
 */
public record Terms(String title, String why, List<Condition> conditions, Behaviour behaviour, Exceptions exceptions) {

    public Terms {
        conditions = List.copyOf(conditions);
    }
}
