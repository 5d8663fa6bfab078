package dev.verona.bench;

import com.vaadin.flow.component.UI;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The screens of a plan of 500 contributions and 10,000 events, at the server. */
final class ScreenGroup implements Group {

    private static final int CONTRIBUTIONS = 500;
    private static final int COMMIT = 100;
    private static final String BOARD = "board";

    /** Screens that are held at once to weigh one. */
    private static final int WEIGHED = 20;
    /** So many looks in a row that find no less heap than before. */
    private static final int SETTLED = 3;
    /** In bytes: what comes and goes by itself. */
    private static final long LITTLE = 50_000;

    private static final int SESSIONS = 100;

    /** Each session opens the plan once in so long. */
    private static final Duration EACH = Duration.ofSeconds(10);

    private static final int SERVING = 4;

    private static final Goal OVERVIEW = Goal.limit(
                    "open a plan of 500 contributions and 10,000 events at the server, against a limit of 150 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal STAGES = Goal.limit(
                    "open the stage board of that plan at the server, against a limit of 150 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal MEMORY = Goal.atMost(
                    1.5, "memory of an open plan screen, against an empty view in the same layout", "kB")
            .only(Site.Kind.FILE);
    private static final Goal BOARD_MEMORY = Goal.atMost(
                    1.5, "memory of an open stage board, against an empty view in the same layout", "kB")
            .only(Site.Kind.FILE);
    private static final Goal CROWD = Goal.limit(
                    "100 sessions open the plan every ten seconds each, p95, against a limit of 300 ms", "ms")
            .only(Site.Kind.FILE);

    @Override
    public String name() {
        return "screens";
    }

    @Override
    public List<Goal> goals() {
        return List.of(OVERVIEW, STAGES, MEMORY, BOARD_MEMORY, CROWD);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        try (var app = App.on(site.place())) {
            var plan = plan(app, sizes.longPlan());
            var overview = PlanNavigation.path(plan);
            var board = PlanNavigation.path(plan, BOARD);
            try (var screens = Screens.of(app, PlanHistory.SELLER)) {
                ratios.add(
                        OVERVIEW,
                        site.kind(),
                        new Pair(turns.alone("overview", () -> screens.opening(overview, 0)), 150));
                ratios.add(STAGES, site.kind(), new Pair(turns.alone("board", () -> screens.opening(board, 0)), 150));
                var overviews = turns.of(
                        "memory, overview", () -> weight(screens, overview), () -> weight(screens, Screens.NOTHING));
                ratios.add(MEMORY, site.kind(), overviews);
                ratios.add(
                        BOARD_MEMORY,
                        site.kind(),
                        new Pair(turns.alone("memory, board", () -> weight(screens, board)), overviews.peer()));
            }
            ratios.add(
                    CROWD,
                    site.kind(),
                    new Pair(
                            turns.alone(
                                    "crowd",
                                    () -> crowd(app, overview, sizes.window().multipliedBy(4))),
                            300));
        }
    }

    private static PlanId plan(App app, int events) throws InterruptedException {
        for (var person : List.of(PlanHistory.SELLER, PlanHistory.MARKETER)) {
            app.hire(person);
        }
        var plan = PlanId.random();
        var history = PlanHistory.of(plan, Math.min(CONTRIBUTIONS, events / 3), events);
        var store = app.bean("eventStore", EventStore.class);
        for (int from = 0; from < events; from += COMMIT) {
            store.publish(new ArrayList<>(history.subList(from, Math.min(events, from + COMMIT))));
        }
        app.awaitReadModels();
        return plan;
    }

    /** What one more open screen keeps, in kB: what they have in common is there already. */
    @SuppressWarnings("ExplicitGC") // what is left is what is kept
    private static double weight(Screens screens, String path) throws InterruptedException {
        var first = screens.open(path);
        long before = used();
        var open = new ArrayList<UI>();
        for (int i = 0; i < WEIGHED; i++) {
            open.add(screens.open(path));
        }
        long after = used();
        open.forEach(Screens::close);
        Screens.close(first);
        return (after - before) / 1024.0 / WEIGHED;
    }

    /** What is left when nothing more goes: threads that look after a screen let go of it a second or two after it is closed. */
    @SuppressWarnings("ExplicitGC")
    private static long used() throws InterruptedException {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        int unchanged = 0;
        while (unchanged < SETTLED) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            long now = runtime.totalMemory() - runtime.freeMemory();
            unchanged = now < least - LITTLE ? 0 : unchanged + 1;
            least = Math.min(least, now);
        }
        return least;
    }

    /** The p95 from the moment at which each wants the plan, waiting for its turn included, in milliseconds. */
    private static double crowd(App app, String path, Duration window) throws Exception {
        long every = EACH.toNanos() / SESSIONS;
        long start = System.nanoTime();
        int all = (int) (window.toNanos() / every);
        Queue<Long> wanted = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < all; i++) {
            wanted.add(start + i * every);
        }
        var millis = new ArrayList<Double>();
        try (var threads = Executors.newFixedThreadPool(SERVING)) {
            var serving = new ArrayList<Future<List<Double>>>();
            for (int i = 0; i < SERVING; i++) {
                serving.add(threads.submit(() -> serve(app, path, wanted)));
            }
            for (var one : serving) {
                millis.addAll(one.get());
            }
        }
        return Turns.quantile(millis, 0.95);
    }

    private static List<Double> serve(App app, String path, Queue<Long> wanted) throws Exception {
        var millis = new ArrayList<Double>();
        Deque<UI> open = new ArrayDeque<>();
        try (var screens = Screens.of(app, PlanHistory.SELLER)) {
            long began = System.nanoTime();
            for (var at = wanted.poll(); at != null; at = wanted.poll()) {
                // A session that is made only for the measure is nobody's wait.
                long due = Math.max(at, began);
                long early = due - System.nanoTime();
                if (early > 0) {
                    TimeUnit.NANOSECONDS.sleep(early);
                }
                open.addLast(screens.open(path));
                millis.add((System.nanoTime() - due) / 1e6);
                if (open.size() > SESSIONS / SERVING) {
                    Screens.close(open.removeFirst());
                }
            }
            open.forEach(Screens::close);
        }
        return millis;
    }
}
