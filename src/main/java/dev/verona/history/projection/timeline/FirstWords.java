package dev.verona.history.projection.timeline;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an element says when it is added is the first revision of its texts. */
public final class FirstWords {

    private FirstWords() {}

    /** The texts that begin with the event, empty ones too. */
    public static Map<FieldRef, String> of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.ObjectiveAdded e -> one(e.objective(), Field.OBJECTIVE_STATEMENT, e.statement());
            case PlanEvent.StrategyAdded e -> one(e.strategy(), Field.STRATEGY_STATEMENT, e.statement());
            case PlanEvent.ActionAdded e -> one(e.action(), Field.ACTION_WHAT, e.what());
            case PlanEvent.StakeholderAdded e -> one(e.stakeholder(), Field.STAKEHOLDER_NAME, e.name());
            case PlanEvent.BusinessUnitAdded e -> one(e.unit(), Field.UNIT_NAME, e.name());
            case PlanEvent.ContributionRequested e -> {
                var both = new LinkedHashMap<FieldRef, String>();
                both.putAll(one(e.contribution(), Field.CONTRIBUTION_TITLE, e.title()));
                both.putAll(one(e.contribution(), Field.CONTRIBUTION_BRIEF, e.brief()));
                yield both;
            }
            case PlanEvent.ContributionDrafted e
            when !e.requested() -> one(e.contribution(), Field.CONTRIBUTION_TITLE, e.title());
            default -> Map.of();
        };
    }

    private static Map<FieldRef, String> one(ElementId element, Field field, String text) {
        return Map.of(new FieldRef(element, field), text);
    }
}
