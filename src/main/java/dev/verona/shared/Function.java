package dev.verona.shared;

/** The side of the house that a person speaks for. A person has exactly one; only leaders may be {@link #JOINT}. */
public enum Function {
    SALES("Sales"),
    MARKETING("Marketing"),
    JOINT("Joint");

    private final String label;

    Function(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The function whose agreement a contribution of this function needs; {@link #JOINT} speaks for both. */
    public Function other() {
        return switch (this) {
            case SALES -> MARKETING;
            case MARKETING -> SALES;
            case JOINT -> JOINT;
        };
    }
}
