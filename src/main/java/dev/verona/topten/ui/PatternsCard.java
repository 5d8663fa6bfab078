package dev.verona.topten.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Pattern;
import dev.verona.topten.api.MyTen.Recurring;
import java.util.Locale;
import java.util.stream.Collectors;

/** What recurs in three accounts or more: a pattern that Marketing sees across them, and no single team does. */
final class PatternsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PatternsCard(MyTen mine) {
        var card = Parts.card("patterns", "In three accounts or more");
        if (mine.patterns().isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.CLUSTER,
                            "Nothing recurs",
                            "A gap, a request or something stale that stands at the same stage in three accounts is more than a task: it shows here.")
                    .small());
        } else {
            var list = new UnorderedList();
            list.addClassName("vr-served-list");
            mine.patterns().forEach(pattern -> list.add(item(pattern)));
            card.add(list);
        }
        getContent().add(card);
    }

    private static String what(Pattern pattern) {
        var kind = pattern.kind();
        return kind == null
                ? pattern.what().label()
                : kind.label() + ": " + pattern.what().label().toLowerCase(Locale.ROOT);
    }

    private static ListItem item(Pattern pattern) {
        return new ListItem(MyTenWords.lines(
                MyTenWords.row(
                        new Span(what(pattern) + " at " + pattern.stage().label()),
                        new Chip(
                                Formats.current().count(pattern.accounts().size(), "account"),
                                pattern.what() == Recurring.GAP ? Tone.BAD : Tone.WARN,
                                pattern.what() == Recurring.GAP ? VaadinIcon.CIRCLE_THIN : VaadinIcon.CLOCK)),
                Parts.soft(pattern.accounts().stream().map(AccountName::name).collect(Collectors.joining(", ")))));
    }
}
