package dev.verona.handoff.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead; null or empty is what nobody knows yet.
 *
 * @param source where it came from, as in a trade show
 * @param responded the day of their last sign
 */
public record LeadFacts(
        String source,
        String campaign,
        @Nullable ClickThrough clickThrough,
        @Nullable LocalDate responded,
        @Nullable Channel channel,
        @Nullable Authority authority,
        @Nullable BudgetStatus budget,
        @Nullable TimeFrame timeFrame) {

    public static final LeadFacts NONE = new LeadFacts("", "", null, null, null, null, null, null);

    /** Which facts are known. */
    public Set<LeadFact> known() {
        var known = EnumSet.noneOf(LeadFact.class);
        for (var fact : LeadFact.values()) {
            if (has(fact)) {
                known.add(fact);
            }
        }
        return known;
    }

    private boolean has(LeadFact fact) {
        return switch (fact) {
            case SOURCE -> !source.isBlank();
            case CAMPAIGN -> !campaign.isBlank();
            case CLICK_THROUGH -> clickThrough != null;
            case RESPONDED -> responded != null;
            case CHANNEL -> channel != null;
            case AUTHORITY -> authority != null;
            case BUDGET -> budget != null;
            case TIME_FRAME -> timeFrame != null;
        };
    }
}
