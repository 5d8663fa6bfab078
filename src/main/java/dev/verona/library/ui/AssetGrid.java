package dev.verona.library.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetQuery.ListAssets;
import dev.verona.library.api.AssetRow;
import dev.verona.library.page.LibraryNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The assets, however many: only what is seen is read. Columns on a wide screen, cards on a narrow one. */
final class AssetGrid extends Grid<AssetRow> {

    private static final long serialVersionUID = 1L;

    private final List<Column<AssetRow>> columns = new ArrayList<>();
    private final Column<AssetRow> card;
    private ListState state = ListState.START;
    private boolean showing;

    AssetGrid(LibraryAnswers answers, BiConsumer<AssetSort, Boolean> sorted) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES);
        addClassName("vr-asset-grid");
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        getElement().setAttribute("aria-label", "Assets");
        prepared(addColumn(title()), "Asset", AssetSort.TITLE).setFlexGrow(3).setWidth("13rem");
        prepared(addColumn(row -> row.kind().label()), "Kind", AssetSort.KIND).setWidth("7.5rem");
        prepared(addColumn(standing()), "State", AssetSort.STANDING)
                .setWidth("8.75rem")
                .setFlexGrow(0);
        prepared(addColumn(AssetWords::versions), "Version", AssetSort.VERSION).setWidth("6rem");
        prepared(addColumn(AssetWords::segments), "Segments", null)
                .setFlexGrow(2)
                .setWidth("8rem");
        prepared(addColumn(row -> AssetWords.stages(row.stages())), "Stages", null)
                .setFlexGrow(2)
                .setWidth("8rem");
        prepared(addColumn(row -> row.owner().name()), "Owner", AssetSort.OWNER).setWidth("7rem");
        prepared(addColumn(row -> AssetWords.date(row.reviewDue())), "Review due", AssetSort.REVIEW)
                .setWidth("7.25rem");
        prepared(addColumn(row -> AssetWords.date(row.expires())), "Last day", AssetSort.EXPIRES)
                .setWidth("7rem");
        card = addColumn(card()).setHeader("Assets");
        card.setVisible(false);
        setDataProvider(DataProvider.fromCallbacks(
                query -> answers.assets(list(query.getOffset(), query.getLimit())).rows().stream(),
                query -> Math.min(query.getLimit(), answers.assets(list(0, 0)).total())));
        addItemClickListener(click -> getUI().ifPresent(
                        ui -> LibraryNavigation.open(ui, click.getItem().id())));
        addSortListener(sort -> {
            if (!showing && sort.isFromClient()) {
                sort.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sorted.accept(
                                        AssetSort.valueOf(Objects.requireNonNull(
                                                order.getSorted().getKey())),
                                        order.getDirection() == SortDirection.DESCENDING),
                                () -> sorted.accept(AssetSort.TITLE, false));
            }
        });
    }

    private ListAssets list(int offset, int limit) {
        return new ListAssets(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    /** @param sort null for a column that nothing is sorted by */
    private Column<AssetRow> prepared(Column<AssetRow> column, String header, @Nullable AssetSort sort) {
        column.setHeader(header).setResizable(true);
        if (sort != null) {
            column.setKey(sort.name()).setSortable(true);
        }
        columns.add(column);
        return column;
    }

    private static Renderer<AssetRow> title() {
        return withTitle(LitRenderer.of("""
                <div class="vr-asset-cell"><a href="${item.path}" class="vr-asset-name">${item.title}</a>
                  <span class="vr-small vr-soft">${item.customer}</span></div>"""));
    }

    private static Renderer<AssetRow> standing() {
        return withStanding(LitRenderer.of("""
                <span class="vr-chip ${item.tone}"><span>${item.state}</span></span>"""));
    }

    private static Renderer<AssetRow> card() {
        return withStanding(withTitle(LitRenderer.of("""
                        <div class="vr-asset-card">
                          <div class="vr-asset-card-top"><a href="${item.path}" class="vr-asset-name">${item.title}</a>
                            <span class="vr-chip ${item.tone}"><span>${item.state}</span></span></div>
                          <div class="vr-small vr-soft">${item.what}</div>
                        </div>""")))
                .withProperty(
                        "what",
                        row -> row.kind().label() + " · " + AssetWords.versions(row) + " · "
                                + row.owner().name());
    }

    private static LitRenderer<AssetRow> withTitle(LitRenderer<AssetRow> renderer) {
        return renderer.withProperty("path", row -> LibraryNavigation.pathOf(row.id()))
                .withProperty("title", AssetRow::title)
                .withProperty("customer", AssetRow::customer);
    }

    private static LitRenderer<AssetRow> withStanding(LitRenderer<AssetRow> renderer) {
        Function<AssetRow, String> tone = row -> AssetWords.tone(row.standing()).cssClass();
        return renderer.withProperty("tone", tone::apply)
                .withProperty("state", row -> row.standing().label());
    }

    void arrange(boolean narrow) {
        columns.forEach(column -> column.setVisible(!narrow));
        card.setVisible(narrow);
    }

    /** Shows what the address says. */
    void show(ListState wanted) {
        state = wanted;
        showing = true;
        try {
            var column = getColumnByKey(wanted.sort().name());
            sort(List.of(new GridSortOrder<>(
                    column, wanted.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        } finally {
            showing = false;
        }
        getDataProvider().refreshAll();
    }
}
