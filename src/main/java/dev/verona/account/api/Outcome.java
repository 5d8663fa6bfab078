package dev.verona.account.api;

/** How an opportunity ended, if it has. */
public enum Outcome {
    OPEN("Open"),
    WON("Won"),
    LOST("Lost");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
