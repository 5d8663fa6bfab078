package dev.verona.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures ours and a peer's turn by turn, so that whatever else the machine does falls on both, and takes the medians. */
final class Turns {

    private final int repeats;

    /** @param repeats how often each is measured, after one time each that does not count */
    Turns(int repeats) {
        this.repeats = repeats;
    }

    /** Takes one figure. */
    @FunctionalInterface
    interface Sample {
        double take() throws Exception;
    }

    Pair of(String what, Sample ours, Sample peer) throws Exception {
        take(ours);
        take(peer);
        var ourFigures = new ArrayList<Double>();
        var peerFigures = new ArrayList<Double>();
        for (int i = 0; i < repeats; i++) {
            // Who goes first changes too.
            if (i % 2 == 0) {
                ourFigures.add(take(ours));
                peerFigures.add(take(peer));
            } else {
                peerFigures.add(take(peer));
                ourFigures.add(take(ours));
            }
        }
        System.out.printf("    %s: ours %s, peer %s%n", what, words(ourFigures), words(peerFigures));
        return new Pair(median(ourFigures), median(peerFigures));
    }

    /** For what has a limit and no peer. */
    double alone(String what, Sample ours) throws Exception {
        take(ours);
        var figures = new ArrayList<Double>();
        for (int i = 0; i < repeats; i++) {
            figures.add(take(ours));
        }
        System.out.printf("    %s: %s%n", what, words(figures));
        return median(figures);
    }

    @SuppressWarnings("ExplicitGC") // nobody pays for another's garbage
    private static double take(Sample sample) throws Exception {
        System.gc();
        return sample.take();
    }

    static double median(List<Double> figures) {
        return quantile(figures, 0.5);
    }

    /** @param share from 0 to 1 */
    static double quantile(List<Double> figures, double share) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) Math.floor(share * sorted.size())));
    }

    private static String words(List<Double> figures) {
        return figures.stream()
                .map(figure -> String.format(Locale.ROOT, "%.3g", figure))
                .toList()
                .toString();
    }
}
