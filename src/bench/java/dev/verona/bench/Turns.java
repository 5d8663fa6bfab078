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
        clear();
        ours.take();
        peer.take();
        var ourFigures = new ArrayList<Double>();
        var peerFigures = new ArrayList<Double>();
        for (int i = 0; i < repeats; i++) {
            // Who goes first changes too.
            if (i % 2 == 0) {
                ourFigures.add(ours.take());
                peerFigures.add(peer.take());
            } else {
                peerFigures.add(peer.take());
                ourFigures.add(ours.take());
            }
        }
        System.out.printf("    %s: ours %s, peer %s%n", what, words(ourFigures), words(peerFigures));
        return new Pair(median(ourFigures), median(peerFigures));
    }

    /** For what has a limit and no peer. */
    double alone(String what, Sample ours) throws Exception {
        clear();
        ours.take();
        var figures = new ArrayList<Double>();
        for (int i = 0; i < repeats; i++) {
            figures.add(ours.take());
        }
        System.out.printf("    %s: %s%n", what, words(figures));
        return median(figures);
    }

    /** Nobody pays for the garbage of the measure before. */
    @SuppressWarnings("ExplicitGC")
    private static void clear() {
        System.gc();
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
