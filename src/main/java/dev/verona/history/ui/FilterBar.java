package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.verona.history.api.TimelineFilter;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which part of the timeline is wanted: by person, function, stage and kind, all of them together. */
class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<PersonRef> person = select("Person", "Everybody", PersonRef::name);
    private final Select<Function> function = select("Function", "All functions", Function::label);
    private final Select<Stage> stage = select("Stage", "All stages", Stage::label);
    private final Select<ContributionKind> kind = select("Kind", "All kinds", ContributionKind::label);
    private final Button clear = new Button("Clear");
    private final transient Consumer<TimelineFilter> wanted;
    private transient List<PersonId> offered = List.of();
    private boolean quiet;

    FilterBar(Consumer<TimelineFilter> wanted) {
        this.wanted = wanted;
        function.setItems(Function.values());
        stage.setItems(Stage.values());
        kind.setItems(ContributionKind.values());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(false);
        clear.addClickListener(click -> clear());
        List.of(person, function, stage, kind).forEach(each -> each.addValueChangeListener(change -> tell()));
        getContent().addClassNames("vr-toolbar", "vr-no-print");
        getContent().add(person, function, stage, kind, clear);
    }

    /** The people who did anything; the choice that was made stays. */
    void offer(List<PersonRef> people) {
        var ids = people.stream().map(PersonRef::id).toList();
        if (ids.equals(offered)) {
            return;
        }
        offered = ids;
        var chosen = idOf(person.getValue());
        quiet = true;
        person.setItems(people);
        people.stream().filter(each -> each.id().equals(chosen)).findFirst().ifPresent(person::setValue);
        quiet = false;
    }

    void clear() {
        quiet = true;
        List.of(person, function, stage, kind).forEach(Select::clear);
        quiet = false;
        tell();
    }

    private void tell() {
        if (!quiet) {
            var filter =
                    new TimelineFilter(idOf(person.getValue()), function.getValue(), stage.getValue(), kind.getValue());
            clear.setVisible(!filter.isEmpty());
            wanted.accept(filter);
        }
    }

    private static @Nullable PersonId idOf(@Nullable PersonRef chosen) {
        return chosen == null ? null : chosen.id();
    }

    private static <T> Select<T> select(String label, String all, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setAriaLabel(label);
        select.setPlaceholder(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        return select;
    }
}
