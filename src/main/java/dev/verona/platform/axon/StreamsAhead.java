package dev.verona.platform.axon;

import java.util.Collection;

/** For a command about hundreds of things: read together, they cost little more than one. */
@FunctionalInterface
public interface StreamsAhead {

    /** Where there is nothing to be gained. */
    StreamsAhead NONE = streams -> {};

    /** Reads streams that the unit of work at hand is about to load, whether there is anything in them or not. */
    void read(Collection<String> streams);
}
