package dev.verona.plan.api;

/** What an {@link ElementId} stands for. */
public enum ElementKind {
    PLAN("Plan"),
    OBJECTIVE("Objective"),
    STRATEGY("Strategy"),
    ACTION("Action item"),
    CONTRIBUTION("Contribution"),
    /** A person of the customer. */
    STAKEHOLDER("Stakeholder"),
    /** A part of the customer that buys for itself. */
    BUSINESS_UNIT("Business unit"),
    /** An offering in a business unit. */
    WHITESPACE_CELL("Whitespace cell");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
