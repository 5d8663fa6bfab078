package dev.verona.plan.api;

/** Whether the customer lets us tell their case. */
public enum Consent {
    NOT_ASKED("Not asked yet"),
    ASKED("Asked"),
    GIVEN("Given"),
    REFUSED("Refused");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
