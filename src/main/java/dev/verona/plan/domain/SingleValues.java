package dev.verona.plan.domain;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.ActionAdded;
import dev.verona.plan.api.PlanEvent.CellOpened;
import dev.verona.plan.api.PlanEvent.ObjectiveAdded;
import dev.verona.plan.api.PlanEvent.StakeholderAdded;
import dev.verona.plan.api.PlanEvent.ValueSet;
import dev.verona.plan.api.ValueConflict;
import dev.verona.shared.PlanId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All single values of a plan, by {@link FieldRef#key()}, and who set them, so that a second author can be told. */
public record SingleValues(Map<String, Settled> byField) {

    static final SingleValues EMPTY = new SingleValues(Map.of());

    /** @param value in canonical form, empty when it was cleared */
    public record Settled(String value, String byName, Instant at) {}

    public SingleValues {
        byField = Fields.of(byField);
    }

    public String value(ElementId element, Field field) {
        var settled = byField.get(new FieldRef(element, field).key());
        return settled == null ? "" : settled.value();
    }

    /**
     * Setting what is set already changes nothing.
     *
     * @param seen the value that the author saw, in canonical form
     * @throws ValueConflict when it became another one meanwhile
     */
    List<PlanEvent> set(PlanId plan, FieldRef field, String seen, String value) {
        var current = value(field.element(), field.field());
        if (current.equals(value)) {
            return List.of();
        }
        var settled = byField.get(field.key());
        if (settled != null && !current.equals(seen)) {
            throw new ValueConflict(field, current, value, settled.byName(), settled.at());
        }
        return List.of(new ValueSet(plan, field, current, value));
    }

    SingleValues after(PlanEvent event, String byName, Instant at) {
        return switch (event) {
            case ValueSet e -> with(e.field().element(), e.field().field(), e.value(), byName, at);
            case ObjectiveAdded e ->
                with(e.objective(), Field.OBJECTIVE_MEASURE, e.measure(), byName, at)
                        .with(e.objective(), Field.OBJECTIVE_BASELINE, number(e.baseline()), byName, at)
                        .with(e.objective(), Field.OBJECTIVE_TARGET, number(e.target()), byName, at)
                        .with(e.objective(), Field.OBJECTIVE_DATE, date(e.by()), byName, at);
            case ActionAdded e ->
                with(e.action(), Field.ACTION_OWNER, e.owner().value(), byName, at)
                        .with(e.action(), Field.ACTION_DUE, date(e.due()), byName, at);
            case StakeholderAdded e ->
                with(e.stakeholder(), Field.STAKEHOLDER_TITLE, e.title(), byName, at)
                        .with(
                                e.stakeholder(),
                                Field.STAKEHOLDER_ROLE,
                                e.role() == null ? "" : e.role().name(),
                                byName,
                                at);
            case CellOpened e -> with(e.cell(), Field.CELL_STATE, e.state().name(), byName, at);
            default -> this;
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : FieldValues.plain(number);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private SingleValues with(ElementId element, Field field, String value, String byName, Instant at) {
        return new SingleValues(
                Fields.with(byField, new FieldRef(element, field).key(), new Settled(value, byName, at)));
    }
}
