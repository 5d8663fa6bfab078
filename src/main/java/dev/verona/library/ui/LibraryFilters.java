package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.verona.account.api.AccountFacets.Counted;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.library.api.AssetFacets;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetStanding;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.SearchField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Search and filters above the list of assets. Each filter offers what occurs, and how often. */
final class LibraryFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField search = new SearchField("Search the library", "Search by title, customer or owner");
    private final ComboBox<Counted<AssetKind>> kind = choice("Kind", AssetKind::label);
    private final ComboBox<Counted<AssetStanding>> standing = choice("State", AssetStanding::label);
    private final ComboBox<Counted<SegmentName>> segment = choice("Segment", SegmentName::name);
    private final ComboBox<Counted<Stage>> stage = choice("Stage", Stage::label);
    private final ComboBox<Counted<String>> industry = choice("Industry", Function.identity());
    private final ComboBox<Counted<PersonRef>> owner = choice("Owner", PersonRef::name);
    private final Details folded = new Details("Filters");
    private boolean showing;

    /**
     * @param typed what is wanted while the person types
     * @param chosen what is wanted after a choice
     */
    LibraryFilters(Consumer<AssetFilter> typed, Consumer<AssetFilter> chosen) {
        search.addValueChangeListener(change -> tell(typed));
        choices().forEach(box -> box.addValueChangeListener(change -> tell(chosen)));
        folded.addClassName("vr-asset-filters");
        getContent().addClassNames("vr-toolbar", "vr-no-print");
    }

    private List<ComboBox<? extends Counted<?>>> choices() {
        return List.of(kind, standing, segment, stage, industry, owner);
    }

    private static <T> ComboBox<Counted<T>> choice(String label, Function<T, String> name) {
        var box = new ComboBox<Counted<T>>(label);
        box.setItemLabelGenerator(counted -> name.apply(counted.value()) + " (" + counted.count() + ")");
        box.setClearButtonVisible(true);
        box.setPlaceholder("All");
        box.addClassName("vr-asset-filter");
        return box;
    }

    /** On a narrow screen the filters are folded away below the search. */
    void arrange(boolean narrow) {
        folded.removeAll();
        getContent().removeAll();
        getContent().add(search);
        var all = new Div();
        choices().forEach(all::add);
        all.addClassNames("vr-toolbar", "vr-grow");
        if (narrow) {
            folded.add(all);
            getContent().add(folded);
        } else {
            getContent().add(all);
        }
    }

    void focusSearch() {
        search.focus();
    }

    /** Shows what the address says, without telling anybody. */
    void show(AssetFilter filter, AssetFacets facets) {
        showing = true;
        try {
            search.setValue(filter.text());
            offer(kind, facets.kinds(), value -> value == filter.kind());
            offer(standing, facets.standings(), value -> value == filter.standing());
            offer(segment, facets.segments(), value -> value.id().equals(filter.segment()));
            offer(stage, facets.stages(), value -> value == filter.stage());
            offer(industry, facets.industries(), value -> value.equals(filter.industry()));
            offer(owner, facets.owners(), value -> value.id().equals(filter.owner()));
            var chosen = choices().stream().filter(box -> !box.isEmpty()).count();
            folded.setSummaryText(chosen == 0 ? "Filters" : "Filters (" + chosen + ")");
        } finally {
            showing = false;
        }
    }

    private static <T> void offer(ComboBox<Counted<T>> box, List<Counted<T>> values, Predicate<T> chosen) {
        box.setItems(values);
        values.stream()
                .filter(counted -> chosen.test(counted.value()))
                .findFirst()
                .ifPresentOrElse(box::setValue, box::clear);
    }

    private void tell(Consumer<AssetFilter> listener) {
        if (showing) {
            return;
        }
        var where = value(segment);
        var who = value(owner);
        var what = value(industry);
        listener.accept(new AssetFilter(
                search.getValue().strip(),
                value(kind),
                value(standing),
                where == null ? null : where.id(),
                value(stage),
                what == null ? "" : what,
                who == null ? null : who.id()));
    }

    private static <T> @Nullable T value(ComboBox<Counted<T>> box) {
        return Stream.ofNullable(box.getValue()).map(Counted::value).findFirst().orElse(null);
    }
}
