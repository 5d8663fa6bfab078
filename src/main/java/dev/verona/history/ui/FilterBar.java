package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.verona.history.api.TimelineFilter;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.SearchField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which part of the timeline is wanted: by words, person, function, stage, kind, thing and period, all of them together. */
class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField text = new SearchField("Search in the history", "Search in the history");
    private final Select<PersonRef> person = select("Person", "Everybody", PersonRef::name);
    private final Select<Function> function = select("Function", "All functions", Function::label);
    private final Select<Stage> stage = select("Stage", "All stages", Stage::label);
    private final Select<ContributionKind> kind = select("Kind", "All kinds", ContributionKind::label);
    private final DatePicker from = day("From", "From day");
    private final DatePicker until = day("To", "To day");
    private final ComboBox<Thing> thing = new ComboBox<>();
    private final Button clear = new Button("Clear");
    private final transient Consumer<TimelineFilter> wanted;
    private transient List<PersonId> offered = List.of();
    private transient List<Thing> things = List.of();
    private boolean quiet;

    FilterBar(Consumer<TimelineFilter> wanted) {
        this.wanted = wanted;
        function.setItems(Function.values());
        stage.setItems(Stage.values());
        kind.setItems(ContributionKind.values());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(false);
        clear.addClickListener(click -> clear());
        thing.setAriaLabel("Thing");
        thing.setPlaceholder("All things");
        thing.setClearButtonVisible(true);
        thing.setItemLabelGenerator(Thing::name);
        thing.addClassName("vr-history-thing");
        thing.getStyle().set("--vaadin-combo-box-overlay-width", "min(32rem, 90vw)");
        thing.addValueChangeListener(change -> tell());
        List.of(person, function, stage, kind).forEach(each -> each.addValueChangeListener(change -> tell()));
        text.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> period());
        until.addValueChangeListener(change -> period());
        getContent().addClassNames("vr-toolbar", "vr-no-print");
        getContent().add(text, person, function, stage, kind, thing, from, until, clear);
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

    /** What is in the plan; the choice that was made stays. */
    void offerThings(List<Thing> all) {
        if (all.equals(things)) {
            return;
        }
        things = List.copyOf(all);
        var chosen = thing.getValue();
        quiet = true;
        if (chosen == null) {
            thing.setItems(things);
        } else {
            choose(chosen.id());
        }
        quiet = false;
    }

    /** Only what happened to one thing. */
    void narrow(ElementId to) {
        quiet = true;
        choose(to);
        quiet = false;
        tell();
    }

    /** What was taken out of the plan can be looked for too. */
    private void choose(ElementId id) {
        var known = things.stream().filter(one -> one.id().equals(id)).findFirst();
        var chosen = known.orElseGet(() -> Thing.unnamed(id));
        thing.setItems(
                known.isPresent()
                        ? things
                        : Stream.concat(Stream.of(chosen), things.stream()).toList());
        thing.setValue(chosen);
    }

    void clear() {
        quiet = true;
        List.of(person, function, stage, kind).forEach(Select::clear);
        text.clear();
        from.clear();
        until.clear();
        thing.clear();
        quiet = false;
        tell();
    }

    /** Neither day can pass the other. */
    private void period() {
        from.setMax(until.getValue());
        until.setMin(from.getValue());
        if (!from.isInvalid() && !until.isInvalid()) {
            tell();
        }
    }

    private void tell() {
        if (quiet) {
            return;
        }
        var last = until.getValue();
        var filter = new TimelineFilter(
                idOf(person.getValue()),
                function.getValue(),
                stage.getValue(),
                kind.getValue(),
                thing.getValue() == null ? null : thing.getValue().id(),
                begins(from.getValue()),
                begins(last == null ? null : last.plusDays(1)),
                text.getValue().strip());
        clear.setVisible(!filter.isEmpty());
        wanted.accept(filter);
    }

    /** When the day begins where the viewer is. */
    private static @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.current().zone()).toInstant();
    }

    private static @Nullable PersonId idOf(@Nullable PersonRef chosen) {
        return chosen == null ? null : chosen.id();
    }

    private static DatePicker day(String placeholder, String label) {
        var picker = new DatePicker();
        picker.setPlaceholder(placeholder);
        picker.setAriaLabel(label);
        picker.setClearButtonVisible(true);
        picker.setLocale(Formats.current().locale());
        return picker;
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
