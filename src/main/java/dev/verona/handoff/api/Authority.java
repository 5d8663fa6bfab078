package dev.verona.handoff.api;

/** What a contact may decide about buying. */
public enum Authority {
    DECIDES("Decides"),
    INFLUENCES("Has a say"),
    NO_SAY("Has no say");

    private final String label;

    Authority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
