package dev.verona.scorecard.api;

/** What a plan in good health has, in the order in which it is mended. */
public enum HealthPoint {
    SALES_OWNER("Sales owner"),
    MARKETING_CO_OWNER("Marketing co-owner"),
    FOCUS("Focus statement"),
    OBJECTIVES("Objectives"),
    MEASURES("Measures"),
    STRATEGIES("Strategies"),
    ACTIONS("Action items"),
    ACTION_OWNERS("Owners of action items"),
    ACTION_DATES("Action items in time"),
    STAGES("Marketing at every stage"),
    REQUESTS("Requests answered in time"),
    EVIDENCE("Evidence"),
    CONSENT("Consent and validity"),
    FRESHNESS("Contributions kept fresh"),
    SIGNATURES("Signed by both");

    private final String label;

    HealthPoint(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
