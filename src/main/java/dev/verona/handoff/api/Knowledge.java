package dev.verona.handoff.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be called about (practice 20). What is null or empty holds for all.
 *
 * @param topic in a few words, as in "Retailers' carbon clauses"
 * @param product as the catalogue calls it
 */
public record Knowledge(
        String topic,
        @Nullable AccountId account,
        @Nullable SegmentId segment,
        String product,
        @Nullable Stage stage) {}
