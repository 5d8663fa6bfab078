package dev.verona.plan.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for a contribution: a function, and a person of it where one is named.
 *
 * @param person null when anybody of the function in the team may take it up
 */
public record Asked(Function function, @Nullable PersonId person) {}
