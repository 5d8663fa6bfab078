package dev.verona.plan.api;

/** What part somebody of the customer has in a purchase. */
public enum BuyingRole implements Choice {
    USER("User"),
    EVALUATOR("Evaluator"),
    DECISION_MAKER("Decision maker"),
    APPROVER("Approver");

    private final String label;

    BuyingRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
