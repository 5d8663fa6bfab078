package dev.verona.notification.api;

import java.util.List;
import java.util.Map;

/**
 * A stretch of an inbox.
 *
 * @param total how many match, without the limit
 * @param unread how many are unread in the whole inbox
 * @param accounts the names of the accounts whose plans the notices are about, by the plan's id
 * @param position of the latest notification in the inbox, -1 when there is none
 */
public record InboxPage(List<Notice> notices, int total, int unread, long position, Map<String, String> accounts) {

    public InboxPage {
        notices = List.copyOf(notices);
        accounts = Map.copyOf(accounts);
    }
}
