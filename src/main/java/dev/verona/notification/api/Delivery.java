package dev.verona.notification.api;

/** How somebody wants to be told by mail; the inbox has everything in any case. */
public enum Delivery {
    AT_ONCE("At once"),
    DAILY("Daily digest"),
    NONE("No mail");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
