package dev.verona.library.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.library.api.AssetFacets;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetStanding;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FilterBar;
import java.util.function.Consumer;
import java.util.function.Function;

/** Search and filters above the list of assets. Each filter offers what occurs, and how often. */
final class LibraryFilters extends FilterBar<AssetFilter> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Counted<AssetKind>> kind = choice("Kind", AssetKind::label);
    private final ComboBox<Counted<AssetStanding>> standing = choice("State", AssetStanding::label);
    private final ComboBox<Counted<SegmentName>> segment = choice("Segment", SegmentName::name);
    private final ComboBox<Counted<Stage>> stage = choice("Stage", Stage::label);
    private final ComboBox<Counted<String>> industry = choice("Industry", Function.identity());
    private final ComboBox<Counted<PersonRef>> owner = choice("Owner", PersonRef::name);

    LibraryFilters(Consumer<AssetFilter> typed, Consumer<AssetFilter> chosen) {
        super("Search the library", "Search by title, customer or owner", typed, chosen);
    }

    @Override
    protected AssetFilter wanted() {
        var where = value(segment);
        var who = value(owner);
        var what = value(industry);
        return new AssetFilter(
                words(),
                value(kind),
                value(standing),
                where == null ? null : where.id(),
                value(stage),
                what == null ? "" : what,
                who == null ? null : who.id());
    }

    void show(AssetFilter filter, AssetFacets facets) {
        showing(filter.text(), () -> {
            offer(kind, facets.kinds(), value -> value == filter.kind());
            offer(standing, facets.standings(), value -> value == filter.standing());
            offer(segment, facets.segments(), value -> value.id().equals(filter.segment()));
            offer(stage, facets.stages(), value -> value == filter.stage());
            offer(industry, facets.industries(), value -> value.equals(filter.industry()));
            offer(owner, facets.owners(), value -> value.id().equals(filter.owner()));
        });
    }
}
