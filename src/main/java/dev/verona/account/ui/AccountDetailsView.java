package dev.verona.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.page.AccountNavigation;
import dev.verona.account.page.AccountSection;
import dev.verona.platform.live.LiveEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Everything about one account: what it is, what is in play, who works on it, and what other modules put here, as its plans. */
@Route(AccountNavigation.PAGE + "/:account")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER", "ADMIN"})
@StyleSheet("context://verona/css/account.css")
final class AccountDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BEFORE_OPPORTUNITIES = 60;

    private final Ask ask;
    private final Commands commands;
    private final Live live;
    private final List<AccountSection> sections;
    private @Nullable AccountId id;
    private @Nullable Shown shown;
    private String title = "Account";

    AccountDetailsView(Ask ask, Commands commands, Live live, ObjectProvider<AccountSection> sections) {
        this.ask = ask;
        this.commands = commands;
        this.live = live;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
        getContent().addClassName("vr-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = ask.account(idIn(event));
        if (!account.id().equals(id)) {
            build(account);
        } else {
            show(account);
        }
        var parts = shown;
        if (parts != null) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(AccountNavigation.OPPORTUNITY)
                    .ifPresent(parts.opportunities()::show);
        }
    }

    private static AccountId idIn(BeforeEnterEvent event) {
        try {
            return new AccountId(event.getRouteParameters().get("account").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** The parts of the page that follow what is recorded. */
    private record Shown(
            PageHeader header,
            StatTile open,
            StatTile won,
            StatTile count,
            StageBars bars,
            FactsCard facts,
            StandingCard standing,
            TeamCard team,
            OpportunitiesPanel opportunities,
            AccountImports imports) {}

    private void build(AccountView account) {
        id = account.id();
        var parts = new Shown(
                new PageHeader(account.name()).crumb("Accounts", AccountsView.class),
                new StatTile("Open", ""),
                new StatTile("Won", ""),
                new StatTile("Opportunities", ""),
                new StageBars(),
                new FactsCard(commands),
                new StandingCard(ask, commands),
                new TeamCard(),
                new OpportunitiesPanel(ask, commands, account.id()),
                new AccountImports(ask, account.id()));
        shown = parts;
        var tiles = new Div(parts.open(), parts.won(), parts.count());
        tiles.addClassName("vr-tiles");
        var main = new Div();
        main.addClassName("vr-stack");
        added(main, account, section -> section.order() < BEFORE_OPPORTUNITIES);
        main.add(
                Parts.plainCard("stages", "Open and won by stage", parts.bars()),
                Parts.plainCard("opportunities", "Opportunities", parts.opportunities()));
        added(main, account, section -> section.order() >= BEFORE_OPPORTUNITIES);
        var side = new Div(parts.standing(), parts.facts(), parts.team());
        side.addClassName("vr-stack");
        main.add(parts.imports());
        var columns = new Div(main, side);
        columns.addClassName("vr-columns");
        var whole = new Div(parts.header(), tiles, columns);
        whole.addClassName("vr-stack");
        getContent().removeAll();
        getContent().add(whole);
        show(account);
        live.on(whole, AccountEvent.streamOf(account.id()), Accounts.READ_MODEL, events -> reload());
        live.onAny(whole, SegmentEvent.class, Accounts.READ_MODEL, events -> reload());
        live.onAny(whole, OpportunityEvent.class, Accounts.READ_MODEL, this::heard);
    }

    private void added(Div main, AccountView account, Predicate<AccountSection> wanted) {
        sections.stream()
                .filter(wanted)
                .forEach(
                        section -> main.add(Parts.plainCard(section.id(), section.label(), content(section, account))));
    }

    private static Component content(AccountSection section, AccountView account) {
        return section.isForAccountTeams() && !Viewer.current().worksOnAccounts()
                ? Parts.soft("For people of Sales and Marketing.")
                : section.create(account);
    }

    private void heard(List<LiveEvent> events) {
        whileItIsThere((parts, now) -> {
            if (now.pipeline().count() != parts.opportunities().total()
                    || events.stream().anyMatch(event -> parts.opportunities().has(event))) {
                show(now);
                parts.opportunities().refresh();
            }
        });
    }

    private void reload() {
        whileItIsThere((parts, now) -> show(now));
    }

    private void whileItIsThere(BiConsumer<Shown, AccountView> then) {
        try {
            if (id != null && shown != null) {
                then.accept(shown, ask.account(id));
            }
        } catch (NotFound gone) {
            shown = null;
            var why = FormErrors.message(gone);
            getContent().removeAll();
            getContent().add(new EmptyState(VaadinIcon.ARCHIVE, "This account is here no more", why));
        }
    }

    private void show(AccountView account) {
        var parts = shown;
        if (parts == null) {
            return;
        }
        title = account.name();
        parts.header().setTitle(account.name());
        parts.header().setMarks(marks(account));
        var formats = Formats.current();
        var pipeline = account.pipeline();
        parts.open()
                .show(
                        Words.amountsShort(pipeline.open(), formats),
                        formats.count(pipeline.openCount(), "open deal"),
                        Tone.CALM);
        parts.won()
                .show(
                        Words.amountsShort(pipeline.won(), formats),
                        formats.count(pipeline.wonCount(), "deal") + " won",
                        Tone.CALM);
        var ended = pipeline.wonCount() + pipeline.lostCount();
        parts.count()
                .show(
                        formats.number(pipeline.count()),
                        ended == 0
                                ? "none has ended yet"
                                : formats.percent(pipeline.wonCount() / (double) ended)
                                        + " of those that ended were won",
                        Tone.CALM);
        parts.bars().show(account.stages());
        parts.facts().show(account);
        parts.standing().show(account);
        parts.team().show(account);
        parts.imports().refresh();
    }

    private static Component[] marks(AccountView account) {
        var marks = new ArrayList<Component>();
        if (account.tier() != null) {
            var chip = new Chip("Tier " + account.tier().label(), Tone.ACCENT);
            chip.getElement().setAttribute("title", account.tier().criteria());
            marks.add(chip);
        }
        if (account.segment() != null) {
            marks.add(
                    account.rank() == null
                            ? new Chip(account.segment().name(), Tone.CALM)
                            : new Chip(
                                    "# " + account.rank() + " in "
                                            + account.segment().name(),
                                    Tone.CALM));
        }
        return marks.toArray(Component[]::new);
    }
}
