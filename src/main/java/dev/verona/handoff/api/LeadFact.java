package dev.verona.handoff.api;

import dev.verona.shared.Function;

/** A fact about a lead: Marketing needs the first five (practice 7), Sales the last three (practice 8). */
public enum LeadFact {
    SOURCE(Function.MARKETING, "Source", "Where it came from, as in a trade show"),
    CAMPAIGN(Function.MARKETING, "Campaign", "What made them come"),
    CLICK_THROUGH(Function.MARKETING, "Click-through", "How far they followed what we sent"),
    RESPONDED(Function.MARKETING, "Responded on", "The day of their last sign: a lead gets cold"),
    CHANNEL(Function.MARKETING, "Preferred channel", "How they want to be spoken to"),
    AUTHORITY(Function.SALES, "Decision authority", "What our contact may decide"),
    BUDGET(Function.SALES, "Budget status", "Whether there is money for it"),
    TIME_FRAME(Function.SALES, "Time frame", "When they want to have it");

    private final Function needs;
    private final String label;
    private final String meaning;

    LeadFact(Function needs, String label, String meaning) {
        this.needs = needs;
        this.label = label;
        this.meaning = meaning;
    }

    /** The side whose work needs it. */
    public Function needs() {
        return needs;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
