package dev.verona.platform.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * What the store has of a command.
 *
 * @param command the id it was sent under
 * @param position of its first event
 * @param answer what its sender was told, as text in the form of the message serialiser; null for a command that answers nothing
 * @param answerType the answer's class name; null without an answer
 */
public record Recorded(
        String command,
        long position,
        @Nullable String answer,
        @Nullable String answerType) {}
