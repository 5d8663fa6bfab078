package dev.verona.platform.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What is measured of appending. */
final class AppendMeters {

    private static final double[] PERCENTILES = {0.5, 0.95, 0.99};

    /** From a caller's call until its commit is acknowledged, waiting for its turn included. */
    final Timer latency;

    /** How many commits share one round, and so one sync of the disk. */
    final DistributionSummary round;

    /** Another process was first at a position. */
    final Counter positionTaken;

    /** Somebody else was first in a stream: the command is decided anew or refused. */
    final Counter streamChanged;

    /** Callers who were told that the store is busy. */
    final Counter busy;

    AppendMeters(MeterRegistry registry) {
        latency = Timer.builder("verona.store.append")
                .description("From a commit's call until it is acknowledged as durable")
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(registry);
        round = DistributionSummary.builder("verona.store.round")
                .description("Commits that were written in one round")
                .baseUnit("commits")
                .publishPercentiles(PERCENTILES)
                .register(registry);
        positionTaken = conflicts(registry, "position");
        streamChanged = conflicts(registry, "stream");
        busy = Counter.builder("verona.store.busy")
                .description("Commits that were refused because too much was waiting")
                .register(registry);
    }

    private static Counter conflicts(MeterRegistry registry, String kind) {
        return Counter.builder("verona.store.conflicts")
                .description("Commits that met one of another process at their position, or of anybody in their stream")
                .tag("kind", kind)
                .register(registry);
    }
}
