package dev.verona.handoff.api;

/** To whom goes what nobody has answered in time (practice 45). */
public enum Level {
    LIAISON("the liaison"),
    SPONSOR("a sponsor");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
