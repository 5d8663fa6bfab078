package dev.verona.library.api;

/** What an asset is for. */
public enum AssetKind {
    TEMPLATE(
            "Template",
            "A document that Sales makes its own for a customer, with a guide that says what to change and what never"),
    CASE_STUDY("Case study", "Consented proof: a success story, a reference or a site visit"),
    BATTLECARD("Battlecard", "A dated guide to one competitor"),
    MESSAGE_GUIDE("Message guide", "How we say what we are, so that both functions say it alike (practice 44)"),
    PRICE_SHEET("Price sheet", "Prices and what else than price may be given (practice 43)");

    private final String label;
    private final String meaning;

    AssetKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it comes with a guide to customising it. */
    public boolean hasGuide() {
        return this == TEMPLATE;
    }

    /** Whether it rests on a customer's consent. */
    public boolean needsProof() {
        return this == CASE_STUDY;
    }
}
