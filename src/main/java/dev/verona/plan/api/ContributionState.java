package dev.verona.plan.api;

/** Where a contribution stands in its life. */
public enum ContributionState {
    REQUESTED("Requested"),
    DRAFTED("Drafted"),
    IN_REVIEW("In review"),
    AGREED("Agreed"),
    RETIRED("Retired");

    private final String label;

    ContributionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
