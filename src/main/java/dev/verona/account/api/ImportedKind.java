package dev.verona.account.api;

/** What an import may make or change. In the order in which an undo takes it back: what stands on something else comes first. */
public enum ImportedKind {
    OPPORTUNITY("Opportunities", "opportunity", "opportunities"),
    ACCOUNT("Accounts", "account", "accounts"),
    SEGMENT("Segments", "segment", "segments"),
    PRODUCT("Products", "product", "products"),
    AGENT("Sales teams", "salesperson", "salespeople");

    private final String label;
    private final String one;
    private final String many;

    ImportedKind(String label, String one, String many) {
        this.label = label;
        this.one = one;
        this.many = many;
    }

    public String label() {
        return label;
    }

    /** What to call that many of them, as in "opportunities". */
    public String noun(long number) {
        return number == 1 ? one : many;
    }
}
