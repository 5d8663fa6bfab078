package dev.verona.plan.api;

/** How sure Marketing is of its pricing advice. */
public enum Confidence {
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
