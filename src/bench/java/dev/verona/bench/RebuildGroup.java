package dev.verona.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.springframework.context.support.GenericApplicationContext;

/** Building a read model again from the first event on, while many plans' events follow one another as they came. */
final class RebuildGroup implements Group {

    private static final String PLANS = "plan";
    private static final int PLAN_EVENTS = 1_000;
    private static final int CONTRIBUTIONS = 40;
    private static final int AT_ONCE = 32;
    private static final int COMMIT = 4;

    private static final int RAW_BATCH = 200;
    private static final int RAW_DOCUMENTS = 20_000;

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
            var patience = sizes.patience();
            ratios.add(
                    DEFAULTS,
                    site.kind(),
                    turns.of(
                            "rebuild",
                            () -> rebuild(ours, PLANS, patience.multipliedBy(2)),
                            () -> rebuild(peer, PLANS, patience)));
            ratios.add(
                    RAW,
                    site.kind(),
                    turns.of(
                            "rebuild, a document an event",
                            () -> rebuild(ours, Journal.GROUP, patience),
                            () -> raw(ours.database(), sizes.rebuilt())));
        }
    }

    /** Plans that people work on side by side, a few of their events in each commit. */
    private static Site.Place filled(Site site, int events) throws Exception {
        var place = site.place();
        try (var connection = place.connect();
                var writers = Executors.newFixedThreadPool(AT_ONCE)) {
            var engine = Stores.ours(connection.database());
            var writing = new ArrayList<Future<?>>();
            for (int done = 0; done < events; done += PLAN_EVENTS) {
                int count = Math.min(PLAN_EVENTS, events - done);
                writing.add(writers.submit(() ->
                        append(engine, PlanHistory.of(PlanId.random(), Math.min(CONTRIBUTIONS, count - 1), count))));
            }
            for (var one : writing) {
                one.get();
            }
        }
        return place;
    }

    private static void append(MongoEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        for (int from = 0; from < events.size(); from += COMMIT) {
            engine.appendEvents(events.subList(from, Math.min(events.size(), from + COMMIT)));
        }
    }

    /** One thread, one event at a time, a token for each. */
    private static void axonDefaults(GenericApplicationContext context, String processor) {
        context.registerBean(
                "axonDefaults",
                ConfigurerModule.class,
                () -> configurer -> configurer.eventProcessing().registerTrackingEventProcessor(processor));
    }

    /** Events a second, from the first that was seen handled to the last; of a slow one, as far as it comes in its time. */
    private static double rebuild(App app, String name, Duration patience) throws Exception {
        var admin = app.bean(ProjectionAdmin.class);
        long head = app.bean(MongoEventStorageEngine.class).head();
        admin.rebuild(name);
        try {
            long began = await(admin, name, 1, System.nanoTime() + TimeUnit.SECONDS.toNanos(30));
            long start = System.nanoTime();
            long reached = await(admin, name, head, start + patience.toNanos());
            return (reached - began) / ((System.nanoTime() - start) / 1e9);
        } finally {
            app.bean(EventProcessingConfiguration.class)
                    .eventProcessor(name, StreamingEventProcessor.class)
                    .ifPresent(StreamingEventProcessor::shutDown);
        }
    }

    /** Documents a second, in batches as large as ours, in a collection that begins empty. */
    private static double raw(MongoDatabase database, int most) {
        var collection = database.getCollection("bench_raw");
        collection.deleteMany(new Document());
        int all = Math.min(most, RAW_DOCUMENTS);
        var plan = PlanId.random();
        var person = PlanHistory.SELLER.person().value();
        long start = System.nanoTime();
        for (int from = 0; from < all; from += RAW_BATCH) {
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
        return all / ((System.nanoTime() - start) / 1e9);
    }

    private static long await(ProjectionAdmin admin, String name, long position, long until) throws Exception {
        while (true) {
            long now = admin.state(name).position();
            if (now >= position || System.nanoTime() > until) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
