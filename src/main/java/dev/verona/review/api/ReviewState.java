package dev.verona.review.api;

/** How far a review is. */
public enum ReviewState {
    SCHEDULED("Scheduled"),
    RUNNING("Being held"),
    HELD("Held"),
    SIGNED("Signed"),
    CANCELLED("Cancelled");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether people have met. */
    public boolean tookPlace() {
        return this == HELD || this == SIGNED;
    }
}
