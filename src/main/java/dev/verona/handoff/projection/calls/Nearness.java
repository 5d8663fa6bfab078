package dev.verona.handoff.projection.calls;

import dev.verona.handoff.api.EntryQuery.WhomToInvolve;
import dev.verona.handoff.api.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * How near what somebody knows is to what is asked: what names the very account comes before what names the product, the stage, or its segment, and what holds for all comes
 * last. What names another one does not answer at all.
 */
final class Nearness {

    private static final int NOT_AT_ALL = -1;
    private static final int ACCOUNT = 8;
    private static final int PRODUCT = 4;
    private static final int STAGE = 2;
    private static final int SEGMENT = 1;

    private Nearness() {}

    /** From 0, or negative when it does not answer. */
    static int of(Knowledge knowledge, WhomToInvolve asked) {
        var product = asked.product().isBlank() ? null : asked.product();
        int account = part(knowledge.account(), asked.account(), ACCOUNT);
        int of = part(knowledge.product().isBlank() ? null : knowledge.product(), product, PRODUCT);
        int stage = part(knowledge.stage(), asked.stage(), STAGE);
        int segment = part(knowledge.segment(), asked.segment(), SEGMENT);
        return account < 0 || of < 0 || stage < 0 || segment < 0 ? NOT_AT_ALL : account + of + stage + segment;
    }

    /** Nothing asked, or known of all, answers as well as any. */
    private static int part(@Nullable Object known, @Nullable Object asked, int weight) {
        if (known == null || asked == null) {
            return 0;
        }
        return known.equals(asked) ? weight : NOT_AT_ALL;
    }
}
