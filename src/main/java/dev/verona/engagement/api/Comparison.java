package dev.verona.engagement.api;

/** How a condition compares a fact with its value. */
public enum Comparison {
    IS("is"),
    AT_LEAST("at least"),
    ABOVE("more than"),
    BELOW("less than");

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
