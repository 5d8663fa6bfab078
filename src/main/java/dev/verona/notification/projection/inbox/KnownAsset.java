package dev.verona.notification.projection.inbox;

import dev.verona.shared.PersonId;

/**
 * As much of an asset as says whom a decision on it concerns.
 *
 * @param sequence of the last event that is in
 */
record KnownAsset(String title, PersonId owner, long sequence) {}
