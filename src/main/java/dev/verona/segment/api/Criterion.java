package dev.verona.segment.api;

import java.math.BigDecimal;

/**
 * One criterion: how many of the hundred points it gives, and for what. Between the two values the points rise evenly.
 *
 * @param weight the most points that it gives, 1 to 100
 * @param low what gives nothing, as does anything below it
 * @param high what gives all points, as does anything above it
 */
public record Criterion(Measure measure, int weight, BigDecimal low, BigDecimal high) {

    /** Of a measure that people judge: from 0 to 5. */
    public static Criterion judged(Measure measure, int weight) {
        return new Criterion(measure, weight, BigDecimal.ZERO, BigDecimal.valueOf(Scale.BEST));
    }
}
