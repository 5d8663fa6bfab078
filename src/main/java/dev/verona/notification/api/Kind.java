package dev.verona.notification.api;

/** Why somebody is told. */
public enum Kind {
    MENTION("Mentions", "called you in"),
    REPLY("Replies", "replied in a thread of yours"),
    REQUEST("Requests", "asked you for a contribution"),
    REVIEW("Reviews", "put a contribution to review"),
    RETURNED("Returned work", "gave a contribution back"),
    PRICE("Price decisions", "put pricing advice to your decision"),
    SIGNATURE("Signatures", "signed the plan: your signature is missing"),
    ASSET_REVIEW("Asset reviews", "asked you to review an asset"),
    ASSET_REJECTED("Rejected assets", "rejected a version of your asset");

    private final String label;
    private final String did;

    Kind(String label, String did) {
        this.label = label;
        this.did = did;
    }

    /** For many of them. */
    public String label() {
        return label;
    }

    /** What somebody did, after their name. */
    public String did() {
        return did;
    }
}
