package dev.verona.dispute.api;

/** How a dispute stands. */
public enum DisputeState {
    OPEN("Open"),
    ESCALATED("With a sponsor"),
    SETTLED("Settled");

    private final String label;

    DisputeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
