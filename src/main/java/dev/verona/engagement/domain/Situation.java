package dev.verona.engagement.domain;

import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetKind;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is so in the case that a rule looks at; what is unknown meets no condition.
 *
 * @param rank in the segment's top ten, null outside it
 * @param discount how much less than the amount until now, in percent; null when nothing becomes less
 * @param days working days since the opportunity came to its stage
 */
public record Situation(
        @Nullable Stage stage,
        @Nullable Money amount,
        String product,
        @Nullable AccountTier tier,
        @Nullable Integer rank,
        @Nullable SegmentId segment,
        @Nullable BigDecimal discount,
        @Nullable AssetKind asset,
        @Nullable Integer days) {

    public static Situation of(AssetKind kind) {
        return new Situation(null, null, "", null, null, null, null, kind, null);
    }

    public static Situation ofAccount(@Nullable AccountTier tier, @Nullable Integer rank, @Nullable SegmentId segment) {
        return new Situation(null, null, "", tier, rank, segment, null, null, null);
    }

    public Situation cheaperBy(@Nullable BigDecimal percent) {
        return new Situation(stage, amount, product, tier, rank, segment, percent, asset, days);
    }
}
