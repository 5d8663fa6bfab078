package dev.verona.dispute.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.verona.dispute.api.DisputeQuery.DisputeSort;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.api.DisputeRow;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shell.ui.SortedGrid;
import java.util.function.BiConsumer;

/** The disputes, however many. Columns on a wide screen, cards on a narrow one. */
final class DisputeGrid extends SortedGrid<DisputeRow, DisputeSort> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = """
            <div class="vr-dispute-cell"><a href="${item.path}" class="vr-dispute-name">${item.subject}</a>
              <span class="vr-small vr-soft">${item.account}</span></div>""";
    private static final String STATE = """
            <span class="vr-chip ${item.tone}"><span>${item.state}</span></span>""";
    private static final String CLOCK = """
            <div class="vr-dispute-cell" ?hidden="${!item.clock}"><span class="vr-chip ${item.clockTone}"><span>${item.clock}</span></span></div>""";
    private static final String CARD = """
            <div class="vr-dispute-card">
              <div class="vr-dispute-card-top"><a href="${item.path}" class="vr-dispute-name">${item.subject}</a>
                <span class="vr-chip ${item.tone}"><span>${item.state}</span></span></div>
              <div class="vr-small vr-soft">${item.account} · ${item.with}</div>
              <div ?hidden="${!item.clock}"><span class="vr-chip ${item.clockTone}"><span>${item.clock}</span></span></div>
            </div>""";

    private ListState state = ListState.START;

    DisputeGrid(DisputeAnswers answers, BiConsumer<DisputeSort, Boolean> sorted) {
        super("Disputes", DisputeSort.class);
        addClassName("vr-dispute-grid");
        prepared(addColumn(filled(NAME)), "Dispute", DisputeSort.SUBJECT)
                .setFlexGrow(3)
                .setWidth("14rem");
        prepared(addColumn(filled(STATE)), "State", DisputeSort.STATE)
                .setWidth("9rem")
                .setFlexGrow(0);
        prepared(addColumn(row -> row.with().name()), "With", DisputeSort.WITH).setWidth("9rem");
        prepared(addColumn(filled(CLOCK)), "Clock", DisputeSort.DUE)
                .setFlexGrow(1)
                .setWidth("12rem");
        cards(filled(CARD), "Disputes");
        ask(
                (offset, limit) -> answers.disputes(list(offset, limit)).rows().stream(),
                () -> answers.disputes(list(0, 0)).total());
        addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(DisputeNavigation.pathOf(click.getItem().id()))));
        onSort(ListState.START.sort(), sorted);
    }

    private ListDisputes list(int offset, int limit) {
        return new ListDisputes(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    private static LitRenderer<DisputeRow> filled(String template) {
        return LitRenderer.<DisputeRow>of(template)
                .withProperty("path", row -> DisputeNavigation.pathOf(row.id()))
                .withProperty("subject", DisputeRow::subject)
                .withProperty("account", DisputeWording::account)
                .withProperty("with", row -> row.with().name())
                .withProperty("tone", row -> DisputeWording.tone(row.state()).cssClass())
                .withProperty("state", row -> row.state().label())
                .withProperty("clockTone", row -> DisputeWording.clockTone(row).cssClass())
                .withProperty("clock", DisputeWording::clock);
    }

    /** Shows what the address says. */
    void show(ListState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
