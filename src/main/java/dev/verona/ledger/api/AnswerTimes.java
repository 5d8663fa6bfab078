package dev.verona.ledger.api;

import java.util.List;

/**
 * How long requests waited, in minutes: the median and the spread, for an average would be one late answer's. Quartiles are taken as values that
 * occurred (nearest rank).
 *
 * @param count how many were answered
 */
public record AnswerTimes(int count, int shortest, int lowerQuartile, int median, int upperQuartile, int longest) {

    /** @throws IllegalArgumentException when there are none */
    public static AnswerTimes of(List<Integer> minutes) {
        if (minutes.isEmpty()) {
            throw new IllegalArgumentException("Nothing was answered");
        }
        var sorted = minutes.stream().sorted().toList();
        return new AnswerTimes(
                sorted.size(),
                sorted.getFirst(),
                rank(sorted, 0.25),
                rank(sorted, 0.5),
                rank(sorted, 0.75),
                sorted.getLast());
    }

    private static int rank(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
