package dev.verona.topten.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Parts;
import dev.verona.topten.api.MyTen.Cell;
import dev.verona.topten.api.MyTen.Served;
import java.util.List;

/** What Marketing gives where: a row for each account, a column for each stage; a word and a mark in each cell, and the way to it. */
final class StageGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    StageGrid(List<Served> accounts) {
        var table = new NativeTable();
        table.addClassName("vr-served-grid");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText("Account");
        for (var stage : Stage.values()) {
            head.addHeaderCell().setText(stage.number() + " " + stage.label());
        }
        for (var one : accounts) {
            var row = table.getBody().addRow();
            var name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            var link = Parts.link(PlanNavigation.path(one.plan()), MyTenWords.called(one));
            name.add(one.rank() == null ? link : MyTenWords.lines(link, Parts.soft(one.segment())));
            row.add(name);
            one.stages().forEach(cell -> {
                var place = row.addDataCell();
                place.getElement()
                        .setAttribute(
                                "data-stage",
                                cell.stage().number() + " " + cell.stage().label());
                place.add(cell(one, cell));
            });
        }
        getContent().addClassName("vr-served-frame");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "What Marketing gives at each stage of each account");
        getContent().add(table);
    }

    private static Component cell(Served one, Cell cell) {
        var standing = cell.standing();
        var icon = MyTenWords.icon(standing).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(MyTenWords.path(one.plan(), cell.contribution(), null));
        link.getElement().setAttribute("router-link", true);
        link.add(icon, new Span(standing.label()));
        link.addClassNames("vr-served-mark", MyTenWords.tone(standing).cssClass());
        var what = cell.title().isEmpty() ? standing.meaning() : standing.meaning() + ": " + cell.title();
        link.setTitle(what);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        standing.label() + " at " + cell.stage().label() + " of "
                                + one.account().name() + ". " + what);
        return link;
    }
}
