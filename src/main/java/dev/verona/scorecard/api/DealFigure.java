package dev.verona.scorecard.api;

/** A figure that opportunities add up to. */
public enum DealFigure {
    /** What was won in the number's period. */
    WON("Won"),
    /** What is open, whenever it is expected to close. */
    OPEN("In play");

    private final String label;

    DealFigure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
