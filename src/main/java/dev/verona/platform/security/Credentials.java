package dev.verona.platform.security;

import dev.verona.shared.PersonId;

/**
 * The people's password hashes. They are no events: a hash in an append-only history could never be deleted, and would be in every export of it.
 */
public interface Credentials {

    /** Hashes the password and keeps it as the person's only one. Taken back when the unit of work that asked for it is rolled back. */
    void keep(PersonId person, CharSequence password);

    /** Whether it is the person's password. Takes as long for a person who has none as for a wrong one. */
    boolean matches(PersonId person, CharSequence password);
}
