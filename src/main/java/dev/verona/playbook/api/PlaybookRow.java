package dev.verona.playbook.api;

import dev.verona.account.api.SegmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A playbook in the list of all.
 *
 * @param inForce the version in force, 0 for none
 * @param since when both heads had agreed to that, null for never
 * @param draft the version that is written, 0 for none
 * @param plays how many there are in the version in force, or else in the draft
 * @param accounts in how many accounts' plans a play of it runs
 * @param offers how many offers of the teams wait for an answer
 */
public record PlaybookRow(
        PlaybookId id,
        SegmentId segment,
        String segmentName,
        String title,
        int inForce,
        @Nullable Instant since,
        int draft,
        int plays,
        int accounts,
        int offers) {}
