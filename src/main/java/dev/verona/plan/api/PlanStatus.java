package dev.verona.plan.api;

/** How far the two owners are with a plan. */
public enum PlanStatus {
    /** Nobody has signed yet. */
    DRAFT("Draft"),
    /** One owner has signed what stands. */
    AWAITING_CO_SIGNATURE("Awaiting co-signature"),
    /** Both owners have signed what stands. */
    CO_SIGNED("Co-signed"),
    /** Something material changed after an owner signed. */
    CHANGED_SINCE_SIGNATURE("Changed since signature"),
    /** The work on it has ended. */
    CLOSED("Closed");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
