package dev.verona.engagement.api;

/** Who may go over a rule, always with a reason and always as a breach that everybody sees. */
public enum Exceptions {
    NONE("Nobody"),
    WITH_REASON("Whoever acts, with a reason"),
    BY_LEADER("A leader, with a reason");

    private final String label;

    Exceptions(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
