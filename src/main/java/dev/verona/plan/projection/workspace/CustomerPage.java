package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.Touch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the customer's people, business units and cells say. Which of them are there, and who knows whom, is in the plan's shape.
 *
 * @param targeted who set the target last
 */
record CustomerPage(List<Thing> things, @Nullable Touch targeted) {

    static final CustomerPage NONE = new CustomerPage(List.of(), null);

    /**
     * @param text its name
     * @param notes of a stakeholder
     * @param offering of a cell, empty for everything else
     * @param values in canonical form
     */
    record Thing(ElementId id, Prose text, Prose notes, String offering, Map<Field, String> values, Touch last) {

        static Thing of(ElementId id, Prose text, String offering, Touch touch) {
            return new Thing(id, text, Prose.EMPTY, offering, Map.of(), touch);
        }

        Thing with(Field field, String value) {
            var next = new EnumMap<Field, String>(Field.class);
            next.putAll(values);
            if (value.isEmpty()) {
                next.remove(field);
            } else {
                next.put(field, value);
            }
            return new Thing(id, text, notes, offering, next, last);
        }

        Thing saying(PlanEvent.TextEdited e, Touch touch) {
            return e.field().field() == Field.STAKEHOLDER_NOTES
                    ? new Thing(id, text, Passage.after(notes, e.change(), e.revision(), touch), offering, values, last)
                    : new Thing(
                            id, Passage.after(text, e.change(), e.revision(), touch), notes, offering, values, last);
        }

        Thing touched(Touch touch) {
            return new Thing(id, text, notes, offering, values, touch);
        }
    }

    CustomerPage {
        things = List.copyOf(things);
    }

    Optional<Thing> find(ElementId id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    CustomerPage after(PlanEvent event, Touch touch) {
        return switch (event) {
            case PlanEvent.StakeholderAdded e ->
                with(Thing.of(e.stakeholder(), Passage.begun(e.name(), touch), "", touch)
                        .with(Field.STAKEHOLDER_TITLE, e.title())
                        .with(
                                Field.STAKEHOLDER_ROLE,
                                e.role() == null ? "" : e.role().name()));
            case PlanEvent.BusinessUnitAdded e -> with(Thing.of(e.unit(), Passage.begun(e.name(), touch), "", touch));
            case PlanEvent.CellOpened e ->
                with(Thing.of(e.cell(), Prose.EMPTY, e.offering(), touch)
                        .with(Field.CELL_STATE, e.state().name()));
            case PlanEvent.TextEdited e -> changed(e.field().element(), touch, thing -> thing.saying(e, touch));
            case PlanEvent.ValueSet e ->
                e.field().equals(new FieldRef(ElementId.PLAN, Field.TARGET))
                        ? new CustomerPage(things, touch)
                        : changed(
                                e.field().element(),
                                touch,
                                thing -> thing.with(e.field().field(), e.value()));
            case PlanEvent.StakeholderPlaced e -> changed(e.stakeholder(), touch, thing -> thing);
            case PlanEvent.AcquaintanceNoted e -> changed(e.stakeholder(), touch, thing -> thing);
            case PlanEvent.AcquaintanceEnded e -> changed(e.stakeholder(), touch, thing -> thing);
            case PlanEvent.ElementRestored e -> changed(e.element(), touch, thing -> thing);
            default -> this;
        };
    }

    private CustomerPage with(Thing thing) {
        var more = new ArrayList<>(things);
        more.add(thing);
        return new CustomerPage(more, targeted);
    }

    private CustomerPage changed(ElementId id, Touch touch, UnaryOperator<Thing> change) {
        return find(id).isEmpty()
                ? this
                : new CustomerPage(
                        things.stream()
                                .map(thing -> thing.id().equals(id)
                                        ? change.apply(thing).touched(touch)
                                        : thing)
                                .toList(),
                        targeted);
    }
}
