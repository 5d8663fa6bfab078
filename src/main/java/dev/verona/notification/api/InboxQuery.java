package dev.verona.notification.api;

import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person may ask about their own inbox. The answer's type stands beside each question. */
public sealed interface InboxQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "notification";

    /**
     * Answers an {@link InboxPage}, the latest first.
     *
     * @param kind null for all
     */
    record FindInbox(@Nullable Kind kind, boolean unreadOnly, int limit) implements InboxQuery {}

    /** Answers a {@link Unread}. */
    record CountUnread() implements InboxQuery {}

    /** Answers a {@link MailChoice}. */
    record FindMailChoice() implements InboxQuery {}

    /** For Verona alone. Answers a list of {@link Recipient}: whoever was told something since then, with all that is unread since then and that they may read. */
    record WhoWasTold(Instant since) implements InboxQuery {}

    /** Somebody who may want mail. */
    record Recipient(PersonId person, String name, String signInName, MailChoice choice, List<Notice> unread) {}

    /** How much is unread. */
    record Unread(int count) {}
}
