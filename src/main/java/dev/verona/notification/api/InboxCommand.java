package dev.verona.notification.api;

import dev.verona.shared.PersonId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may do with their own inbox. */
public sealed interface InboxCommand {

    PersonId person();

    @TargetAggregateIdentifier
    default String stream() {
        return InboxEvent.streamOf(person());
    }

    /** @param notifications by id, at most a few hundred */
    record MarkRead(PersonId person, List<String> notifications) implements InboxCommand {}

    /** @param position of the latest notification that the person has seen: what came after it stays unread */
    record MarkAllRead(PersonId person, long position) implements InboxCommand {}

    record ChooseMail(PersonId person, MailChoice choice) implements InboxCommand {}

    /** No mail any more, of any kind. */
    record Unsubscribe(PersonId person) implements InboxCommand {}
}
