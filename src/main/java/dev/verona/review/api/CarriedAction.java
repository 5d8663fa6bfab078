package dev.verona.review.api;

import dev.verona.shared.PersonId;
import java.time.LocalDate;

/**
 * An action item of an earlier review that was still open when the next one began (practice 14).
 *
 * @param from the review that it was agreed in
 * @param times how often it has come again, this time included
 */
public record CarriedAction(ReviewId from, EntryId action, String what, PersonId owner, LocalDate due, int times) {}
