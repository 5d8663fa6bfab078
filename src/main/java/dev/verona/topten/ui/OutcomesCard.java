package dev.verona.topten.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Outcome;
import dev.verona.topten.api.MyTen.Served;
import java.time.Instant;
import java.util.Comparator;

/** What Sales made of her advice and of what she gave, in their own words, the latest first. */
final class OutcomesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private record Line(Served account, Outcome outcome) {}

    OutcomesCard(MyTen mine, Instant now) {
        var card = Parts.card("outcomes", "What Sales made of it");
        var list = new UnorderedList();
        list.addClassName("vr-served-list");
        mine.accounts().stream()
                .flatMap(account -> account.outcomes().stream().map(outcome -> new Line(account, outcome)))
                .sorted(Comparator.comparing((Line line) -> line.outcome().at()).reversed())
                .limit(SHOWN)
                .forEach(line -> list.add(item(line, now)));
        if (list.getChildren().findAny().isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.THUMBS_UP_O,
                            "Nobody has said yet",
                            "When Sales decides on your advice, or says whether an asset of yours helped, it stands here with their reason.")
                    .small());
        } else {
            card.add(list);
        }
        getContent().add(card);
    }

    private static ListItem item(Line line, Instant now) {
        var outcome = line.outcome();
        var cell = MyTenWords.lines(MyTenWords.row(
                Parts.link(
                        MyTenWords.path(line.account().plan(), outcome.contribution(), outcome.consultation()),
                        outcome.title()),
                new Chip(
                        outcome.verdict(),
                        outcome.good() ? Tone.GOOD : Tone.WARN,
                        outcome.good() ? VaadinIcon.CHECK : VaadinIcon.CLOSE_SMALL)));
        if (!outcome.why().isEmpty()) {
            cell.add(new Span("“" + outcome.why() + "”"));
        }
        cell.add(Parts.soft(line.account().account().name() + ", "
                + outcome.by().name() + ", " + Formats.current().ago(outcome.at(), now)));
        return new ListItem(cell);
    }
}
