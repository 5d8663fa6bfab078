package dev.verona.review.api;

import java.time.LocalDate;

/** How often something is reviewed: at least quarterly, better monthly (practice 12). */
public enum Cadence {
    MONTHLY("Every month", 1),
    QUARTERLY("Every quarter", 3);

    private final String label;
    private final int months;

    Cadence(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** The last day on which the next one is to be held. */
    public LocalDate next(LocalDate last) {
        return last.plusMonths(months);
    }
}
