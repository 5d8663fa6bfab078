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
    ASSET_REJECTED("Rejected assets", "rejected a version of your asset"),
    ADVICE_ASKED("Consultations", "asked for your advice"),
    ADVICE_OVERDUE("Overdue advice", "says that advice is overdue"),
    ADVICE_GIVEN("Advice", "gave you advice: the decision is yours"),
    LEAD_ASSIGNED("Leads", "handed a lead over to you"),
    LEAD_RETURNED("Returned leads", "returned a lead to you"),
    LEAD_OVERDUE("Overdue leads", "passed on a lead that nobody answered in time"),
    DISPUTE_OWNED("Disputes", "gave you a dispute to settle"),
    DISPUTE_ESCALATED("Escalations", "put a dispute to your decision"),
    DISPUTE_SETTLED("Settled disputes", "settled a dispute that you had to do with"),
    INVITATION("Invitations to reviews", "invited you to a review"),
    REVIEW_MOVED("Moved reviews", "moved a review that you are invited to"),
    REVIEW_CANCELLED("Cancelled reviews", "cancelled a review that you were invited to"),
    ACTION_ITEM("Action items of reviews", "gave you an action item in a review");

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
