package dev.verona.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.axon.Serializers;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;

/** Loading a plan of 10,000 events for a command, from a store that has little else and from one that has a million events. */
final class PlanGroup implements Group {

    private static final Class<?> AGGREGATE = aggregate();

    private static final int CONTRIBUTIONS = 500;

    /** Half of what comes between two snapshots. */
    private static final int SINCE_SNAPSHOT = 50;

    private static final int COMMIT = 100;
    private static final int LOADS = 20;

    private static final Goal STATE =
            Goal.atMost(1.5, "load a plan of 10,000 events, against reading one document of its state", "ms");
    private static final Goal NO_SNAPSHOT =
            Goal.atLeast(20, "load a plan of 10,000 events, against without snapshots", "loads/s");
    private static final Goal MANY =
            Goal.atMost(1.2, "load a plan of 10,000 events, in a store of 1M events against one of 10,000", "ms");

    private static Class<?> aggregate() {
        try {
            return Class.forName("dev.verona.plan.domain.AccountPlan");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<Goal> goals() {
        return List.of(STATE, NO_SNAPSHOT, MANY);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        var little = site.place();
        var much = site.place();
        try (var connection = much.connect()) {
            Filling.of(Stores.ours(connection.database()), sizes.manyEvents() - sizes.longPlan(), 1_000, 50, COMMIT);
        }
        try (var small = App.on(little);
                var large = App.on(much)) {
            small.stopProcessors();
            large.stopProcessors();
            var plan = new Loaded(small, sizes.longPlan(), true);
            var elsewhere = new Loaded(large, sizes.longPlan(), true);
            var state = plan.state();
            ratios.add(STATE, site.kind(), turns.of("state", plan::load, state::load));
            ratios.add(MANY, site.kind(), turns.of("many", elsewhere::load, plan::load));

            var bare = new Loaded(small, sizes.longPlan(), false);
            ratios.add(
                    NO_SNAPSHOT,
                    site.kind(),
                    turns.of("no snapshot", () -> 1000 / plan.load(), () -> 1000 / bare.load(3)));
        }
    }

    /** One plan in one running Verona. */
    private static final class Loaded {

        private final App app;
        private final boolean snapshot;
        private final PlanId plan = PlanId.random();
        private final Repository<?> repository;
        private final Cache cache;

        Loaded(App app, int events, boolean snapshot) {
            this.app = app;
            this.snapshot = snapshot;
            this.repository = app.bean(Configuration.class).repository(AGGREGATE);
            this.cache = app.bean(Cache.class);
            var engine = app.bean(MongoEventStorageEngine.class);
            var history = PlanHistory.of(plan, Math.min(CONTRIBUTIONS, events / 3), events);
            int first = snapshot ? events - SINCE_SNAPSHOT : events;
            Filling.append(engine, new ArrayList<>(history.subList(0, first)), COMMIT);
            if (snapshot) {
                app.bean(Snapshotter.class).scheduleSnapshot(AGGREGATE, plan.value());
                if (engine.readSnapshot(plan.value()).isEmpty()) {
                    throw new IllegalStateException("No snapshot was made");
                }
                Filling.append(engine, new ArrayList<>(history.subList(first, events)), COMMIT);
            }
        }

        double load() {
            return load(LOADS);
        }

        /** Milliseconds, the median of so many. */
        double load(int times) {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                cache.removeAll();
                if (!snapshot) {
                    // Loading a long stream makes one.
                    app.database().getCollection("snapshots").deleteOne(Filters.eq("_id", plan.value()));
                }
                long start = System.nanoTime();
                var unit = DefaultUnitOfWork.startAndGet(null);
                repository.load(plan.value());
                unit.rollback();
                millis.add((System.nanoTime() - start) / 1e6);
            }
            return Turns.median(millis);
        }

        /** The same state as a document of its own. */
        State state() {
            var serializer = Serializers.snapshots();
            var state = app.bean(MongoEventStorageEngine.class)
                    .readSnapshot(plan.value())
                    .orElseThrow()
                    .getPayload();
            var json = serializer.serialize(state, String.class);
            var collection = app.database().getCollection("bench_states");
            collection.replaceOne(
                    Filters.eq("_id", plan.value()),
                    new Document("_id", plan.value())
                            .append("type", json.getType().getName())
                            .append("state", json.getData()),
                    new ReplaceOptions().upsert(true));
            return new State(collection, plan);
        }
    }

    private record State(MongoCollection<Document> collection, PlanId plan) {

        double load() {
            var serializer = Serializers.snapshots();
            var millis = new ArrayList<Double>();
            for (int i = 0; i < LOADS; i++) {
                long start = System.nanoTime();
                var document = Objects.requireNonNull(
                        collection.find(Filters.eq("_id", plan.value())).first());
                Object state = serializer.deserialize(new SimpleSerializedObject<>(
                        document.getString("state"), String.class, document.getString("type"), null));
                Objects.requireNonNull(state);
                millis.add((System.nanoTime() - start) / 1e6);
            }
            return Turns.median(millis);
        }
    }
}
