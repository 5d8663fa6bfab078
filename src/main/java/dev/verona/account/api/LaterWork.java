package dev.verona.account.api;

import dev.verona.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something for whose sake an undo leaves a thing as it is.
 *
 * @param what the field that was changed, or what stands on the thing, in words that follow "kept because of"
 * @param by who did it, and {@code at} when; null where nobody in particular did
 * @param from the later import that did it; null for a person
 */
public record LaterWork(
        String what,
        @Nullable PersonId by,
        @Nullable Instant at,
        @Nullable ImportId from) {}
