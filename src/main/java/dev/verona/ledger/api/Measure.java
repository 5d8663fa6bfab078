package dev.verona.ledger.api;

/** What the ledger counts. The constants' names are in addresses of screens: never renamed, only added. */
public enum Measure {
    REQUESTED("Requested", "Contributions asked of them"),
    ANSWERED("Answered", "Requests that they took up or declined"),
    GIVEN("Given", "Contributions that they drafted, of their own accord or asked"),
    AGREED("Agreed", "Their contributions that the other function agreed to"),
    USED(
            "Used",
            "Their agreed contributions that stood in the plan when an owner signed it, and pricing advice that Sales took or adjusted; each once"),
    REVIEWED("Reviews given", "Contributions of the other function that they agreed to or returned"),
    WRITTEN("Words written", "Words that came in by their writing, whatever became of them"),
    SURVIVING("Words surviving", "Of the words written then, those that stand in the plan today");

    private final String label;
    private final String meaning;

    Measure(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it counts words, not contributions or answers. */
    public boolean words() {
        return this == WRITTEN || this == SURVIVING;
    }
}
