package dev.verona.handoff.api;

/** How far somebody followed what we sent. */
public enum ClickThrough {
    NONE("Nothing followed"),
    OPENED("Opened it"),
    CLICKED("Clicked through"),
    ASKED("Asked us for more");

    private final String label;

    ClickThrough(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
