package dev.verona.platform.axon;

import java.util.Optional;

/** A read model that is kept elsewhere than in the database, and makes itself anew beside what it shows. */
public interface RebuiltBeside {

    /** The processing group that feeds it. */
    String group();

    /** Begins in the background, unless it is under way. What was under way when the process ended goes on at the next start. */
    void rebuild();

    /** How far a rebuild is, 0 to 1; empty when there is none. */
    Optional<Double> progress();

    /** Why a rebuild stands still. */
    Optional<Throwable> error();
}
