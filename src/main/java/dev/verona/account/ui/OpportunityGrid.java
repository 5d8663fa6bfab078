package dev.verona.account.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.NarrowScreen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opportunities, of which only those that are seen are read. Columns on a wide screen, cards on a narrow one. */
final class OpportunityGrid extends Grid<OpportunityView> {

    private static final long serialVersionUID = 1L;

    private static final String OPEN =
            "<button type='button' class='vr-opportunity-open' title='${item.hint}' @click='${open}'>${item.title}</button>";

    private final transient Ask ask;
    private final transient Supplier<OpportunityFilter> filter;
    private final OpportunitySort usual;
    private final transient Formats formats = Formats.current();
    private final transient List<Column<OpportunityView>> columns = new ArrayList<>();

    /**
     * @param usual the order until a person chooses another
     * @param open opens one; null where they are only chosen
     */
    OpportunityGrid(
            String label,
            Ask ask,
            Supplier<OpportunityFilter> filter,
            OpportunitySort usual,
            @Nullable Consumer<OpportunityView> open) {
        this.ask = ask;
        this.filter = filter;
        this.usual = usual;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("vr-opportunities");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", label);
        prepared(addColumn(title(open)), "What", OpportunitySort.TITLE, "9rem").setFlexGrow(2);
        var card = addColumn(card(open)).setHeader("Opportunity").setFlexGrow(1);
        card.setVisible(false);
        NarrowScreen.tell(this, narrow -> {
            columns.forEach(column -> column.setVisible(!narrow));
            card.setVisible(narrow);
        });
        setDataProvider(DataProvider.fromCallbacks(
                query -> page(query).rows().stream(),
                query -> Math.min(query.getLimit(), page(query).total())));
    }

    OpportunityGrid number() {
        columns.add(addColumn(it -> it.id().value())
                .setHeader("Number")
                .setResizable(true)
                .setWidth("7rem"));
        return this;
    }

    OpportunityGrid stage() {
        return text("Stage", OpportunitySort.STAGE, "7rem", Words::stage);
    }

    OpportunityGrid outcome() {
        return text(
                "Stands",
                OpportunitySort.OUTCOME,
                "6rem",
                it -> it.facts().outcome().label());
    }

    OpportunityGrid amount() {
        prepared(addColumn(this::amount), "Amount", OpportunitySort.AMOUNT, "6.5rem")
                .setTextAlign(ColumnTextAlign.END);
        return this;
    }

    OpportunityGrid agent() {
        return text(
                "Salesperson", OpportunitySort.AGENT, "6.5rem", it -> it.facts().agent());
    }

    OpportunityGrid closes() {
        return text(
                "Closes", OpportunitySort.CLOSES, "6rem", it -> date(it.facts().closes()));
    }

    OpportunityGrid began() {
        return text(
                "Began", OpportunitySort.ENGAGED, "6rem", it -> date(it.facts().engaged()));
    }

    private OpportunityGrid text(
            String header, OpportunitySort sort, String width, Function<OpportunityView, String> text) {
        prepared(addColumn(text::apply), header, sort, width);
        return this;
    }

    private Column<OpportunityView> prepared(
            Column<OpportunityView> column, String header, OpportunitySort sort, String width) {
        columns.add(column);
        return column.setHeader(header)
                .setKey(sort.name())
                .setSortable(true)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(1);
    }

    private static Renderer<OpportunityView> title(@Nullable Consumer<OpportunityView> open) {
        return open == null
                ? LitRenderer.<OpportunityView>of("${item.title}")
                        .withProperty("title", it -> it.facts().label())
                : LitRenderer.<OpportunityView>of(OPEN)
                        .withProperty("title", it -> it.facts().label())
                        .withProperty("hint", it -> "Change, win or lose " + it.id())
                        .withFunction("open", open::accept);
    }

    private Renderer<OpportunityView> card(@Nullable Consumer<OpportunityView> open) {
        var title = open == null ? "<span class='vr-strong'>${item.title}</span>" : OPEN;
        var card = LitRenderer.<OpportunityView>of("""
                <div class="vr-account-card">
                  <div class="vr-account-card-top">%s<span class="vr-num">${item.amount}</span></div>
                  <div class="vr-small vr-soft">${item.stands}</div>
                </div>""".formatted(title))
                .withProperty("title", it -> it.facts().label())
                .withProperty("hint", it -> "Change, win or lose " + it.id())
                .withProperty("amount", this::amount)
                .withProperty(
                        "stands", it -> Words.stage(it) + " · " + it.facts().agent() + " · " + ends(it));
        return open == null ? card : card.withFunction("open", open::accept);
    }

    private String ends(OpportunityView opportunity) {
        var facts = opportunity.facts();
        return facts.closes() == null ? "began " + date(facts.engaged()) : "closes " + date(facts.closes());
    }

    private String amount(OpportunityView opportunity) {
        var amount = opportunity.facts().amount();
        return amount == null ? "—" : formats.money(amount);
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "—" : formats.date(date);
    }

    private OpportunityPage page(Query<OpportunityView, Void> query) {
        var order = getSortOrder();
        var sort = order.isEmpty()
                ? usual
                : OpportunitySort.valueOf(
                        String.valueOf(order.getFirst().getSorted().getKey()));
        var down = !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING;
        return ask.opportunities(new ListOpportunities(filter.get(), sort, down, query.getOffset(), query.getLimit()));
    }
}
