package dev.verona.handoff.api;

/** How somebody wants to be spoken to. */
public enum Channel {
    PHONE("By phone"),
    EMAIL("By email"),
    MEETING("In person"),
    VIDEO("By video call");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
