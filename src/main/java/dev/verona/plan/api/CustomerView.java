package dev.verona.plan.api;

import dev.verona.plan.api.PlanView.Prose;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan knows of its customer: the people, and what they buy and could buy (practices 41, 42 and 58); and the target (practice 79).
 *
 * @param stakeholders as they were added
 * @param units as they were added
 * @param cells of those units; where nobody has said anything there is none
 * @param targeted who set the target last, null while nobody has
 */
public record CustomerView(
        List<Stakeholder> stakeholders,
        List<BusinessUnit> units,
        List<Cell> cells,
        @Nullable Money target,
        @Nullable Touch targeted) {

    public static final CustomerView NONE = new CustomerView(List.of(), List.of(), List.of(), null, null);

    public CustomerView {
        stakeholders = List.copyOf(stakeholders);
        units = List.copyOf(units);
        cells = List.copyOf(cells);
    }

    public Optional<Stakeholder> find(ElementId id) {
        return stakeholders.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Cell> cell(ElementId unit, String offering) {
        return cells.stream()
                .filter(one -> one.unit().equals(unit) && one.offering().equals(offering))
                .findFirst();
    }

    /**
     * A person of the customer.
     *
     * @param values in canonical form ({@link Field.Type}); a field without a value is absent
     * @param knownBy who of ours knows them
     * @param place null while nobody put them anywhere
     * @param actions the action items about them, whatever became of these
     */
    public record Stakeholder(
            ElementId id,
            Prose name,
            Prose notes,
            Map<Field, String> values,
            List<PersonRef> knownBy,
            @Nullable MapPlace place,
            List<ElementId> actions,
            Touch last) {

        public Stakeholder {
            values = Map.copyOf(values);
            knownBy = List.copyOf(knownBy);
            actions = List.copyOf(actions);
        }

        /** Empty for none. */
        public String value(Field field) {
            return values.getOrDefault(field, "");
        }

        public String title() {
            return value(Field.STAKEHOLDER_TITLE);
        }

        public @Nullable BuyingRole role() {
            return choice(values, Field.STAKEHOLDER_ROLE, BuyingRole.class);
        }

        public @Nullable Support support() {
            return choice(values, Field.STAKEHOLDER_SUPPORT, Support.class);
        }

        public @Nullable Coverage coverage() {
            return choice(values, Field.STAKEHOLDER_COVERAGE, Coverage.class);
        }

        public @Nullable CustomerTrust now() {
            return choice(values, Field.STAKEHOLDER_NOW, CustomerTrust.class);
        }

        public @Nullable CustomerTrust wanted() {
            return choice(values, Field.STAKEHOLDER_WANTED, CustomerTrust.class);
        }

        /** Who may be no more on the map. */
        public Optional<ElementId> reportsTo() {
            return Optional.of(value(Field.STAKEHOLDER_REPORTS_TO))
                    .filter(id -> !id.isEmpty())
                    .map(ElementId::new);
        }
    }

    /** A part of the customer that buys for itself. */
    public record BusinessUnit(ElementId id, Prose name, Touch last) {}

    /**
     * How an offering stands in a business unit.
     *
     * @param offering a name of the sales catalogue
     * @param values in canonical form; a field without a value is absent
     */
    public record Cell(ElementId id, ElementId unit, String offering, Map<Field, String> values, Touch last) {

        public Cell {
            values = Map.copyOf(values);
        }

        /** A unit and an offering have one cell, whoever opens it. */
        public static ElementId idOf(ElementId unit, String offering) {
            return new ElementId(Ids.named("cell", unit.value(), offering));
        }

        /** Empty for none. */
        public String value(Field field) {
            return values.getOrDefault(field, "");
        }

        /** Null when somebody took back what was said. */
        public @Nullable CellState state() {
            return choice(values, Field.CELL_STATE, CellState.class);
        }

        public @Nullable Money amount() {
            var amount = value(Field.CELL_AMOUNT);
            return amount.isEmpty() ? null : Money.parse(amount);
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(Map<Field, String> values, Field field, Class<E> type) {
        var value = values.get(field);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
