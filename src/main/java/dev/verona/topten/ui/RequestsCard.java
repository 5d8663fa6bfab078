package dev.verona.topten.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Request;
import dev.verona.topten.api.MyTen.Served;
import java.time.LocalDate;
import java.util.Comparator;

/** What waits for her in all her accounts, what is needed first standing first. */
final class RequestsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Line(Served account, Request request) {}

    RequestsCard(MyTen mine, LocalDate today) {
        var card = Parts.card("requests", "Waiting for you");
        var list = new UnorderedList();
        list.addClassName("vr-served-list");
        mine.accounts().stream()
                .flatMap(account -> account.requests().stream().map(request -> new Line(account, request)))
                .sorted(Comparator.comparing(line -> line.request().due()))
                .forEach(line -> list.add(item(line, today)));
        if (list.getChildren().findAny().isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Nothing waits",
                            "What Sales asks of you, or of anybody of Marketing in these teams, stands here with the day by which it is needed.")
                    .small());
        } else {
            card.add(list);
        }
        getContent().add(card);
    }

    private static ListItem item(Line line, LocalDate today) {
        var request = line.request();
        var overdue = request.due().isBefore(today);
        var title = Parts.link(
                MyTenWords.path(line.account().plan(), request.contribution(), request.consultation()),
                request.title());
        var stage = request.stage();
        return new ListItem(MyTenWords.lines(
                MyTenWords.row(
                        title,
                        new Chip(
                                Formats.current().due(request.due(), today),
                                overdue ? Tone.BAD : Tone.CALM,
                                overdue ? VaadinIcon.WARNING : VaadinIcon.CLOCK)),
                Parts.soft(line.account().account().name() + ", "
                        + (stage == null ? "advice" : stage.label()) + ", asked by "
                        + request.by().name() + (request.personal() ? "" : ", of anybody of Marketing"))));
    }
}
