package dev.verona.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.shell.ui.Formats;
import org.jspecify.annotations.Nullable;

/** One row an account; each figure leads to what it is made of. On a narrow screen each row is a card with its labels. */
final class PortfolioTable extends Div {

    private static final long serialVersionUID = 1L;

    /** How many come at once: whoever wants to see more than a few tens has asked for all of them. */
    static final int PAGE = 50;

    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Div more = new Div();
    private int shown = PAGE;

    PortfolioTable() {
        var head = new NativeTableRow();
        PortfolioLine.COLUMNS.forEach(name -> {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var header = new NativeTableHeader();
        header.add(head);
        table.add(header, body);
        table.addClassNames("vr-ledger-table", "vr-portfolio-table");
        var frame = new Div(table);
        frame.addClassName("vr-ledger-wide");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "The accounts of the portfolio, scrolls sideways");
        more.addClassNames("vr-portfolio-more", "vr-no-print");
        add(new H2("Account by account"), frame, more);
        addClassName("vr-card");
    }

    /** @param against what it is compared with, null for nothing */
    void show(PortfolioAddress address, PortfolioView view, @Nullable PortfolioView against) {
        var lines = new PortfolioLine(address, against);
        table.setCaptionText(Formats.current().count(view.rows().size(), "account"));
        body.removeAll();
        view.rows().stream().limit(shown).forEach(row -> body.add(lines.of(row)));
        more.removeAll();
        int hidden = view.rows().size() - shown;
        if (hidden > PAGE) {
            more.add(more("Show " + PAGE + " more", shown + PAGE, address, view, against));
        }
        if (hidden > 0) {
            more.add(more("Show all " + view.rows().size(), view.rows().size(), address, view, against));
        }
    }

    private Button more(
            String label, int many, PortfolioAddress address, PortfolioView view, @Nullable PortfolioView against) {
        var button = new Button(label, click -> {
            shown = many;
            show(address, view, against);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
