package dev.verona.library.api;

/** Where a version of an asset stands. */
public enum VersionState {
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    RELEASED("Released"),
    REJECTED("Rejected"),
    /** A later version was released in its place. */
    REPLACED("Replaced");

    private final String label;

    VersionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
