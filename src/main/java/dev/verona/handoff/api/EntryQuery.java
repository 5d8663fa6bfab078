package dev.verona.handoff.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import org.jspecify.annotations.Nullable;

/** What may be asked of the directory of who to call. */
public sealed interface EntryQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "handoff.calls";

    /**
     * Whom to involve. Answers a list of {@link EntryView}, the nearest to what is asked first, and of those equally near the ones that were verified last.
     *
     * @param text words, each of which must occur in the topic, the product or the person's name
     * @param account an entry about another account does not answer it; null to ask about all
     * @param segment that of the account
     * @param product empty to ask about all
     */
    record WhomToInvolve(
            String text,
            @Nullable AccountId account,
            @Nullable SegmentId segment,
            String product,
            @Nullable Stage stage)
            implements EntryQuery {

        public static final WhomToInvolve ANYBODY = new WhomToInvolve("", null, null, "", null);
    }

    /** What is asked of the person who asks: their own entries that are stale. Answers a list of {@link EntryView}, the oldest first. */
    record MyStaleEntries() implements EntryQuery {}
}
