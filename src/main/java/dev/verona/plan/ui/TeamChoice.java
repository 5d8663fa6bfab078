package dev.verona.plan.ui;

import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.ArrayList;
import java.util.List;

/** A choice among the people of the team. Whoever is named already stays to be seen, also after they left it. */
final class TeamChoice {

    private final Select<PersonRef> field = new Select<>();
    private List<PersonRef> people = List.of();

    TeamChoice(String label) {
        field.setAriaLabel(label);
        field.setItemLabelGenerator(PersonRef::name);
    }

    Select<PersonRef> field() {
        return field;
    }

    void show(PlanView plan, PersonRef named) {
        var now = new ArrayList<>(
                plan.team().stream().map(PlanView.Member::person).toList());
        if (now.stream().noneMatch(person -> person.id().equals(named.id()))) {
            now.add(named);
        }
        if (!now.equals(people)) {
            people = List.copyOf(now);
            var chosen = field.getValue();
            field.setItems(people);
            if (chosen != null) {
                field.setValue(byId(chosen.id().value()));
            }
        }
    }

    PersonRef byId(String id) {
        return people.stream()
                .filter(person -> person.id().value().equals(id))
                .findFirst()
                .orElseGet(() -> new PersonRef(new PersonId(id), "Somebody who left", Function.JOINT));
    }
}
