package dev.verona.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Viewer;
import dev.verona.work.api.WorkCommand.CatchUp;
import dev.verona.work.api.WorkQuery;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a person's day begins: what waits for them, the most urgent first, what others did, and their accounts. It follows what happens while it is open. */
@Route("my-work")
@PageTitle("My work · Verona")
@Menu(title = "My work", order = 0, icon = "vaadin:inbox")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/work.css")
final class MyWorkView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What is due within so many days is due soon. */
    private static final int SOON = 7;

    private static final Set<Field> NAMES = Set.of(Field.CONTRIBUTION_TITLE, Field.ACTION_WHAT);

    private final transient Work work;
    private final transient Commands commands;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("My work");
    private final Div waiting = new Div();
    private final Div news = new Div();
    private final Div accounts = new Div();
    private transient Map<AccountId, String> mine = Map.of();

    MyWorkView(Work work, Commands commands, Live live, Clock clock, List<WaitingSource> sources) {
        this.work = work;
        this.commands = commands;
        this.clock = clock;
        waiting.addClassName("vr-stack");
        accounts.addClassName("vr-stack");
        var aside = new Div(news, accounts);
        aside.addClassName("vr-stack");
        var columns = new Div(waiting, aside);
        columns.addClassName("vr-work");
        getContent().addClassName("vr-page");
        getContent().add(header, columns);
        live.onAny(getContent(), PlanEvent.class, WorkQuery.READ_MODEL, Live.SELDOM, events -> {
            if (events.stream().anyMatch(event -> counts(event.payload()))) {
                showWaiting();
                showAccounts();
            }
        });
        sources.forEach(
                source -> live.onAny(getContent(), source.events(), source.readModel(), events -> showWaiting()));
        live.onAny(getContent(), AccountEvent.class, Accounts.READ_MODEL, events -> showAccounts());
        live.onAny(getContent(), SegmentEvent.class, Accounts.READ_MODEL, events -> showAccounts());
        live.onAny(getContent(), OpportunityEvent.class, Accounts.READ_MODEL, events -> showAccounts());
        showWaiting();
        showAccounts();
    }

    /** While people write, nothing begins or ceases to wait for anybody, unless it is what a thing is called. */
    private static boolean counts(Object event) {
        return !(event instanceof PlanEvent.TextEdited edited)
                || NAMES.contains(edited.field().field());
    }

    private void showWaiting() {
        var all = work.waiting();
        var today = LocalDate.ofInstant(clock.instant(), Formats.current().zone());
        var soon = today.plusDays(SOON);
        header.setSubtitle(summary(all, today));
        waiting.removeAll();
        if (all.isEmpty()) {
            waiting.add(
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Nothing waits for you",
                            "Requests, reviews, signatures and action items of your account plans come here as soon as they are yours to act on."));
        }
        group("Overdue", all.stream().filter(one -> one.overdue(today)).toList(), today);
        group(
                "Due this week",
                all.stream().filter(one -> isSoon(one, today, soon)).toList(),
                today);
        group("Waiting for you", all.stream().filter(one -> one.due() == null).toList(), today);
        group(
                "Later",
                all.stream()
                        .filter(one -> one.due() != null && one.due().isAfter(soon))
                        .toList(),
                today);
    }

    private static boolean isSoon(WaitingLine one, LocalDate today, LocalDate soon) {
        var due = one.due();
        return due != null && !due.isBefore(today) && !due.isAfter(soon);
    }

    private static String summary(List<WaitingLine> all, LocalDate today) {
        if (all.isEmpty()) {
            return "You are up to date.";
        }
        var overdue = all.stream().filter(one -> one.overdue(today)).count();
        var formats = Formats.current();
        return formats.count(all.size(), "thing") + (all.size() == 1 ? " waits" : " wait") + " for you"
                + (overdue == 0 ? "." : ", " + formats.number(overdue) + " overdue.");
    }

    private void group(String title, List<WaitingLine> items, LocalDate today) {
        if (!items.isEmpty()) {
            waiting.add(section(
                    title + " (" + Formats.current().number(items.size()) + ")",
                    new WaitingList(items, today, clock.instant())));
        }
    }

    private void showAccounts() {
        accounts.removeAll();
        var found = work.accounts(Viewer.current());
        mine = found.stream().map(Work.Mine::account).collect(Collectors.toMap(AccountRow::id, AccountRow::name));
        var title = Viewer.current().has(Role.LEADER) ? "Top accounts" : "My accounts";
        accounts.add(section(
                title,
                found.isEmpty()
                        ? new EmptyState(
                                        VaadinIcon.BUILDING_O,
                                        "No accounts yet",
                                        "Accounts that you own, or in whose plan's team you are, are listed here by their rank.")
                                .small()
                        : new AccountList(found)));
        showNews();
    }

    /** What others did since this person said that they have seen it. */
    private void showNews() {
        news.removeAll();
        var now = work.news(mine.keySet());
        if (now.changes().isEmpty()) {
            return;
        }
        var seen = new Button("Mark as seen", VaadinIcon.CHECK.create(), click -> {
            commands.send(new CatchUp(Viewer.current().person(), now.position()));
            showNews();
        });
        seen.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var section = section("New in these accounts", new NewsList(now, mine, clock.instant()));
        section.getElement().appendChild(seen.getElement());
        news.add(section);
    }

    private static Component section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassNames("vr-card", "vr-work-section");
        return section;
    }
}
