package dev.verona.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.account.api.EffectPage;
import dev.verona.account.api.EffectView;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.NarrowScreen;
import java.util.List;
import java.util.function.BiFunction;

/** What an import did with each thing, of which only those that are seen are read. Columns on a wide screen, cards on a narrow one. */
final class EffectGrid extends Grid<EffectView> {

    private static final long serialVersionUID = 1L;

    private static final String NAME =
            "${item.path ? html`<a class='vr-account-name' router-link href='${item.path}'>${item.name}</a>` : html`<span class='vr-strong'>${item.name}</span>`}";

    private final transient Formats formats = Formats.current();

    /**
     * @param since the heading over what became of each
     * @param page reads a stretch by offset and limit
     */
    EffectGrid(String label, String since, BiFunction<Integer, Integer, EffectPage> page) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        addClassName("vr-import-effects");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", label);
        var wide = List.of(
                addColumn(properties(LitRenderer.of(NAME)))
                        .setHeader("What")
                        .setWidth("13rem")
                        .setFlexGrow(2),
                addColumn(EffectGrid::account).setHeader("Account").setWidth("9rem"),
                addColumn(this::did).setHeader("The import").setWidth("12rem").setFlexGrow(2),
                addColumn(effect -> ImportWords.since(effect, formats))
                        .setHeader(since)
                        .setWidth("12rem")
                        .setFlexGrow(2));
        var card = addColumn(properties(LitRenderer.of("""
                <div class="vr-account-card">
                  <div>%s</div>
                  <div>${item.did}</div>
                  <div class="vr-small" ?hidden="${!item.since}">${item.since}</div>
                </div>""".formatted(NAME)))).setHeader("What the import did");
        card.setVisible(false);
        NarrowScreen.tell(this, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            card.setVisible(narrow);
        });
        setDataProvider(DataProvider.fromCallbacks(
                query -> page.apply(query.getOffset(), query.getLimit()).rows().stream(),
                query -> Math.min(query.getLimit(), page.apply(0, 0).total())));
    }

    private Renderer<EffectView> properties(LitRenderer<EffectView> renderer) {
        return renderer.withProperty("name", EffectView::label)
                .withProperty("path", EffectGrid::path)
                .withProperty("did", this::did)
                .withProperty("since", effect -> ImportWords.since(effect, formats));
    }

    private static String path(EffectView effect) {
        var account = effect.account();
        return account == null ? "" : AccountNavigation.pathOf(account.id());
    }

    private static String account(EffectView effect) {
        var account = effect.account();
        return account == null ? "" : account.name();
    }

    private String did(EffectView effect) {
        return effect.made() ? "New " + effect.kind().noun(1) : ImportWords.changes(effect, formats);
    }
}
