package dev.verona.notification.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;
import java.util.List;

/** What a person did with their inbox. What comes into it is told by the events of the other modules. */
@EventNamespace("inbox")
public sealed interface InboxEvent {

    static String streamOf(PersonId person) {
        return "inbox-" + person.value();
    }

    PersonId person();

    record NotificationsRead(PersonId person, List<String> notifications) implements InboxEvent {}

    /** @param position everything up to it is read */
    record AllRead(PersonId person, long position) implements InboxEvent {}

    record MailChosen(PersonId person, MailChoice choice) implements InboxEvent {}
}
