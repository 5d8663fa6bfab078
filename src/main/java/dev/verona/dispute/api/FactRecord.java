package dev.verona.dispute.api;

import java.util.Optional;

/** What is on record, for the rules: nobody attaches what is not, or what they may not see. */
public interface FactRecord {

    Optional<Fact> find(FactRef ref);
}
