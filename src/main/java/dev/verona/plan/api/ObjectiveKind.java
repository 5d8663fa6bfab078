package dev.verona.plan.api;

/** What an objective wants of the account (practices 41 and 49). */
public enum ObjectiveKind {
    NEW_CUSTOMERS("New customers"),
    REPEAT_PURCHASE("Repeat purchase"),
    SHARE_OF_WALLET("Share of wallet"),
    MARGIN("Margin"),
    RELATIONSHIP("Relationship"),
    ADVOCACY("Advocacy");

    private final String label;

    ObjectiveKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
