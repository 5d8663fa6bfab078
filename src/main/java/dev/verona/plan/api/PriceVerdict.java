package dev.verona.plan.api;

/** What Sales makes of pricing advice: the advice is Marketing's, the decision is Sales'. */
public enum PriceVerdict {
    TAKEN("Taken"),
    ADJUSTED("Adjusted"),
    DECLINED("Declined");

    private final String label;

    PriceVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
