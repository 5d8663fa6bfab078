package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom a person of the customer reports: somebody else of the map. */
final class SuperiorChoice {

    private final Select<Named> field = new Select<>();
    private final ElementId stakeholder;
    private final ValueEditor<Named, Select<Named>> editor;
    private List<Named> people = List.of();

    private record Named(String id, String name) {}

    SuperiorChoice(PlanScreen screen, ElementId stakeholder) {
        this.stakeholder = stakeholder;
        field.setLabel(Field.STAKEHOLDER_REPORTS_TO.label());
        field.setHelperText(Field.STAKEHOLDER_REPORTS_TO.help());
        field.setItemLabelGenerator(one -> one == null ? "Nobody on the map" : one.name());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("Nobody on the map");
        editor = new ValueEditor<>(screen, new FieldRef(stakeholder, Field.STAKEHOLDER_REPORTS_TO), field, new ById());
    }

    Select<?> field() {
        return field;
    }

    void show(Stakeholder person, CustomerView customer, boolean readOnly) {
        var now = customer.stakeholders().stream()
                .filter(one -> !one.id().equals(stakeholder))
                .map(one -> new Named(one.id().value(), one.name().text()))
                .toList();
        if (!now.equals(people)) {
            people = now;
            var chosen = field.getValue();
            field.setItems(people);
            if (chosen != null) {
                field.setValue(byId(chosen.id()));
            }
        }
        editor.show(person.value(Field.STAKEHOLDER_REPORTS_TO));
        field.setReadOnly(readOnly);
    }

    private Named byId(String id) {
        return people.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Named(id, "Somebody who is no longer on the map"));
    }

    private final class ById implements ValueForm<Named> {

        @Override
        public String write(@Nullable Named value) {
            return value == null ? "" : value.id();
        }

        @Override
        public Named read(String canonical) {
            return byId(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : byId(canonical).name();
        }
    }
}
