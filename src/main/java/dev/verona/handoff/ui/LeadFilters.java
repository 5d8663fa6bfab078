package dev.verona.handoff.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.Standing;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.FilterBar;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of leads. */
final class LeadFilters extends FilterBar<LeadFilter> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Standing> standing = choice("Standing", List.of(Standing.values()), Standing::label);
    private final ComboBox<PersonRef> holder = choice("With whom", List.of(), PersonRef::name);
    private final Checkbox overdue = field(new Checkbox("Overdue only"));

    LeadFilters(Consumer<LeadFilter> typed, Consumer<LeadFilter> chosen) {
        super("Search leads", "Search by what, whose, source or person", typed, chosen);
    }

    @Override
    protected LeadFilter wanted() {
        return new LeadFilter(
                words(),
                standing.getValue(),
                holder.getOptionalValue().map(PersonRef::id).orElse(null),
                overdue.getValue());
    }

    void show(LeadFilter filter, List<PersonRef> holders) {
        showing(filter.text(), () -> {
            standing.setValue(filter.standing());
            holder.setItems(holders);
            holders.stream()
                    .filter(person -> person.id().equals(filter.holder()))
                    .findFirst()
                    .ifPresentOrElse(holder::setValue, holder::clear);
            overdue.setValue(filter.overdue());
        });
    }
}
