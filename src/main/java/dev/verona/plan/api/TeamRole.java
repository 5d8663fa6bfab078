package dev.verona.plan.api;

/** What a member does in the account team (practices 23, 79 and 80). */
public enum TeamRole {
    SALES_OWNER("Sales owner"),
    MARKETING_CO_OWNER("Marketing co-owner"),
    MEMBER("Member"),
    ADVISER("Adviser");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
