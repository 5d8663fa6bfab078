package dev.verona.platform.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.security.Actor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Those who are at this node, and what the other nodes of the database tell of theirs. */
@Component
final class NodePresence implements Presence, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NodePresence.class);

    /** How often it is looked who is still connected. */
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    /** Nobody but this process is at an embedded store. */
    private final @Nullable SharedPresence shared;

    private volatile Map<String, List<Here>> elsewhere = Map.of();
    private boolean told;
    private boolean deaf;
    private volatile @Nullable ScheduledExecutorService rounds;

    @Autowired
    NodePresence(MongoConnection connection) {
        this(connection.exclusive() ? null : new SharedPresence(connection.database()));
    }

    /** @param shared how the nodes tell each other; null when there is one */
    NodePresence(@Nullable SharedPresence shared) {
        this.shared = shared;
    }

    @Override
    public Visit enter(
            String thing, String client, Actor actor, Spot at, BooleanSupplier alive, Consumer<List<Here>> others) {
        var visitor = new Visitor(thing, client, actor, at, alive, others);
        rooms.compute(thing, (key, room) -> (room == null ? new Room(thing) : room).with(visitor))
                .tell();
        return visitor;
    }

    /** Looks at everybody once. */
    void round() {
        rooms.values().forEach(room -> {
            if (room.look()) {
                room.tell();
            }
        });
        if (shared != null) {
            hear(shared);
        }
    }

    private void hear(SharedPresence others) {
        var mine = rooms.entrySet().stream()
                .flatMap(room ->
                        room.getValue().present().stream().map(here -> new SharedPresence.There(room.getKey(), here)))
                .toList();
        var before = elsewhere;
        if (!mine.isEmpty()) {
            elsewhere = others.exchange(mine).stream()
                    .collect(groupingBy(SharedPresence.There::thing, mapping(SharedPresence.There::here, toList())));
            told = true;
        } else if (told) {
            others.leave();
            told = false;
            elsewhere = Map.of();
        }
        rooms.forEach((thing, room) -> {
            if (!at(elsewhere, thing).equals(at(before, thing))) {
                room.tell();
            }
        });
    }

    private static List<Here> at(Map<String, List<Here>> somewhere, String thing) {
        return somewhere.getOrDefault(thing, List.of());
    }

    @Override
    public void start() {
        var looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-presence").factory());
        var _ = looking.scheduleWithFixedDelay(
                this::quietRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        rounds = looking;
    }

    private void quietRound() {
        try {
            round();
            deaf = false;
        } catch (RuntimeException e) {
            if (!deaf) {
                log.warn("Cannot look who is here: {}", e.getMessage(), e);
            }
            deaf = true;
        }
    }

    @Override
    public void stop() {
        var looking = rounds;
        rounds = null;
        if (looking != null) {
            looking.shutdownNow();
        }
        if (shared != null) {
            leave(shared);
        }
    }

    /** So that the others need not wait until this node is missed. */
    private static void leave(SharedPresence others) {
        try {
            others.leave();
        } catch (RuntimeException e) {
            log.debug("Cannot say that this node leaves", e);
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** All who have one thing open. */
    private final class Room {

        private final String thing;
        private final Map<String, Visitor> visitors = new LinkedHashMap<>();

        Room(String thing) {
            this.thing = thing;
        }

        synchronized List<Here> present() {
            return visitors.values().stream()
                    .filter(visitor -> visitor.present)
                    .map(Visitor::here)
                    .toList();
        }

        synchronized Room with(Visitor visitor) {
            visitors.put(visitor.client, visitor);
            return this;
        }

        /** @return whether nobody is left */
        synchronized boolean without(Visitor visitor) {
            visitors.remove(visitor.client, visitor);
            return visitors.isEmpty();
        }

        synchronized boolean look() {
            var changed = false;
            for (var visitor : visitors.values()) {
                changed |= visitor.look();
            }
            return changed;
        }

        void tell() {
            List<Visitor> all;
            synchronized (this) {
                all = List.copyOf(visitors.values());
            }
            for (var visitor : all) {
                visitor.others.accept(Stream.concat(
                                all.stream().filter(other -> other.present).map(Visitor::here),
                                at(elsewhere, thing).stream())
                        .filter(other -> !other.client().equals(visitor.client))
                        .toList());
            }
        }
    }

    private final class Visitor implements Visit {

        private final String thing;
        private final String client;
        private final Actor actor;
        private final BooleanSupplier alive;
        private final Consumer<List<Here>> others;
        private volatile Spot at;
        private volatile boolean present = true;

        Visitor(String thing, String client, Actor actor, Spot at, BooleanSupplier alive, Consumer<List<Here>> others) {
            this.thing = thing;
            this.client = client;
            this.actor = actor;
            this.at = at;
            this.alive = alive;
            this.others = others;
        }

        Here here() {
            return new Here(client, actor, at);
        }

        boolean look() {
            var now = alive.getAsBoolean();
            var changed = now != present;
            present = now;
            return changed;
        }

        @Override
        public void move(Spot to) {
            if (!to.equals(at)) {
                at = to;
                var room = rooms.get(thing);
                if (room != null) {
                    room.tell();
                }
            }
        }

        @Override
        public void close() {
            var room = rooms.computeIfPresent(thing, (key, all) -> all.without(this) ? null : all);
            if (room != null) {
                room.tell();
            }
        }
    }
}
