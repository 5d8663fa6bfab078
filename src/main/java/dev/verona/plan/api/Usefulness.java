package dev.verona.plan.api;

/** What became of an asset in the field, as somebody of Sales saw it (practice 37). */
public enum Usefulness {
    USED("Used", "Shown or sent to the customer, with no effect that could be seen"),
    HELPED("Helped", "It moved something at the customer"),
    MISSED("Missed", "It was not what the customer needed");

    private final String label;
    private final String meaning;

    Usefulness(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
