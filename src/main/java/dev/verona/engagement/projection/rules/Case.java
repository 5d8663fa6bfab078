package dev.verona.engagement.projection.rules;

import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentId;
import dev.verona.engagement.domain.Situation;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an opportunity, with all that a rule may look at as it was then.
 *
 * @param what in words, as in "Amount changed to 2400000.00 USD"
 * @param discount in percent, null when nothing became less
 */
record Case(
        Kind kind,
        Instant at,
        PersonRef by,
        String what,
        @Nullable Stage stage,
        @Nullable Money amount,
        String product,
        @Nullable AccountTier tier,
        @Nullable Integer rank,
        @Nullable SegmentId segment,
        @Nullable String discount,
        @Nullable Integer days) {

    enum Kind {
        /** It stood so, and was open. */
        STOOD,
        /** Its amount became less, or it was won for less. */
        CHEAPER,
        /** It left a stage; the stage is the one that it left, and the days are those that it was there. */
        LEFT
    }

    static Case of(Kind kind, Instant at, PersonRef by, String what, Situation it) {
        var percent = it.discount();
        return new Case(
                kind,
                at,
                by,
                what,
                it.stage(),
                it.amount(),
                it.product(),
                it.tier(),
                it.rank(),
                it.segment(),
                percent == null ? null : percent.toPlainString(),
                it.days());
    }

    Situation situation() {
        return new Situation(
                stage,
                amount,
                product,
                tier,
                rank,
                segment,
                discount == null ? null : new BigDecimal(discount),
                null,
                days);
    }
}
