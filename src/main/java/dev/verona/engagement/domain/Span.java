package dev.verona.engagement.domain;

import dev.verona.engagement.api.Comparison;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a fact may have.
 *
 * @param least null for no bound
 * @param open whether the least itself is out
 * @param below what it is less than, null for no bound
 */
record Span(
        @Nullable BigDecimal least, boolean open, @Nullable BigDecimal below) {

    static final Span ALL = new Span(null, false, null);

    static Span of(Comparison comparison, BigDecimal value) {
        return switch (comparison) {
            case ABOVE -> new Span(value, true, null);
            case AT_LEAST -> new Span(value, false, null);
            case BELOW -> new Span(null, false, value);
            case IS -> throw new IllegalArgumentException("A number is compared, not matched");
        };
    }

    Span and(Span other) {
        return new Span(higher(this, other).least, higher(this, other).open, lower(below, other.below));
    }

    private static Span higher(Span one, Span other) {
        if (one.least == null) {
            return other;
        }
        if (other.least == null) {
            return one;
        }
        int order = one.least.compareTo(other.least);
        return order > 0 || (order == 0 && one.open) ? one : other;
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other;
        }
        return other == null || one.compareTo(other) <= 0 ? one : other;
    }

    boolean isEmpty() {
        return least != null && below != null && least.compareTo(below) >= 0;
    }

    boolean holds(BigDecimal value) {
        if (least != null && (value.compareTo(least) < 0 || (open && value.compareTo(least) == 0))) {
            return false;
        }
        return below == null || value.compareTo(below) < 0;
    }
}
