package dev.verona.plan.api;

import dev.verona.shared.Rejection;
import java.time.Instant;

/** Two people set the same single value; the second one sees both and chooses. */
public final class ValueConflict extends Rejection {

    private static final long serialVersionUID = 1L;

    private final String theirs;
    private final String mine;
    private final String byName;
    private final Instant at;

    /** @param byName the display name of who set it meanwhile */
    public ValueConflict(FieldRef field, String theirs, String mine, String byName, Instant at) {
        super(
                field.field().name(),
                byName + " changed \"" + field.field().label() + "\" while you were at it. Choose which value stands.");
        this.theirs = theirs;
        this.mine = mine;
        this.byName = byName;
        this.at = at;
    }

    public String theirs() {
        return theirs;
    }

    public String mine() {
        return mine;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
