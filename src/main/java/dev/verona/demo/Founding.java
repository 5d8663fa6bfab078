package dev.verona.demo;

import dev.verona.directory.api.PersonEvent;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * How far a founding came that an earlier start began, read from the events: what the story tells has happened before it began, and
 * what people did meanwhile happened after.
 *
 * @param begun when it began, to the millisecond
 * @param commands how many of its commands are recorded
 */
record Founding(Instant begun, int commands) {

    /** Empty when the store's first event is not the hiring of that person. */
    static Optional<Founding> in(EventStore events, PersonId first, Duration hiredBefore) {
        try (var stream = events.openStream(null)) {
            var hiring = stream.peek().filter(event -> hires(event, first)).map(TrackedEventMessage::getTimestamp);
            if (hiring.isEmpty()) {
                return Optional.empty();
            }
            var begun = hiring.get().plus(hiredBefore);
            var commands = new HashSet<String>();
            while (stream.peek().isPresent()) {
                var event = stream.nextAvailable();
                if (!event.getTimestamp().isAfter(begun)) {
                    commands.add(Objects.toString(
                            event.getMetaData().get(MessageMetadata.CAUSATION_ID), event.getIdentifier()));
                }
            }
            return Optional.of(new Founding(begun, commands.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean hires(TrackedEventMessage<?> event, PersonId person) {
        return event.getPayload() instanceof PersonEvent.PersonAdded added
                && added.person().equals(person);
    }
}
