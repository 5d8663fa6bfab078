package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.history.api.Contributors;
import dev.verona.history.api.Contributors.Tally;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonName;
import java.util.List;

/** What each function and each person gave, in one small table: functions first, for they are what the plan is about. */
class ContributorTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("Asked", "Gave", "Agreed", "Words");

    private final NativeTable table = new NativeTable();

    ContributorTable() {
        var caveat = new Paragraph("Asked, gave and agreed count contributions; words are those written and deleted."
                + " The figures show who was there, not who was better.");
        caveat.addClassNames("vr-small", "vr-soft");
        table.addClassName("vr-tally");
        getContent().addClassNames("vr-card", "vr-history-people");
        getContent().add(new H2("Who contributed"), table, caveat);
    }

    void show(Contributors contributors) {
        var formats = Formats.current();
        var body = new NativeTableBody();
        contributors
                .functions()
                .forEach(share -> body.add(
                        row(new FunctionBadge(share.function()), share.tally(), formats, "vr-tally-function")));
        contributors
                .people()
                .forEach(share -> body.add(row(
                        new PersonName(share.person().name(), share.person().function(), formats.date(share.last())),
                        share.tally(),
                        formats,
                        "vr-tally-person")));
        table.removeAll();
        table.add(head(), body);
    }

    private static NativeTableHeader head() {
        var row = new NativeTableRow();
        row.add(header("Who, and last seen"));
        for (var column : COLUMNS) {
            var cell = header(column);
            cell.addClassName("vr-number");
            row.add(cell);
        }
        var head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Component who, Tally tally, Formats formats, String cssClass) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(who);
        var row = new NativeTableRow();
        row.addClassName(cssClass);
        row.add(name);
        row.add(
                number(formats.number(tally.requested())),
                number(formats.number(tally.given())),
                number(formats.number(tally.agreed())),
                number(Wording.words(tally.inserted(), tally.deleted(), formats)));
        return row;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("vr-number");
        return cell;
    }
}
