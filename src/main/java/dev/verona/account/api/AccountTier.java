package dev.verona.account.api;

/** The service class of an account: some customers are worth more, now or later (practice 42). */
public enum AccountTier {
    A("A", "Worth most, now or potentially: a joint plan, an embedded marketer, a sponsor in management"),
    B("B", "Worth developing: a joint plan; Marketing contributes where a stage asks for it"),
    C("C", "Served well at low cost: Sales leads, standard contributions");

    private final String label;
    private final String criteria;

    AccountTier(String label, String criteria) {
        this.label = label;
        this.criteria = criteria;
    }

    public String label() {
        return label;
    }

    /** When an account belongs here and what it gets, in one line. */
    public String criteria() {
        return criteria;
    }
}
