package dev.verona.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param repeats of each measure
 * @param window how long callers call
 * @param longPlan events of the plan that is loaded
 * @param manyEvents in the large store
 * @param rebuilt events of the projection that is rebuilt
 * @param patience how long a slow peer is watched before its rate is taken from what it did
 */
record Sizes(int repeats, Duration window, int longPlan, int manyEvents, int rebuilt, Duration patience) {

    static final Sizes FULL = new Sizes(5, Duration.ofSeconds(1), 10_000, 1_000_000, 200_000, Duration.ofMillis(1_500));

    /** To see whether everything runs; its figures mean nothing. */
    static final Sizes SMALL = new Sizes(1, Duration.ofMillis(300), 600, 5_000, 2_000, Duration.ofSeconds(2));
}
