package dev.verona.plan.api;

/** What we are to somebody of the customer, from the least to the most. */
public enum CustomerTrust implements Choice {
    VENDOR("Vendor"),
    CREDIBLE_SOURCE("Credible source"),
    PROBLEM_SOLVER("Problem solver"),
    TRUSTED_ADVISER("Trusted adviser");

    private final String label;

    CustomerTrust(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
