package dev.verona.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two processes that append to one database at the same time. */
final class TwoProcessesGroup implements Group {

    private static final int WRITERS = 16;

    /** A young process compiles while it writes: each goes alone first, at the full rate. */
    private static final int WARM_UP = 4;

    /** An attempt more for every ten commits. */
    private static final double RETRIES = 0.1;

    private static final Goal RATE = Goal.atLeast(
                    0.8, "append, two processes of 16 writers each, against one", "commits/s")
            .only(Site.Kind.SERVER);
    private static final Goal REFUSED = Goal.limit(
                    "append, two processes, retries a commit, against a limit of 0.1", "retries/commit")
            .only(Site.Kind.SERVER);

    @Override
    public String name() {
        return "processes";
    }

    @Override
    public List<Goal> goals() {
        return List.of(RATE, REFUSED);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var store = site.place().address();
        var retries = new ArrayList<Double>();
        try (var one = new WriterProcess(store);
                var other = new WriterProcess(store)) {
            for (var young : List.of(one, other)) {
                young.go(WRITERS, sizes.window().multipliedBy(WARM_UP));
                young.done();
            }
            var rates = new Turns(sizes.repeats())
                    .of(
                            "two processes",
                            () -> {
                                var done = both(one, other, sizes.window());
                                retries.add((double) done.refused() / Math.max(1, done.commits()));
                                return perSecond(done, sizes.window());
                            },
                            () -> {
                                one.go(WRITERS, sizes.window());
                                return perSecond(one.done(), sizes.window());
                            });
            ratios.add(RATE, site.kind(), rates);
            ratios.add(REFUSED, site.kind(), new Pair(Turns.median(retries), RETRIES));
        }
    }

    private static WriterProcess.Done both(WriterProcess one, WriterProcess other, Duration window) throws Exception {
        one.go(WRITERS, window);
        other.go(WRITERS, window);
        var first = one.done();
        var second = other.done();
        return new WriterProcess.Done(first.commits() + second.commits(), first.refused() + second.refused());
    }

    private static double perSecond(WriterProcess.Done done, Duration window) {
        return done.commits() / (window.toMillis() / 1000.0);
    }
}
