package dev.verona.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers who do the same thing again and again for a while. */
final class Load {

    private Load() {}

    /** What one caller does. */
    @FunctionalInterface
    interface Call {
        /** @param caller its number, from 0 */
        void make(int caller) throws Exception;
    }

    /** How many calls a second all of them finish; a call that has begun in the window is waited for, and its time counts. */
    static double perSecond(int callers, Duration window, Call call) throws Exception {
        long start = System.nanoTime();
        int calls = run(callers, window, call).size();
        return calls / ((System.nanoTime() - start) / 1e9);
    }

    /** How long each call took, in milliseconds. */
    static List<Double> millis(int callers, Duration window, Call call) throws Exception {
        return run(callers, window, call).stream().map(nanos -> nanos / 1e6).toList();
    }

    /** The times of the calls that began within the window, in nanoseconds. */
    private static List<Long> run(int callers, Duration window, Call call) throws Exception {
        var start = new CountDownLatch(1);
        var times = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return repeat(System.nanoTime() + window.toNanos(), caller, call);
                }));
            }
            start.countDown();
            for (var one : running) {
                times.addAll(one.get());
            }
        }
        return times;
    }

    private static List<Long> repeat(long until, int caller, Call call) throws Exception {
        var times = new ArrayList<Long>();
        for (long before = System.nanoTime(); before < until; before = System.nanoTime()) {
            call.make(caller);
            times.add(System.nanoTime() - before);
        }
        return times;
    }
}
