package dev.verona.handoff.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.LeadQuery.ListLeads;
import dev.verona.handoff.api.LeadRow;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shell.ui.SortedGrid;
import java.util.function.BiConsumer;

/** The leads, however many: only what is seen is read. Columns on a wide screen, cards on a narrow one. */
final class LeadGrid extends SortedGrid<LeadRow, LeadSort> {

    private static final long serialVersionUID = 1L;

    private static final String STANDING = """
            <span class="vr-chip ${item.tone}"><span>${item.standing}</span></span>""";
    private static final String CLOCK = """
            <div class="vr-lead-cell" ?hidden="${!item.clock}"><span class="vr-chip ${item.clockTone}"><span>${item.clock}</span></span>
              <span class="vr-small vr-soft">${item.passed}</span></div>""";

    private static final String CARD = """
            <div class="vr-lead-card">
              <div class="vr-lead-card-top"><a href="${item.path}" class="vr-lead-name">${item.title}</a>
                <span class="vr-chip ${item.tone}"><span>${item.standing}</span></span></div>
              <div class="vr-small vr-soft">${item.whose} · ${item.holder}</div>
              <div class="vr-small vr-soft">${item.judgement}</div>
              <div ?hidden="${!item.clock}"><span class="vr-chip ${item.clockTone}"><span>${item.clock}</span></span>
                <span class="vr-small vr-soft">${item.passed}</span></div>
            </div>""";

    private ListState state = ListState.START;

    LeadGrid(LeadAnswers answers, BiConsumer<LeadSort, Boolean> sorted) {
        super("Leads", LeadSort.class);
        addClassName("vr-lead-grid");
        prepared(addColumn(filled("""
                <div class="vr-lead-cell"><a href="${item.path}" class="vr-lead-name">${item.title}</a>
                  <span class="vr-small vr-soft">${item.whose}</span></div>""")), "Lead", LeadSort.TITLE).setFlexGrow(3).setWidth("14rem");
        prepared(addColumn(filled(STANDING)), "Standing", LeadSort.STANDING)
                .setWidth("9rem")
                .setFlexGrow(0);
        prepared(addColumn(filled("""
                <span class="vr-lead-judgement">${item.judgement}</span>""")), "Qualified", LeadSort.MISSING)
                .setFlexGrow(2)
                .setWidth("11rem");
        prepared(addColumn(LeadGrid::holder), "With", LeadSort.HOLDER).setWidth("8rem");
        prepared(addColumn(filled(CLOCK)), "Clock", LeadSort.DUE).setFlexGrow(1).setWidth("12rem");
        cards(filled(CARD), "Leads");
        ask(
                (offset, limit) -> answers.leads(list(offset, limit)).rows().stream(),
                () -> answers.leads(list(0, 0)).total());
        addItemClickListener(click ->
                getUI().ifPresent(ui -> LeadNavigation.open(ui, click.getItem().id())));
        onSort(ListState.START.sort(), sorted);
    }

    private ListLeads list(int offset, int limit) {
        return new ListLeads(state.filter(), state.sort(), state.descending(), offset, limit);
    }

    private static String holder(LeadRow row) {
        var holder = row.holder();
        return holder == null ? "Marketing" : holder.name();
    }

    private static LitRenderer<LeadRow> filled(String template) {
        return LitRenderer.<LeadRow>of(template)
                .withProperty("path", row -> LeadNavigation.pathOf(row.id()))
                .withProperty("title", LeadRow::title)
                .withProperty("whose", row -> row.company() + (row.source().isEmpty() ? "" : " · " + row.source()))
                .withProperty("holder", LeadGrid::holder)
                .withProperty("tone", row -> LeadWords.tone(row.standing()).cssClass())
                .withProperty("standing", row -> row.standing().label())
                .withProperty("judgement", LeadWords::judgement)
                .withProperty("clockTone", row -> LeadWords.clockTone(row).cssClass())
                .withProperty("passed", LeadWords::passedOn)
                .withProperty("clock", LeadWords::clock);
    }

    /** Shows what the address says. */
    void show(ListState wanted) {
        state = wanted;
        showSorted(wanted.sort(), wanted.descending());
    }
}
