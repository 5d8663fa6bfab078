package dev.verona.handoff.api;

/** Whether there is money for it. */
public enum BudgetStatus {
    APPROVED("Approved"),
    PLANNED("Planned"),
    NONE("None yet");

    private final String label;

    BudgetStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
