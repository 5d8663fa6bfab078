package dev.verona.notification.automation;

import java.time.Instant;
import java.util.Optional;

/** Which mails were begun and which went out, for all nodes. */
public interface MailBook {

    /**
     * Takes a mail for this node, which then sends it. Empty when it went out, was given up, is being sent elsewhere, or waits for another try.
     *
     * @param id the same for the same mail
     */
    Optional<Claim> claim(String id, Instant now);

    void sent(Claim claim, Instant now);

    /** It did not go out: it is tried again after a pause that grows, and given up after some tries. */
    void failed(Claim claim, Instant now);

    /** What the links in mails are signed with, the same on all nodes and after each start. */
    byte[] secret();

    /** @param attempt from 1 */
    record Claim(String id, int attempt) {}
}
