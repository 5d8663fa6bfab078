package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Plain tables: they read aloud, print and copy. */
public final class Tables {

    private Tables() {}

    /** @param columns the first heads the names, the others numbers */
    public static NativeTable table(String caption, List<String> columns, NativeTableBody body) {
        var row = new NativeTableRow();
        for (int i = 0; i < columns.size(); i++) {
            var cell = new NativeTableHeaderCell(columns.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().getClassList().set("vr-number", i > 0);
            row.add(cell);
        }
        var head = new NativeTableHeader();
        head.add(row);
        var table = new NativeTable();
        table.setCaptionText(caption);
        table.add(head, body);
        table.addClassName("vr-ledger-table");
        return table;
    }

    public static NativeTableRow row(Component name, List<? extends Component> cells) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(head);
        for (var component : cells) {
            var cell = new NativeTableCell(component);
            cell.addClassName("vr-number");
            row.add(cell);
        }
        return row;
    }

    /** Wide tables scroll by themselves on a narrow screen, also by the keyboard. */
    public static Component scrolling(NativeTable table) {
        var frame = new Div(table);
        frame.addClassName("vr-ledger-wide");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", table.getCaptionText() + ", scrolls sideways");
        return frame;
    }
}
