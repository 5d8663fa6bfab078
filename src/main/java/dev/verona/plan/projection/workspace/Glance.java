package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.Touch;
import org.jspecify.annotations.Nullable;

/** What the stage board shows of a contribution's words. */
record Glance(
        ElementId id,
        String title,
        String summary,
        @Nullable PriceVerdict verdict,
        Touch last) {

    static Glance of(ContributionPage page, ContributionKind kind, Touch last) {
        var main = page.text(mainOf(kind)).text();
        return new Glance(
                page.id(),
                page.text(Field.CONTRIBUTION_TITLE).text(),
                Passage.firstWords(
                        main.isBlank() ? page.text(Field.CONTRIBUTION_BRIEF).text() : main),
                page.decision() == null ? null : page.decision().verdict(),
                last);
    }

    /** What a reader wants to know first. */
    private static Field mainOf(ContributionKind kind) {
        return switch (kind) {
            case LEAD_STANDARD -> Field.LEAD_FIT;
            case VALUE_PROPOSITION -> Field.VALUE_BENEFIT;
            case SOLUTION_COLLATERAL -> Field.COLLATERAL_TEMPLATE;
            case CASE_STUDY -> Field.CASE_RESULT;
            case PRICING_ADVICE -> Field.PRICE_WHY;
        };
    }
}
