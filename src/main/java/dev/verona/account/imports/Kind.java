package dev.verona.account.imports;

/** What a CRM's file is about. */
public enum Kind {
    ACCOUNTS("Accounts"),
    PRODUCTS("Products"),
    AGENTS("Sales teams"),
    OPPORTUNITIES("Opportunities");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
