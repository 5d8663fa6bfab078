package dev.verona.engagement.api;

/** What the owner made of advice: the advice is the other's, the decision is theirs. */
public enum AdviceVerdict {
    TAKEN("Taken"),
    PARTLY("Taken in part"),
    NOT_TAKEN("Not taken");

    private final String label;

    AdviceVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
