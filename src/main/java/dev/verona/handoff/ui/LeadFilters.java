package dev.verona.handoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.Standing;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.SearchField;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of leads. */
final class LeadFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField search = new SearchField("Search leads", "Search by what, whose, source or person");
    private final ComboBox<Standing> standing = new ComboBox<>("Standing");
    private final ComboBox<PersonRef> holder = new ComboBox<>("With whom");
    private final Checkbox overdue = new Checkbox("Overdue only");
    private boolean showing;

    /**
     * @param typed what is wanted while the person types
     * @param chosen what is wanted after a choice
     */
    LeadFilters(Consumer<LeadFilter> typed, Consumer<LeadFilter> chosen) {
        search.addValueChangeListener(change -> tell(typed));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(Standing::label);
        holder.setItemLabelGenerator(PersonRef::name);
        List.of(standing, holder).forEach(box -> {
            box.setClearButtonVisible(true);
            box.setPlaceholder("All");
            box.addClassName("vr-lead-filter");
            box.addValueChangeListener(change -> tell(chosen));
        });
        overdue.addValueChangeListener(change -> tell(chosen));
        overdue.addClassName("vr-lead-overdue");
        getContent().addClassNames("vr-toolbar", "vr-no-print");
        getContent().add(search, standing, holder, overdue);
    }

    void focusSearch() {
        search.focus();
    }

    /** Shows what the address says, without telling anybody. */
    void show(LeadFilter filter, List<PersonRef> holders) {
        showing = true;
        try {
            search.setValue(filter.text());
            standing.setValue(filter.standing());
            holder.setItems(holders);
            holders.stream()
                    .filter(person -> person.id().equals(filter.holder()))
                    .findFirst()
                    .ifPresentOrElse(holder::setValue, holder::clear);
            overdue.setValue(filter.overdue());
        } finally {
            showing = false;
        }
    }

    private void tell(Consumer<LeadFilter> listener) {
        if (!showing) {
            listener.accept(new LeadFilter(
                    search.getValue().strip(),
                    standing.getValue(),
                    holder.getValue() == null ? null : holder.getValue().id(),
                    overdue.getValue()));
        }
    }
}
