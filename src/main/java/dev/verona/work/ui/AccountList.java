package dev.verona.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.api.AccountRow;
import dev.verona.account.page.AccountNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts by their rank, each with what is open and won and the way to its plan. */
final class AccountList extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    AccountList(List<Work.Mine> accounts) {
        getContent().addClassName("vr-work-list");
        accounts.forEach(mine -> getContent().add(line(mine)));
    }

    private static ListItem line(Work.Mine mine) {
        var account = mine.account();
        var formats = Formats.current();
        var rank = new Span(account.rank() == null ? "–" : "# " + account.rank());
        rank.addClassName("vr-work-rank");
        var name = Parts.link(AccountNavigation.pathOf(account.id()), account.name());
        name.addClassName("vr-work-title");
        var about = new Span(about(account, formats));
        about.addClassNames("vr-small", "vr-soft");
        var text = new Div(name, about);
        text.addClassName("vr-work-text");
        var line = new ListItem(rank, text);
        line.addClassName("vr-work-account");
        var plan = mine.plan();
        if (plan != null) {
            var open = Parts.link(PlanNavigation.path(plan.plan()), "Plan");
            open.getElement().setAttribute("aria-label", "Plan of " + account.name());
            line.add(open);
        }
        return line;
    }

    private static String about(AccountRow account, Formats formats) {
        return Stream.of(
                        account.segment() == null ? "" : account.segment().name(),
                        sums(account.pipeline().open(), "open", formats),
                        sums(account.pipeline().won(), "won", formats))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String sums(List<Money> amounts, String word, Formats formats) {
        return amounts.isEmpty()
                ? ""
                : amounts.stream().map(formats::moneyShort).collect(Collectors.joining(" + ")) + " " + word;
    }
}
