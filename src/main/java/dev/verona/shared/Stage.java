package dev.verona.shared;

/** The eight stages of the selling funnel, in order, with the buyer's own funnel beside each (practices 58 and 59). */
public enum Stage {
    PROSPECTING(
            1,
            "Prospecting",
            "Targets and contacts",
            "Generates leads; common standards for leads",
            "Customer and brand awareness"),
    QUALIFYING(
            2,
            "Qualifying",
            "Tests authority, budget and timing",
            "Common standards for opportunities",
            "Brand consideration"),
    DEFINING_NEEDS(3, "Defining needs", "Discovery", "Helps develop the value proposition", "Brand preference"),
    DEVELOPING_SOLUTION(
            4,
            "Developing solution",
            "Tailors and presents the proposal",
            "Organised templates and customising guides",
            "Hand-off"),
    DECISION(5, "Decision", "Handles concerns", "Case studies, success stories, site visits", "Purchase intention"),
    NEGOTIATING_CONTRACT(6, "Negotiating contract", "Negotiates", "Advice on planning and pricing", "Purchase"),
    IMPLEMENTING(
            7, "Implementing", "Delivers the promise", "Onboarding messages, captures results", "Customer loyalty"),
    LOYALTY_AND_ADVOCACY(
            8,
            "Loyalty and advocacy",
            "Expands and renews",
            "Share-of-wallet programme, advocacy consent",
            "Customer advocacy");

    private final int number;
    private final String label;
    private final String salesDoes;
    private final String marketingContributes;
    private final String buyer;

    Stage(int number, String label, String salesDoes, String marketingContributes, String buyer) {
        this.number = number;
        this.label = label;
        this.salesDoes = salesDoes;
        this.marketingContributes = marketingContributes;
        this.buyer = buyer;
    }

    public String label() {
        return label;
    }

    public String salesDoes() {
        return salesDoes;
    }

    public String marketingContributes() {
        return marketingContributes;
    }

    /** Where the buyer is in their own funnel while the seller works at this stage. */
    public String buyer() {
        return buyer;
    }

    /** 1 for {@link #PROSPECTING} to 8 for {@link #LOYALTY_AND_ADVOCACY}. */
    public int number() {
        return number;
    }
}
