package dev.verona.shared;

/** What a person may do in Verona, apart from the function that they speak for. The name is the Spring authority. */
public enum Role {
    /** Owns accounts and plans, asks Marketing for contributions, reports from the field. */
    SALES("Sales"),
    /** Contributes value propositions, collateral, case studies and pricing advice. */
    MARKETING("Marketing"),
    /** Sees both sides' queues and settles disputes; never measured by activity (practice 31). */
    LIAISON("Liaison"),
    /** Reviews the progress of accounts and decides escalations. */
    LEADER("Leader"),
    /** Keeps people, roles, rules, imports and projections; has no say in a plan. */
    ADMIN("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
