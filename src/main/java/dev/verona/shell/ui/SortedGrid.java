package dev.verona.shell.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of however many things: only what is seen is read. Columns on a wide screen, cards on a narrow one. The order is the server's, and who shows the list says which.
 *
 * @param <T> a row
 * @param <S> by what it can be sorted
 */
public abstract class SortedGrid<T, S extends Enum<S>> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private final List<Column<T>> columns = new ArrayList<>();
    private final Class<S> sorts;
    private @Nullable Column<T> card;
    private boolean showing;

    /** @param label what it lists, for those who hear it */
    @SuppressWarnings("this-escape") // to Vaadin's own methods, which no list overrides
    protected SortedGrid(String label, Class<S> sorts) {
        this.sorts = sorts;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        getElement().setAttribute("aria-label", label);
    }

    /** @param sort null for a column that nothing is sorted by */
    protected final Column<T> prepared(Column<T> column, String header, @Nullable S sort) {
        column.setHeader(header).setResizable(true);
        if (sort != null) {
            column.setKey(sort.name()).setSortable(true);
        }
        columns.add(column);
        return column;
    }

    /** What stands for a row on a narrow screen; after all columns. */
    protected final void cards(Renderer<T> renderer, String header) {
        var cards = addColumn(renderer).setHeader(header);
        cards.setVisible(false);
        card = cards;
    }

    /**
     * @param rows by offset and limit
     * @param total how many there are
     */
    protected final void ask(BiFunction<Integer, Integer, Stream<T>> rows, IntSupplier total) {
        setDataProvider(DataProvider.fromCallbacks(
                query -> rows.apply(query.getOffset(), query.getLimit()),
                query -> Math.min(query.getLimit(), total.getAsInt())));
    }

    /**
     * @param usual the order of whoever chooses none
     * @param sorted told by what, and whether downwards
     */
    protected final void onSort(S usual, BiConsumer<S, Boolean> sorted) {
        addSortListener(sort -> {
            if (!showing && sort.isFromClient()) {
                sort.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sorted.accept(
                                        Enum.valueOf(
                                                sorts,
                                                Objects.requireNonNull(
                                                        order.getSorted().getKey())),
                                        order.getDirection() == SortDirection.DESCENDING),
                                () -> sorted.accept(usual, false));
            }
        });
    }

    public final void arrange(boolean narrow) {
        columns.forEach(column -> column.setVisible(!narrow));
        if (card != null) {
            card.setVisible(narrow);
        }
    }

    /** Shows the order, and reads anew. */
    protected final void showSorted(S by, boolean descending) {
        showing = true;
        try {
            sort(List.of(new GridSortOrder<>(
                    getColumnByKey(by.name()), descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        } finally {
            showing = false;
        }
        getDataProvider().refreshAll();
    }
}
