package dev.verona.handoff.api;

/** When somebody wants to have what they ask about, the soonest first. */
public enum TimeFrame {
    QUARTER("Within a quarter"),
    HALF_YEAR("Within half a year"),
    YEAR("Within a year"),
    LATER("Later than a year");

    private final String label;

    TimeFrame(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is so soon, or sooner. */
    public boolean within(TimeFrame longest) {
        return compareTo(longest) <= 0;
    }
}
