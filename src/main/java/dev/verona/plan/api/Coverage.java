package dev.verona.plan.api;

/** How well we are in touch with somebody of the customer. */
public enum Coverage implements Choice {
    NONE("None"),
    BRIEF("Brief"),
    MULTIPLE("Multiple"),
    IN_DEPTH("In depth");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
