package dev.verona.handoff.api;

/** Where a lead is on its way. */
public enum Standing {
    NEW("Being gathered"),
    HANDED_OVER("Handed over"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    CLOSED("Closed");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a clock runs for somebody to answer. */
    public boolean waits() {
        return this == HANDED_OVER || this == RETURNED;
    }

    public boolean isOver() {
        return this == ACCEPTED || this == CLOSED;
    }
}
