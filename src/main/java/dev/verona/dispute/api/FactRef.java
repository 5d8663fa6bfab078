package dev.verona.dispute.api;

/**
 * Something on record.
 *
 * @param id as the module that records it finds it again, at most 200 characters
 */
public record FactRef(Kind kind, String id) {

    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException when the id is empty or too long */
    public FactRef {
        if (id.isEmpty() || id.length() > LONGEST) {
            throw new IllegalArgumentException("Not the id of a fact: '" + id + "'");
        }
    }

    /** Where it is on record. */
    public enum Kind {
        TIMELINE("Plan history"),
        BREACH("Breach of a rule"),
        HAND_OFF("Hand-off"),
        CONSULTATION("Consultation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
