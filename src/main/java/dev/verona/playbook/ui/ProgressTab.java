package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.playbook.api.AccountProgress;
import dev.verona.playbook.api.PlayProgress;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.List;

/** How the plays go across the ten: which run, what is done, overdue and not begun of each, and what the team says. */
final class ProgressTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProgressTab(List<AccountProgress> accounts) {
        getContent().addClassName("vr-stack");
        if (accounts.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    VaadinIcon.TROPHY,
                                    "No account in the top ten",
                                    "Rank accounts of this segment among its top ten: then their progress stands here side by side."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("vr-plays");
        accounts.forEach(account -> list.add(item(account)));
        getContent().add(Parts.card("progress", "Across the ten", list));
    }

    private static ListItem item(AccountProgress account) {
        var name = Parts.link(AccountNavigation.pathOf(account.account()), account.name());
        name.addClassName("vr-strong");
        var head = new Div(
                Parts.soft(account.rank() == null ? "–" : Formats.current().number(account.rank())), name);
        head.addClassName("vr-row-s");
        var cell = PlaybookWords.lines(head);
        account.plays().forEach(play -> cell.add(play(play)));
        if (account.closed() > 0) {
            cell.add(Parts.soft("Plays run here, in a plan that its team, leaders and liaisons may open."));
        } else if (account.plays().isEmpty()) {
            cell.add(Parts.soft("No play started"));
        }
        return new ListItem(cell);
    }

    private static Div play(PlayProgress play) {
        var title = Parts.link(
                PlanNavigation.path(play.plan(), PlaybookNavigation.PLAN_SECTION),
                play.play().title());
        var line = new Div(title, Parts.soft("version " + play.play().version()));
        if (play.overdue() > 0) {
            line.add(new Chip(Formats.current().number(play.overdue()) + " overdue", Tone.BAD, VaadinIcon.CLOCK));
        } else if (play.all() > 0 && play.done() == play.all()) {
            line.add(new Chip("All done", Tone.GOOD, VaadinIcon.CHECK));
        }
        line.addClassName("vr-row");
        var cell = PlaybookWords.lines(line, Parts.soft(PlaybookWords.counted(play)));
        cell.addClassName("vr-play-run");
        play.said().forEach(word -> cell.add(PlaybookWords.said(word)));
        return cell;
    }
}
