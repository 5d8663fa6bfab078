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
import dev.verona.shell.ui.Drawn;
import dev.verona.shell.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row an account; each figure leads to what it is made of. On a narrow screen each row is a card with its labels. The browser alone keeps the rows: there are some
 * thirty elements in each.
 */
final class PortfolioTable extends Div {

    private static final long serialVersionUID = 1L;

    /** How many come at once: whoever wants to see more than a few tens has asked for all of them. */
    static final int PAGE = 50;

    private final Drawn rows = new Drawn(() -> List.of(table()));
    private final Div more = new Div();
    private int shown = PAGE;
    private transient @Nullable Said said;

    /** @param against what it is compared with, null for nothing */
    private record Said(
            PortfolioAddress address,
            PortfolioView view,
            @Nullable PortfolioView against) {}

    PortfolioTable() {
        rows.getElement().getClassList().add("vr-ledger-wide");
        rows.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "The accounts of the portfolio, scrolls sideways");
        more.addClassNames("vr-portfolio-more", "vr-no-print");
        add(new H2("Account by account"), rows, more);
        addClassName("vr-card");
    }

    /** @param against what it is compared with, null for nothing */
    void show(PortfolioAddress address, PortfolioView view, @Nullable PortfolioView against) {
        said = new Said(address, view, against);
        rows.draw();
        offerMore(view.rows().size());
    }

    /** Made anew each time it is drawn. */
    NativeTable table() {
        var table = new NativeTable();
        var now = said;
        if (now == null) {
            return table;
        }
        var head = new NativeTableRow();
        PortfolioLine.COLUMNS.forEach(name -> {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var header = new NativeTableHeader();
        header.add(head);
        var lines = new PortfolioLine(now.address(), now.against());
        var body = new NativeTableBody();
        now.view().rows().stream().limit(shown).forEach(row -> body.add(lines.of(row)));
        table.setCaptionText(Formats.current().count(now.view().rows().size(), "account"));
        table.add(header, body);
        table.addClassNames("vr-ledger-table", "vr-portfolio-table");
        return table;
    }

    private void offerMore(int all) {
        more.removeAll();
        if (all - shown > PAGE) {
            more.add(more("Show " + PAGE + " more", shown + PAGE, all));
        }
        if (all > shown) {
            more.add(more("Show all " + all, all, all));
        }
    }

    private Button more(String label, int many, int all) {
        var button = new Button(label, click -> {
            shown = many;
            rows.draw();
            offerMore(all);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
