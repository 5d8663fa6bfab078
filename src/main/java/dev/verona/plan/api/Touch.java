package dev.verona.plan.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;

/** Who last did something to a thing, and when. */
public record Touch(PersonRef by, Instant at) {}
