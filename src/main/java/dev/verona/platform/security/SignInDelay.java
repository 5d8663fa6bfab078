package dev.verona.platform.security;

import java.time.Duration;

/**
 * Slows down whoever guesses passwords: failures in a row make an account, and the address they come from, wait longer and longer. What is
 * known is in the store, so that all nodes agree and a restart forgives nothing.
 */
public interface SignInDelay {

    /**
     * Counts an attempt before its password is looked at, so that many at once are many.
     *
     * @param account what stands for the account: the person, or the name tried where there is no such person
     * @param address where the attempt comes from
     * @return how long to wait before trying again; zero when the attempt may go on
     */
    Duration attempt(String account, String address);

    /** The attempt was the person's own: the account starts afresh, and the address is not charged for it. */
    void succeeded(String account, String address);
}
