package dev.verona.plan.api;

import dev.verona.shared.Stage;

/** The five kinds of input that one function gives at a stage (practice 59). Any kind may stand at any stage, from either function. */
public enum ContributionKind {
    LEAD_STANDARD("Lead standard", "What makes a lead fit, and what makes it ready"),
    VALUE_PROPOSITION("Value proposition", "An evidenced benefit for a named need"),
    SOLUTION_COLLATERAL("Solution collateral", "A template with its customising guide"),
    CASE_STUDY("Case study", "Consented proof: a success story, a reference or a site visit"),
    PRICING_ADVICE("Pricing advice", "Marketing's recorded opinion; Sales decides");

    private final String label;
    private final String meaning;

    ContributionKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The kind that a stage asks for first, offered when someone adds or requests a contribution there. */
    public static ContributionKind mainAt(Stage stage) {
        return switch (stage) {
            case PROSPECTING, QUALIFYING -> LEAD_STANDARD;
            case DEFINING_NEEDS, LOYALTY_AND_ADVOCACY -> VALUE_PROPOSITION;
            case DEVELOPING_SOLUTION -> SOLUTION_COLLATERAL;
            case DECISION, IMPLEMENTING -> CASE_STUDY;
            case NEGOTIATING_CONTRACT -> PRICING_ADVICE;
        };
    }
}
