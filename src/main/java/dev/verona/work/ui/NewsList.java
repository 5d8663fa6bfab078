package dev.verona.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.page.AccountNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.work.api.News;
import dev.verona.work.api.News.Change;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What others did, by account, each a link to the thing that they did it to. */
final class NewsList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Of one account; the rest is counted, and told in its plan's history. */
    private static final int MOST = 4;

    NewsList(News news, Map<AccountId, String> names, Instant now) {
        var byAccount = news.changes().stream()
                .collect(Collectors.groupingBy(Change::account, LinkedHashMap::new, Collectors.toList()));
        byAccount.forEach((account, changes) ->
                getContent().add(account(account, names.getOrDefault(account, account.value()), changes, now)));
        getContent().addClassName("vr-stack");
    }

    private static Component account(AccountId account, String name, List<Change> changes, Instant now) {
        var title = Parts.link(AccountNavigation.pathOf(account), name);
        title.addClassName("vr-work-title");
        var list = new UnorderedList();
        list.addClassName("vr-work-news");
        changes.stream().limit(MOST).map(change -> line(change, now)).forEach(list::add);
        var block = new Div(title, list);
        if (changes.size() > MOST) {
            var more = new Paragraph("and " + Formats.current().count(changes.size() - MOST, "change") + " before");
            more.addClassNames("vr-small", "vr-soft");
            block.add(more);
        }
        return block;
    }

    private static ListItem line(Change change, Instant now) {
        var what = change.what().words() + object(change);
        var when = new Span(Formats.current().ago(change.at(), now));
        when.addClassNames("vr-small", "vr-soft");
        return new ListItem(new Span(change.by().name() + " "), Parts.link(path(change), what), new Span(" "), when);
    }

    private static String object(Change change) {
        return switch (change.what()) {
            case WROTE, CHANGED, ADDED, REMOVED, RESTORED, MOVED ->
                change.title().isEmpty() ? " the plan" : " “" + change.title() + "”";
            default -> change.title().isEmpty() ? "" : " “" + change.title() + "”";
        };
    }

    private static String path(Change change) {
        var plan = change.plan();
        var element = change.element();
        if (plan == null) {
            return AccountNavigation.pathOf(change.account());
        }
        if (element == null) {
            return PlanNavigation.path(plan);
        }
        return change.contribution()
                ? PlanNavigation.contribution(plan, element)
                : PlanNavigation.element(plan, element);
    }
}
