package dev.verona.scorecard.projection;

import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.PortfolioQuery.FindPortfolio;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.scorecard.api.PortfolioView.Ask;
import dev.verona.scorecard.api.PortfolioView.Escalation;
import dev.verona.scorecard.api.PortfolioView.Leads;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.scorecard.domain.AskAbout;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how the top accounts stand, now or at the end of a day of the past. Asks the store for all accounts at once, in a dozen questions however many they are. */
@Component
class LeaderQueries {

    private static final Formats WORDS = new Formats(Locale.ENGLISH, ZoneOffset.UTC);

    private final LeaderStore store;
    private final PortfolioRows rows;
    private final Answering answering;
    private final PortfolioMembers members;
    private final Projections projections;
    private final Clock clock;

    LeaderQueries(
            LeaderStore store,
            PortfolioRows rows,
            Answering answering,
            PortfolioMembers members,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.answering = answering;
        this.members = members;
        this.projections = projections;
        this.clock = clock;
    }

    @QueryHandler
    PortfolioView handle(FindPortfolio query, Actor asking) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var asked = query.asOf();
        var past = asked != null && asked.isBefore(today);
        var day = past ? Objects.requireNonNull(asked) : today;
        var id = query.number() == null ? answering.numberOn(day) : query.number();
        var number = store.number(id).asOf(day);
        var whole = asking.has(Role.LEADER);
        var then = past ? members.on(query.segment(), query.owner(), day) : members.now(query.segment(), query.owner());
        var found = rows.of(then.accounts(), number, day, past, asking);
        var escalations = past ? List.<Escalation>of() : escalations(found, asking, day);
        var company = store.company(past ? day : null);
        var currency = Answering.currencyOf(number);
        var period = id.period();
        return new PortfolioView(
                id,
                day,
                past,
                whole,
                number.target(),
                company.won(period, currency),
                company.open(null, currency),
                found.stream().sorted(PortfolioOrder.by(query.sort())).toList(),
                then.ofToday(),
                AskAbout.of(found, whole ? ofNumber(number) : List.of(), escalations, day, WORDS::moneyShort),
                escalations);
    }

    private static List<Ask> ofNumber(StoredNumber number) {
        var target = number.target();
        if (target == null) {
            return List.of(new Ask(
                    "What is TheNumber of this period?",
                    "There is no target yet to which both functions could commit.",
                    new Leads.ToNumber(number.id()),
                    100));
        }
        var asks = new ArrayList<Ask>();
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            var committed = number.commitment(function).map(change -> change.amount());
            if (committed.isEmpty()) {
                asks.add(new Ask(
                        "When does " + function.label() + " commit to TheNumber?",
                        "The target is " + WORDS.moneyShort(target) + ", and " + function.label()
                                + " has committed to nothing.",
                        new Leads.ToNumber(number.id()),
                        95));
            } else if (committed.get().compareTo(target) < 0) {
                asks.add(new Ask(
                        "Why does " + function.label() + " commit to less than the target?",
                        WORDS.moneyShort(committed.get()) + " of " + WORDS.moneyShort(target) + ".",
                        new Leads.ToNumber(number.id()),
                        92));
            }
        }
        return asks;
    }

    /** Consultations past their day at these accounts, and leads that went to a sponsor: all of them to leaders, their own to others. */
    private List<Escalation> escalations(List<Row> found, Actor asking, LocalDate day) {
        var all = new ArrayList<Escalation>();
        for (var lead : store.waitingLeads()) {
            var to = lead.to();
            if (asking.has(Role.LEADER) || asking.person().equals(to) || concerns(found, lead.account())) {
                var due = lead.due();
                all.add(new Escalation(
                        "the lead “" + lead.title() + "”",
                        "Nobody answered it in time, so it went to a sponsor"
                                + (due == null ? "." : ", who is to settle it by " + WORDS.date(due) + "."),
                        new Leads.ToLead(lead.id())));
            }
        }
        for (var row : found) {
            for (var waits : row.waiting()) {
                if (waits.due().isBefore(day)) {
                    all.add(new Escalation(
                            "the consultation on “" + waits.about() + "” of " + row.name(),
                            waits.asked().name() + " was to advise by " + WORDS.date(waits.due()) + ".",
                            new Leads.ToConsultation(waits.consultation())));
                }
            }
        }
        return all;
    }

    private static boolean concerns(List<Row> found, @Nullable AccountId account) {
        return account != null && found.stream().anyMatch(row -> row.account().equals(account));
    }
}
