package dev.verona.dispute.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.Counted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was learned.
 *
 * @param total how many match, without offset and limit
 * @param all how many lessons there are
 */
public record LessonPage(
        List<Lesson> lessons,
        int total,
        int all,
        List<Counted<AccountName>> accounts,
        List<Counted<SegmentName>> segments) {

    public LessonPage {
        lessons = List.copyOf(lessons);
        accounts = List.copyOf(accounts);
        segments = List.copyOf(segments);
    }

    public record SegmentName(SegmentId id, String name) {}

    /**
     * @param account null when the dispute was about none
     * @param segment that of the account, null for none
     */
    public record Lesson(
            DisputeId dispute,
            String lesson,
            String outcome,
            String subject,
            @Nullable AccountName account,
            @Nullable SegmentName segment,
            Instant settled) {}
}
