package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.verona.account.api.ImportCommand.Fate;
import dev.verona.account.imports.ImportPlan;
import dev.verona.account.imports.ImportPlan.Row;
import dev.verona.account.imports.Kind;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.NarrowScreen;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row with its fate, counted by kind. */
final class ImportRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "All";

    ImportRows(ImportPlan plan) {
        var formats = Formats.current();
        var tiles = new Div();
        tiles.addClassName("vr-tiles");
        for (var kind : Kind.values()) {
            var counts = plan.counts(kind);
            var total = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (total > 0) {
                var note = counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> formats.number(entry.getValue()) + " "
                                + entry.getKey().label().toLowerCase(formats.locale()))
                        .collect(Collectors.joining(", "));
                tiles.add(new StatTile(kind.label(), formats.number(total), note, Tone.CALM));
            }
        }
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("vr-import-preview");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "Rows");
        var wide = List.of(
                grid.addColumn(row -> row.fate().label())
                        .setHeader("Result")
                        .setWidth("6rem")
                        .setFlexGrow(0),
                grid.addColumn(Row::name).setHeader("Name or number").setWidth("11rem"),
                grid.addColumn(Row::detail)
                        .setHeader("What changes, or why not")
                        .setWidth("14rem")
                        .setFlexGrow(2),
                grid.addColumn(row -> row.kind().label()).setHeader("Kind").setWidth("8rem"),
                grid.addColumn(row -> where(row, formats)).setHeader("Where").setWidth("13rem"));
        var card = grid.addColumn(card(formats)).setHeader("Row");
        card.setVisible(false);
        NarrowScreen.tell(grid, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            card.setVisible(narrow);
        });
        var view = grid.setItems(plan.rows());
        var fate = new RadioButtonGroup<String>();
        fate.setAriaLabel("Which rows");
        fate.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        fate.setItems(Stream.concat(Stream.of(ALL), Stream.of(Fate.values()).map(Fate::label))
                .toList());
        fate.setValue(ALL);
        fate.addValueChangeListener(change -> {
            view.removeFilters();
            if (!ALL.equals(change.getValue())) {
                view.addFilter(row -> row.fate().label().equals(change.getValue()));
            }
        });
        getContent().addClassName("vr-stack");
        getContent().add(tiles, fate, grid);
    }

    private static String where(Row row, Formats formats) {
        return row.file() + ", line " + formats.number(row.line());
    }

    private static Renderer<Row> card(Formats formats) {
        return LitRenderer.<Row>of("""
                <div class="vr-account-card">
                  <div class="vr-account-card-top"><span class="vr-strong">${item.name}</span><span>${item.fate}</span></div>
                  <div ?hidden="${!item.detail}">${item.detail}</div>
                  <div class="vr-small vr-soft">${item.kind} · ${item.where}</div>
                </div>""")
                .withProperty("name", Row::name)
                .withProperty("fate", row -> row.fate().label())
                .withProperty("detail", Row::detail)
                .withProperty("kind", row -> row.kind().label())
                .withProperty("where", row -> where(row, formats));
    }
}
