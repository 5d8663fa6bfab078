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
import dev.verona.topten.api.MyTen.Given;
import dev.verona.topten.api.MyTen.Served;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;

/** How fresh what she gave is: what expires or was touched longest ago stands first, with what she still owes. */
final class FreshnessCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private record Line(Served account, Given given) {}

    FreshnessCard(MyTen mine, Instant now, LocalDate today) {
        var card = Parts.card("freshness", "Your contributions");
        var lines = new ArrayList<Line>();
        mine.accounts().forEach(account -> account.given().forEach(given -> lines.add(new Line(account, given))));
        lines.sort(Comparator.comparing((Line line) -> line.given().fault().isEmpty())
                .thenComparing(line -> line.given().touched()));
        if (lines.isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.PENCIL,
                            "Nothing of yours yet",
                            "What you write in these plans stands here with the day on which it was last touched, and when its evidence expires.")
                    .small());
        } else {
            var list = new UnorderedList();
            list.addClassName("vr-served-list");
            lines.stream().limit(SHOWN).forEach(line -> list.add(item(line, now, today)));
            card.add(list);
            if (lines.size() > SHOWN) {
                card.add(Parts.soft("And " + Formats.current().count(lines.size() - SHOWN, "fresher one") + "."));
            }
        }
        getContent().add(card);
    }

    private static ListItem item(Line line, Instant now, LocalDate today) {
        var formats = Formats.current();
        var given = line.given();
        var head = MyTenWords.row(
                Parts.link(MyTenWords.path(line.account().plan(), given.contribution(), null), given.title()),
                new Chip(given.state().label(), Tone.CALM));
        if (!given.fault().isEmpty()) {
            head.add(new Chip(given.fault(), Tone.WARN, VaadinIcon.HOURGLASS));
        }
        var due = given.due();
        if (due != null) {
            var overdue = due.isBefore(today);
            head.add(new Chip(
                    formats.due(due, today),
                    overdue ? Tone.BAD : Tone.CALM,
                    overdue ? VaadinIcon.WARNING : VaadinIcon.CLOCK));
        }
        var expires = given.expires();
        return new ListItem(MyTenWords.lines(
                head,
                Parts.soft(line.account().account().name() + ", "
                        + given.stage().label() + ", touched " + formats.ago(given.touched(), now) + " by "
                        + given.touchedBy().name()
                        + (expires == null ? "" : ", holds until " + formats.date(expires)))));
    }
}
