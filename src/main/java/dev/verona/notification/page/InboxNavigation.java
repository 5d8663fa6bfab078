package dev.verona.notification.page;

/** Where the inbox is on the site. Paths have no leading slash. */
public final class InboxNavigation {

    public static final String INBOX = "inbox";

    /** How one wants to be told. */
    public static final String SETTINGS = "inbox/settings";

    /** Before a notice's id: leads to what it is about. */
    public static final String OPEN = "inbox/open";

    private InboxNavigation() {}
}
