package dev.verona.plan.api;

/** How an offering stands in a business unit of the customer (practice 41). */
public enum CellState implements Choice {
    OWNED("Owned"),
    PIPELINE("Pipeline"),
    GAP("Gap"),
    COMPETITOR("Competitor"),
    NOT_ELIGIBLE("Not eligible");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
