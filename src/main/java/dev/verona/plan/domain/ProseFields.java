package dev.verona.plan.domain;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.ActionAdded;
import dev.verona.plan.api.PlanEvent.BusinessUnitAdded;
import dev.verona.plan.api.PlanEvent.ContributionDrafted;
import dev.verona.plan.api.PlanEvent.ContributionRequested;
import dev.verona.plan.api.PlanEvent.ObjectiveAdded;
import dev.verona.plan.api.PlanEvent.StakeholderAdded;
import dev.verona.plan.api.PlanEvent.StrategyAdded;
import dev.verona.plan.api.PlanEvent.TextEdited;
import dev.verona.shared.text.JointText;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextEdit;
import java.util.List;
import java.util.Map;

/** All joint text of a plan, by {@link FieldRef#key()}; a field in which nobody wrote is absent. */
public record ProseFields(Map<String, JointText> byField) {

    static final ProseFields EMPTY = new ProseFields(Map.of());

    public ProseFields {
        byField = Fields.of(byField);
    }

    public JointText at(FieldRef field) {
        return byField.getOrDefault(field.key(), JointText.EMPTY);
    }

    public String text(ElementId element, Field field) {
        return at(new FieldRef(element, field)).text();
    }

    /** The change to record for what an author wrote; nothing when there is nothing left of it. */
    List<PlanEvent> edit(PlanCommand.EditText c) {
        var field = c.field().field();
        var text = at(c.field());
        var change = text.rebase(
                field.name(), new TextEdit(c.baseRevision(), Words.fitting(field, c.change()), c.baseText()));
        if (change.isIdentity()) {
            return List.of();
        }
        if (change.growth() > 0) {
            Words.requireFits(field.name(), field, text.text().length() + change.growth());
        }
        return List.of(new TextEdited(c.plan(), c.field(), text.revision() + 1, change));
    }

    ProseFields after(PlanEvent event) {
        return switch (event) {
            case TextEdited e -> with(e.field(), at(e.field()).after(e.change()));
            case ObjectiveAdded e -> begun(e.objective(), Field.OBJECTIVE_STATEMENT, e.statement());
            case StrategyAdded e -> begun(e.strategy(), Field.STRATEGY_STATEMENT, e.statement());
            case ActionAdded e -> begun(e.action(), Field.ACTION_WHAT, e.what());
            case StakeholderAdded e -> begun(e.stakeholder(), Field.STAKEHOLDER_NAME, e.name());
            case BusinessUnitAdded e -> begun(e.unit(), Field.UNIT_NAME, e.name());
            case ContributionRequested e ->
                begun(e.contribution(), Field.CONTRIBUTION_TITLE, e.title())
                        .begun(e.contribution(), Field.CONTRIBUTION_BRIEF, e.brief());
            case ContributionDrafted e
            when !e.requested() -> begun(e.contribution(), Field.CONTRIBUTION_TITLE, e.title());
            default -> this;
        };
    }

    private ProseFields begun(ElementId element, Field field, String text) {
        return text.isEmpty()
                ? this
                : with(new FieldRef(element, field), JointText.EMPTY.after(TextChange.insert(0, text)));
    }

    private ProseFields with(FieldRef field, JointText text) {
        return new ProseFields(Fields.with(byField, field.key(), text));
    }
}
