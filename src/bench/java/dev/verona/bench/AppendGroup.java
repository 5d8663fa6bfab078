package dev.verona.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;

/** Appending, by many and by one, and reading what they appended in order. */
final class AppendGroup implements Group {

    private static final int CALLERS = 64;
    private static final int AT_ONCE = 100;
    private static final int TAIL_EVENTS = 20_000;
    private static final int SCAN_BATCH = 1_000;

    private static final Goal AGAINST_AXON =
            Goal.atLeast(1.25, "append, 64 callers, against axon-mongo's engine", "commits/s");
    private static final Goal AGAINST_RAW =
            Goal.atLeast(0.5, "append, 64 callers, against insertMany of 100 as durable", "commits/s");
    private static final Goal ONE_CALLER = Goal.atMost(1.5, "append p99, one caller, against durable insertOne", "ms");
    private static final Goal TAIL_AXON =
            Goal.atLeast(10, "ordered tail read, against axon-mongo's tracked read", "events/s");
    private static final Goal TAIL_RAW = Goal.atLeast(0.7, "ordered tail read, against a raw scan", "events/s");

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Goal> goals() {
        return List.of(AGAINST_AXON, AGAINST_RAW, ONE_CALLER, TAIL_AXON, TAIL_RAW);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        try (var own = site.fresh();
                var theirs = site.fresh()) {
            var ours = Stores.ours(own.database());
            var axon = Stores.axonMongo(theirs.database());
            ratios.add(
                    AGAINST_AXON,
                    site.kind(),
                    turns.of(
                            "append by 64",
                            () -> appending(ours, CALLERS, sizes.window()),
                            () -> appending(axon, CALLERS, sizes.window())));

            var commits = own.database().getCollection("commits");
            var raw = like(
                    theirs.database(), Objects.requireNonNull(commits.find().first()));
            ratios.add(
                    AGAINST_RAW,
                    site.kind(),
                    turns.of(
                            "append by 64, insertMany",
                            () -> appending(ours, CALLERS, sizes.window()),
                            () -> AT_ONCE * Load.perSecond(1, sizes.window(), caller -> raw.insertMany())));
            var longer = sizes.window().multipliedBy(2);
            ratios.add(
                    ONE_CALLER,
                    site.kind(),
                    turns.of(
                            "append by one, p99",
                            () -> p99(appender(ours, 1), longer),
                            () -> p99(caller -> raw.insertOne(), longer)));

            int events = (int) Math.min(TAIL_EVENTS, ours.head());
            ratios.add(
                    TAIL_AXON,
                    site.kind(),
                    turns.of(
                            "tail read",
                            () -> tail(ours, events, sizes.patience()),
                            () -> tail(axon, events, sizes.patience())));
            ratios.add(
                    TAIL_RAW,
                    site.kind(),
                    turns.of(
                            "tail read, raw scan",
                            () -> tail(ours, events, sizes.patience()),
                            () -> scan(commits, events)));
        }
    }

    private static double appending(EventStorageEngine engine, int callers, Duration window) throws Exception {
        return Load.perSecond(callers, window, appender(engine, callers));
    }

    private static Load.Call appender(EventStorageEngine engine, int callers) {
        var people = Edits.people(callers);
        return caller -> engine.appendEvents(List.of(people.get(caller).next()));
    }

    private static double p99(Load.Call call, Duration window) throws Exception {
        return Turns.quantile(Load.millis(1, window, call), 0.99);
    }

    /** What the driver alone does with documents like ours, under the same indexes. */
    private record Raw(MongoCollection<Document> collection, Document like, AtomicLong next) {

        void insertMany() {
            collection.insertMany(Stream.generate(this::document).limit(AT_ONCE).toList());
        }

        void insertOne() {
            collection.insertOne(document());
        }

        private Document document() {
            return Edits.copy(like, next.incrementAndGet());
        }
    }

    private static Raw like(MongoDatabase database, Document commit) {
        var collection = database.getCollection("raw").withWriteConcern(Site.DURABLE);
        collection.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        return new Raw(collection, commit, new AtomicLong());
    }

    /** Events a second from the first on; of a slow reader, as far as it comes in its time. */
    private static double tail(EventStorageEngine engine, int events, Duration patience) {
        long start = System.nanoTime();
        long giveUp = start + patience.toNanos();
        int read = 0;
        try (Stream<? extends TrackedEventMessage<?>> stream = engine.readEvents(null, false)) {
            var each = stream.iterator();
            while (read < events && each.hasNext() && System.nanoTime() < giveUp) {
                each.next();
                read++;
            }
        }
        return read / ((System.nanoTime() - start) / 1e9);
    }

    private static double scan(MongoCollection<Document> commits, int events) {
        long start = System.nanoTime();
        int read = 0;
        try (var each = commits.find()
                .sort(new Document("_id", 1))
                .batchSize(SCAN_BATCH)
                .iterator()) {
            while (read < events && each.hasNext()) {
                each.next();
                read++;
            }
        }
        return read / ((System.nanoTime() - start) / 1e9);
    }
}
