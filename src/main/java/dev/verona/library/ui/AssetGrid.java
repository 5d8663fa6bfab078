package dev.verona.library.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetQuery.ListAssets;
import dev.verona.library.api.AssetRow;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.shell.ui.SortedGrid;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The assets, however many: only what is seen is read. Columns on a wide screen, cards on a narrow one. */
final class AssetGrid extends SortedGrid<AssetRow, AssetSort> {

    private static final long serialVersionUID = 1L;

    private ListState state = ListState.START;

    AssetGrid(LibraryAnswers answers, BiConsumer<AssetSort, Boolean> sorted) {
        super("Assets", AssetSort.class);
        addClassName("vr-asset-grid");
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
        cards(card(), "Assets");
        ask(
                (offset, limit) -> answers.assets(list(offset, limit)).rows().stream(),
                () -> answers.assets(list(0, 0)).total());
        addItemClickListener(click -> getUI().ifPresent(
                        ui -> LibraryNavigation.open(ui, click.getItem().id())));
        onSort(ListState.START.sort(), sorted);
    }

    private ListAssets list(int offset, int limit) {
        return new ListAssets(state.filter(), state.sort(), state.descending(), offset, limit);
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

    /** Shows what the address says. */
    void show(ListState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
