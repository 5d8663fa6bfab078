package dev.verona.plan.api;

/** How somebody of the customer stands towards us. */
public enum Support implements Choice {
    MENTOR("Mentor"),
    SUPPORTER("Supporter"),
    NEUTRAL("Neutral"),
    NON_SUPPORTER("Non-supporter"),
    ENEMY("Enemy");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
