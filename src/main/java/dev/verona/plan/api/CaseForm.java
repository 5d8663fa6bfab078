package dev.verona.plan.api;

/** How a customer speaks for us. */
public enum CaseForm {
    SUCCESS_STORY("Success story"),
    REFERENCE("Reference"),
    SITE_VISIT("Site visit");

    private final String label;

    CaseForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
