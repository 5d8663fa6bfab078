package dev.verona.account.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.shell.ui.Formats;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opportunities to choose several from; only what is seen is read. */
final class UnassignedGrid extends Grid<OpportunityView> {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient Supplier<OpportunityFilter> filter;

    UnassignedGrid(Ask ask, Supplier<OpportunityFilter> filter, Runnable chosen) {
        this.ask = ask;
        this.filter = filter;
        var formats = Formats.current();
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        setMultiSort(false);
        getElement().setAttribute("aria-label", "Opportunities without an account");
        column("What", OpportunitySort.TITLE, it -> it.facts().label())
                .setWidth("11rem")
                .setFlexGrow(2);
        column("Number", null, it -> it.id().value()).setWidth("8rem");
        column("Salesperson", OpportunitySort.AGENT, it -> it.facts().agent()).setWidth("10rem");
        column("Stands", OpportunitySort.OUTCOME, it -> it.facts().outcome().label())
                .setWidth("6rem");
        column(
                        "Amount",
                        OpportunitySort.AMOUNT,
                        it -> it.facts().amount() == null
                                ? "—"
                                : formats.money(it.facts().amount()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem");
        column(
                        "Began",
                        OpportunitySort.ENGAGED,
                        it -> it.facts().engaged() == null
                                ? "—"
                                : formats.date(it.facts().engaged()))
                .setWidth("8rem");
        setDataProvider(DataProvider.fromCallbacks(
                query -> page(query).rows().stream(),
                query -> Math.min(query.getLimit(), page(query).total())));
        addSelectionListener(selection -> chosen.run());
    }

    private Column<OpportunityView> column(
            String header, @Nullable OpportunitySort sort, Function<OpportunityView, String> text) {
        var column = addColumn(text::apply).setHeader(header).setResizable(true);
        return sort == null ? column : column.setKey(sort.name()).setSortable(true);
    }

    private OpportunityPage page(Query<OpportunityView, Void> query) {
        var order = getSortOrder();
        var sort = order.isEmpty()
                ? OpportunitySort.AGENT
                : OpportunitySort.valueOf(
                        String.valueOf(order.getFirst().getSorted().getKey()));
        var down = !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING;
        return ask.opportunities(new ListOpportunities(filter.get(), sort, down, query.getOffset(), query.getLimit()));
    }
}
