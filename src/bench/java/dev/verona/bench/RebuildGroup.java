package dev.verona.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.axon.MongoTokens;
import dev.verona.platform.axon.Rebuilds;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.support.GenericApplicationContext;

/** Building a read model again from the first event on, while many plans' events follow one another as they came. */
final class RebuildGroup implements Group {

    private static final String PLANS = "plan";
    private static final int PLAN_EVENTS = 1_000;
    private static final int CONTRIBUTIONS = 40;
    private static final int COMMIT = 4;

    private static final Duration BEGINS = Duration.ofSeconds(30);
    private static final int RAW_BATCH = 200;

    private static final Goal RAW = Goal.atLeast(
            0.6,
            "rebuild a projection of a document an event, against raw bulkWrite of the same documents",
            "events/s");
    private static final Goal DEFAULTS = Goal.atLeast(
            5, "rebuild the plans' read model of 200k events, against Axon's default processor settings", "events/s");

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Goal> goals() {
        return List.of(DEFAULTS, RAW);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        var own = filled(site, sizes.rebuilt());
        var theirs = filled(site, sizes.rebuilt());
        try (var ours = App.on(own, context -> context.registerBean(Journal.class));
                var peer = App.on(theirs, context -> axonDefaults(context, PLANS))) {
            ours.stopProcessors();
            peer.stopProcessors();
            var plans = new Beside(ours, PLANS);
            var journal = new Beside(ours, Journal.GROUP);
            var patience = sizes.patience();
            ratios.add(
                    DEFAULTS,
                    site.kind(),
                    turns.of("rebuild", () -> plans.rebuild(patience), () -> replay(peer, PLANS, patience)));
            plans.end();
            ratios.add(
                    RAW,
                    site.kind(),
                    turns.of(
                            "rebuild, a document an event",
                            () -> journal.rebuild(patience),
                            () -> raw(ours.database(), sizes.rebuilt(), patience)));
        }
    }

    /** Plans that people work on side by side, a few of their events in each commit. */
    private static Site.Place filled(Site site, int events) throws Exception {
        var place = site.place();
        try (var connection = place.connect()) {
            Filling.of(Stores.ours(connection.database()), events, PLAN_EVENTS, CONTRIBUTIONS, COMMIT);
        }
        return place;
    }

    /** One thread, one event at a time, a token for each. */
    private static void axonDefaults(GenericApplicationContext context, String processor) {
        context.registerBean(
                "axonDefaults",
                ConfigurerModule.class,
                () -> configurer -> configurer.eventProcessing().registerTrackingEventProcessor(processor));
    }

    /** A rebuild as an administrator begins it, which stands still while the peer is measured. */
    private static final class Beside {

        private final App app;
        private final String name;
        private final long head;

        Beside(App app, String name) {
            this.app = app;
            this.name = name;
            this.head = app.bean(MongoEventStorageEngine.class).head();
            app.bean(Rebuilds.class).stop();
            // A rebuild goes as far as what is shown does: all of it is taken to be in.
            var tokens = app.bean(MongoTokens.class);
            tokens.fetchToken(name, 0);
            tokens.storeToken(new GlobalSequenceTrackingToken(head), name, 0);
        }

        /** Events a second, from where it stands on, begun anew when it is over. */
        double rebuild(Duration patience) throws Exception {
            var rebuilds = app.bean(Rebuilds.class);
            rebuilds.start();
            try {
                if (reached(rebuilds) >= head) {
                    app.bean(ProjectionAdmin.class).rebuild(name);
                }
                long before = reached(rebuilds);
                long began = await(() -> reached(rebuilds), before + 1, System.nanoTime() + BEGINS.toNanos());
                long start = System.nanoTime();
                long end = await(() -> reached(rebuilds), head, start + patience.toNanos());
                return (end - began) / ((System.nanoTime() - start) / 1e9);
            } finally {
                rebuilds.stop();
            }
        }

        /** Leaves it undone: what is under way goes on whenever any is. */
        void end() {
            app.bean(MongoTokens.class).deleteToken(name + "~rebuild", 0);
        }

        private long reached(Rebuilds rebuilds) {
            return Math.round(rebuilds.progress(name).orElse(1.0) * head);
        }
    }

    /** Events a second of Axon's own way: the processor's token is reset, and what it shows is emptied. */
    private static double replay(App app, String name, Duration patience) throws Exception {
        var processor = app.bean(EventProcessingConfiguration.class)
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
        app.bean(ReadModels.class).of(name).clear();
        processor.resetTokens();
        processor.start();
        try {
            LongSupplier position = () -> processor.processingStatus().values().stream()
                    .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                    .min()
                    .orElse(0);
            long began = await(position, 1, System.nanoTime() + BEGINS.toNanos());
            long start = System.nanoTime();
            long end = await(position, Long.MAX_VALUE, start + patience.toNanos());
            return (end - began) / ((System.nanoTime() - start) / 1e9);
        } finally {
            processor.shutDown();
        }
    }

    /**
     * Documents a second: all of those that ours writes, in a collection that begins empty. A few of them would be over before the embedded store has written
     * any to its file.
     */
    private static double raw(MongoDatabase database, int all, Duration patience) {
        var collection = database.getCollection("bench_raw");
        collection.drop();
        var plan = PlanId.random();
        var person = PlanHistory.SELLER.person().value();
        long start = System.nanoTime();
        long until = start + patience.toNanos();
        int written = 0;
        for (int from = 0; from < all && System.nanoTime() < until; from += RAW_BATCH) {
            written += RAW_BATCH;
            collection.bulkWrite(
                    IntStream.range(from, from + RAW_BATCH)
                            .mapToObj(number -> new ReplaceOneModel<>(
                                    Filters.eq("_id", plan + "/" + number),
                                    Journal.entry("TextEdited", Instant.EPOCH, person)
                                            .append("_id", plan + "/" + number),
                                    new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
        return written / ((System.nanoTime() - start) / 1e9);
    }

    private static long await(LongSupplier reached, long position, long until) throws Exception {
        while (true) {
            long now = reached.getAsLong();
            if (now >= position || System.nanoTime() > until) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
