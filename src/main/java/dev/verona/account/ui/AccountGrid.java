package dev.verona.account.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.account.api.AccountQuery.AccountSort;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountRow;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.SortedGrid;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accounts, however many: only what is seen is read. Columns on a wide screen, cards on a narrow one. */
final class AccountGrid extends SortedGrid<AccountRow, AccountSort> {

    private static final long serialVersionUID = 1L;

    private final Formats formats = Formats.current();
    private ListState state = ListState.START;

    AccountGrid(Ask ask, BiConsumer<AccountSort, Boolean> sorted) {
        super("Accounts", AccountSort.class);
        addClassName("vr-account-grid");
        setColumnReorderingAllowed(true);
        var name = column("Account", AccountSort.NAME, link()).setFlexGrow(3).setWidth("12rem");
        name.setFrozen(true);
        column(
                        "Segment",
                        AccountSort.SEGMENT,
                        row -> row.segment() == null ? "" : row.segment().name())
                .setFlexGrow(2)
                .setWidth("8rem");
        column("Top ten", AccountSort.RANK, row -> row.rank() == null ? "" : "# " + row.rank())
                .setWidth("5.75rem")
                .setFlexGrow(0);
        column(
                        "Tier",
                        AccountSort.TIER,
                        row -> row.tier() == null ? "" : row.tier().label())
                .setWidth("5rem")
                .setFlexGrow(0);
        column("Industry", AccountSort.INDUSTRY, AccountRow::industry).setWidth("8rem");
        column("Place", AccountSort.PLACE, AccountRow::place).setWidth("9rem");
        column(
                        "Owner",
                        AccountSort.OWNER,
                        row -> row.owner() == null ? "" : row.owner().name())
                .setWidth("8rem");
        column("Open", AccountSort.OPEN, row -> Words.amounts(row.pipeline().open(), formats))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem");
        column("Won", AccountSort.WON, row -> Words.amounts(row.pipeline().won(), formats))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem");
        cards(card(), "Accounts");
        ask(
                (offset, limit) -> ask.accounts(list(offset, limit)).rows().stream(),
                () -> ask.accounts(list(0, 0)).total());
        addItemClickListener(click -> {
            var ui = getUI();
            ui.ifPresent(
                    screen -> AccountNavigation.open(screen, click.getItem().id()));
        });
        onSort(ListState.START.sort(), sorted);
    }

    private ListAccounts list(int offset, int limit) {
        return new ListAccounts(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    private Column<AccountRow> column(String header, AccountSort sort, Function<AccountRow, String> text) {
        var column = addColumn(text::apply);
        return prepared(column, header, sort);
    }

    private Column<AccountRow> column(String header, AccountSort sort, Renderer<AccountRow> renderer) {
        return prepared(addColumn(renderer), header, sort);
    }

    private static Renderer<AccountRow> link() {
        return LitRenderer.<AccountRow>of("<a href='${item.path}' class='vr-account-name'>${item.name}</a>")
                .withProperty("path", row -> AccountNavigation.pathOf(row.id()))
                .withProperty("name", AccountRow::name);
    }

    private Renderer<AccountRow> card() {
        return LitRenderer.<AccountRow>of("""
                <div class="vr-account-card">
                  <div class="vr-account-card-top"><a href="${item.path}" class="vr-account-name">${item.name}</a>
                    <span class="vr-small">${item.standing}</span></div>
                  <div class="vr-small vr-soft">${item.what}</div>
                  <div class="vr-account-card-sums"><span><span class="vr-soft">Open</span> ${item.open}</span>
                    <span><span class="vr-soft">Won</span> ${item.won}</span></div>
                </div>""")
                .withProperty("path", row -> AccountNavigation.pathOf(row.id()))
                .withProperty("name", AccountRow::name)
                .withProperty("standing", AccountGrid::standing)
                .withProperty(
                        "what",
                        row -> joined(
                                row.segment() == null
                                        ? row.industry()
                                        : row.segment().name(),
                                row.place(),
                                row.owner() == null ? "" : row.owner().name()))
                .withProperty("open", row -> Words.amountsShort(row.pipeline().open(), formats))
                .withProperty("won", row -> Words.amountsShort(row.pipeline().won(), formats));
    }

    private static String standing(AccountRow row) {
        return joined(
                row.tier() == null ? "" : "Tier " + row.tier().label(), row.rank() == null ? "" : "# " + row.rank());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    void show(ListState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
