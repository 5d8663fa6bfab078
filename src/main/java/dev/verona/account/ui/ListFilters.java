package dev.verona.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.FilterBar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Search and filters above the list of accounts. Each filter offers what occurs, and how often. */
final class ListFilters extends FilterBar<AccountFilter> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Counted<SegmentName>> segment = choice("Segment", SegmentName::name);
    private final ComboBox<Counted<AccountTier>> tier = choice("Tier", AccountTier::label);
    private final ComboBox<Counted<String>> industry = choice("Industry", Function.identity());
    private final ComboBox<Counted<String>> place = choice("Region or country", Function.identity());
    private final ComboBox<Counted<PersonRef>> owner = choice("Owner", PersonRef::name);
    private final Checkbox mine = new Checkbox("My accounts");
    private final Checkbox topTen;
    private final PersonId me;

    ListFilters(PersonId me, Consumer<AccountFilter> typed, Consumer<AccountFilter> chosen) {
        super("Search accounts", "Search by name, industry, place or owner", typed, chosen);
        this.me = me;
        beside(mine);
        topTen = field(new Checkbox("Top ten only"));
        owner.addValueChangeListener(change -> mine.setValue(me.equals(ownerId())));
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(() -> owner.setValue(change.getValue() ? ownerWith(me) : null));
            }
        });
    }

    @Override
    protected AccountFilter wanted() {
        var where = value(segment);
        return new AccountFilter(
                words(),
                where == null ? null : where.id(),
                value(tier),
                text(value(industry)),
                text(value(place)),
                ownerId(),
                topTen.getValue());
    }

    void show(AccountFilter filter, AccountFacets facets) {
        showing(filter.text(), () -> {
            offer(segment, facets.segments(), value -> value.id().equals(filter.segment()));
            offer(tier, facets.tiers(), value -> value == filter.tier());
            offer(industry, facets.industries(), value -> value.equals(filter.industry()));
            offer(place, facets.places(), value -> value.equals(filter.place()));
            offer(owner, facets.owners(), value -> value.id().equals(filter.owner()));
            mine.setValue(me.equals(filter.owner()));
            mine.setVisible(ownerWith(me) != null || me.equals(filter.owner()));
            topTen.setValue(filter.topTen());
        });
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

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
