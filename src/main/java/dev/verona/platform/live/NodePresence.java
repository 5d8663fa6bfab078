package dev.verona.platform.live;

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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Those who are at this node. */
@Component
final class NodePresence implements Presence, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NodePresence.class);

    /** How often it is looked who is still connected. */
    private static final Duration ROUND = Duration.ofSeconds(2);

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService rounds;

    @Override
    public Visit enter(
            String thing, String client, Actor actor, Spot at, BooleanSupplier alive, Consumer<List<Here>> others) {
        var visitor = new Visitor(thing, client, actor, at, alive, others);
        rooms.compute(thing, (key, room) -> (room == null ? new Room() : room).with(visitor))
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
        } catch (RuntimeException e) {
            log.warn("Cannot look who is here: {}", e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        var looking = rounds;
        rounds = null;
        if (looking != null) {
            looking.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** All who have one thing open. */
    private static final class Room {

        private final Map<String, Visitor> visitors = new LinkedHashMap<>();

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
                visitor.others.accept(all.stream()
                        .filter(other -> other.present && !other.client.equals(visitor.client))
                        .map(Visitor::here)
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
