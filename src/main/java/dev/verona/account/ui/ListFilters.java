package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountFacets.Counted;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.SearchField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Search and filters above the list of accounts. Each filter offers what occurs, and how often. */
final class ListFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField search = new SearchField("Search accounts", "Search by name, industry, place or owner");
    private final ComboBox<Counted<SegmentName>> segment = choice("Segment", SegmentName::name);
    private final ComboBox<Counted<AccountTier>> tier = choice("Tier", AccountTier::label);
    private final ComboBox<Counted<String>> industry = choice("Industry", Function.identity());
    private final ComboBox<Counted<String>> place = choice("Region or country", Function.identity());
    private final ComboBox<Counted<PersonRef>> owner = choice("Owner", PersonRef::name);
    private final Checkbox mine = new Checkbox("My accounts");
    private final Checkbox topTen = new Checkbox("Top ten only");
    private final Details folded = new Details("Filters");
    private final PersonId me;
    private boolean showing;

    /**
     * @param typed what is wanted while the person types
     * @param chosen what is wanted after a choice
     */
    ListFilters(PersonId me, Consumer<AccountFilter> typed, Consumer<AccountFilter> chosen) {
        this.me = me;
        search.addValueChangeListener(change -> tell(typed));
        for (var field : List.<HasValue<?, ?>>of(segment, tier, industry, place, topTen)) {
            field.addValueChangeListener(change -> tell(chosen));
        }
        owner.addValueChangeListener(change -> {
            if (!showing) {
                mine.setValue(me.equals(ownerId()));
            }
            tell(chosen);
        });
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showing = true;
                owner.setValue(change.getValue() ? ownerWith(me) : null);
                showing = false;
                tell(chosen);
            }
        });
        folded.addClassName("vr-account-filters");
        getContent().addClassNames("vr-toolbar", "vr-no-print");
    }

    private static <T> ComboBox<Counted<T>> choice(String label, Function<T, String> name) {
        var box = new ComboBox<Counted<T>>(label);
        box.setItemLabelGenerator(counted -> name.apply(counted.value()) + " (" + counted.count() + ")");
        box.setClearButtonVisible(true);
        box.setPlaceholder("All");
        box.addClassName("vr-account-filter");
        return box;
    }

    /** On a narrow screen the filters are folded away below the search. */
    void arrange(boolean narrow) {
        folded.removeAll();
        getContent().removeAll();
        getContent().add(search);
        var all = new Div(segment, tier, industry, place, owner, mine, topTen);
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
    void show(AccountFilter filter, AccountFacets facets) {
        showing = true;
        try {
            search.setValue(filter.text());
            offer(segment, facets.segments(), value -> value.id().equals(filter.segment()));
            offer(tier, facets.tiers(), value -> value == filter.tier());
            offer(industry, facets.industries(), value -> value.equals(filter.industry()));
            offer(place, facets.places(), value -> value.equals(filter.place()));
            offer(owner, facets.owners(), value -> value.id().equals(filter.owner()));
            mine.setValue(me.equals(filter.owner()));
            mine.setVisible(ownerWith(me) != null || me.equals(filter.owner()));
            topTen.setValue(filter.topTen());
            var chosen = count(filter);
            folded.setSummaryText(chosen == 0 ? "Filters" : "Filters (" + chosen + ")");
        } finally {
            showing = false;
        }
    }

    private static int count(AccountFilter filter) {
        return (filter.segment() == null ? 0 : 1)
                + (filter.tier() == null ? 0 : 1)
                + (filter.industry().isEmpty() ? 0 : 1)
                + (filter.place().isEmpty() ? 0 : 1)
                + (filter.owner() == null ? 0 : 1)
                + (filter.topTen() ? 1 : 0);
    }

    private static <T> void offer(
            ComboBox<Counted<T>> box, List<Counted<T>> values, java.util.function.Predicate<T> chosen) {
        box.setItems(values);
        values.stream()
                .filter(counted -> chosen.test(counted.value()))
                .findFirst()
                .ifPresentOrElse(box::setValue, box::clear);
    }

    private @Nullable Counted<PersonRef> ownerWith(PersonId id) {
        return owner.getListDataView()
                .getItems()
                .filter(counted -> counted.value().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable PersonId ownerId() {
        var chosen = value(owner);
        return chosen == null ? null : chosen.id();
    }

    private void tell(Consumer<AccountFilter> listener) {
        if (showing) {
            return;
        }
        var chosen = value(segment);
        listener.accept(new AccountFilter(
                search.getValue().strip(),
                chosen == null ? null : chosen.id(),
                value(tier),
                text(value(industry)),
                text(value(place)),
                ownerId(),
                topTen.getValue()));
    }

    private static <T> @Nullable T value(ComboBox<Counted<T>> box) {
        return box.getOptionalValue().map(Counted::value).orElse(null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
