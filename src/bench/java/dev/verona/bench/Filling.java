package dev.verona.bench;

import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;

/** Fills a store with plans that people work on side by side, before anything is measured. */
final class Filling {

    /** Plans that are written at once. */
    private static final int AT_ONCE = 32;

    private Filling() {}

    /**
     * @param events in all
     * @param each events of a plan
     * @param contributions of a plan, among them
     * @param commit events in one
     */
    static void of(MongoEventStorageEngine engine, int events, int each, int contributions, int commit)
            throws Exception {
        try (var writers = Executors.newFixedThreadPool(AT_ONCE)) {
            var writing = new ArrayList<Future<?>>();
            for (int done = 0; done < events; done += each) {
                int count = Math.min(each, events - done);
                writing.add(writers.submit(() -> append(
                        engine, PlanHistory.of(PlanId.random(), Math.min(contributions, count - 1), count), commit)));
            }
            for (var one : writing) {
                one.get();
            }
        }
    }

    static void append(MongoEventStorageEngine engine, List<DomainEventMessage<?>> events, int commit) {
        for (int from = 0; from < events.size(); from += commit) {
            engine.appendEvents(events.subList(from, Math.min(events.size(), from + commit)));
        }
    }
}
