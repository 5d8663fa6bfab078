package dev.verona.library.api;

/** How an asset stands on a day: whether it may be used, and if not, why. */
public enum AssetStanding {
    /** A version is released and nothing speaks against it. */
    RELEASED("Released", ""),
    /** In use still, but the day on which somebody was to look at it again has come. */
    REVIEW_DUE("Review due", "The day has come on which its keepers wanted to look at it again."),
    DRAFT("Draft", "No salesperson has reviewed it yet."),
    IN_REVIEW("In review", "A salesperson was asked to review it and has not answered yet."),
    REJECTED("Rejected", "A salesperson has rejected it."),
    EXPIRED("Expired", "Its last day of use is over."),
    CONSENT_LAPSED("Consent lapsed", "The customer does not let us tell this, or no longer."),
    WITHDRAWN("Withdrawn", "It was taken out of use.");

    private final String label;
    private final String meaning;

    AssetStanding(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** Why it is not, or perhaps no longer, fit for use; empty when it is. */
    public String meaning() {
        return meaning;
    }

    /** Whether its released version may go out of the house. */
    public boolean isUsable() {
        return this == RELEASED || this == REVIEW_DUE;
    }

    /** Whether it was in use and must not be any more. */
    public boolean isBlocked() {
        return this == EXPIRED || this == CONSENT_LAPSED || this == WITHDRAWN;
    }
}
