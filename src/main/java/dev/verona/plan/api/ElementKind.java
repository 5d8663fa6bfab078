package dev.verona.plan.api;

/** What an {@link ElementId} stands for. */
public enum ElementKind {
    PLAN("Plan"),
    OBJECTIVE("Objective"),
    STRATEGY("Strategy"),
    ACTION("Action item"),
    CONTRIBUTION("Contribution");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
