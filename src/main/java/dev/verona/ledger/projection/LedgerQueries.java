package dev.verona.ledger.projection;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerLine;
import dev.verona.ledger.api.LedgerLines;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerQuery.FindLedger;
import dev.verona.ledger.api.LedgerQuery.FindLines;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the sums by month; the lines are read only when a figure is opened. */
@Component
class LedgerQueries {

    private static final int MOST = 200;
    /** How many leaves are read at once. */
    private static final int LEAVES_AT_ONCE = 20;

    private final LedgerStore store;
    private final Projections projections;
    private final PlanAccess access;
    private final Accounts accounts;
    private final People people;
    private final TopTens topTens;

    LedgerQueries(
            LedgerStore store,
            Projections projections,
            PlanAccess access,
            Accounts accounts,
            People people,
            TopTens topTens) {
        this.store = store;
        this.projections = projections;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.topTens = topTens;
    }

    @QueryHandler
    Ledger handle(FindLedger query, Actor actor) {
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        var filter = query.filter();
        return switch (query.scope()) {
            case LedgerScope.Company _ -> ledger("The whole company", store.company(months(filter)), filter);
            case LedgerScope.OfPerson(var person) ->
                ledger(person(person).name(), store.person(person, months(filter)), filter);
            case LedgerScope.OfPlan(var plan) -> ofPlans(nameOf(plan), List.of(plan), filter, actor);
            case LedgerScope.OfAccount(var account) -> ofPlans(nameOf(account), store.plansOf(account), filter, actor);
            case LedgerScope.TopTen(var segment) ->
                ofPlans(
                        "Top ten of " + topTens.nameOf(segment),
                        topTens.accounts(segment).stream()
                                .flatMap(account -> store.plansOf(account).stream())
                                .toList(),
                        filter,
                        actor);
        };
    }

    private Ledger ledger(String title, Map<YearMonth, Sheet> sheets, LedgerFilter filter) {
        return new Ledger(title, 0, first(), last(), cells(sheets, filter), List.of());
    }

    private Ledger ofPlans(String title, List<PlanId> plans, LedgerFilter filter, Actor actor) {
        var months = months(filter);
        var open = plans.stream().filter(plan -> access.mayRead(actor, plan)).toList();
        var all = store.plans(plans, months);
        var named = open.size() == plans.size() ? all : store.plans(open, months);
        return new Ledger(title, plans.size(), first(), last(), cells(all, filter), people(named, filter));
    }

    private static List<Ledger.Cell> cells(Map<YearMonth, Sheet> sheets, LedgerFilter filter) {
        var cells = new ArrayList<Ledger.Cell>();
        sheets.forEach((month, sheet) -> {
            var sums = Sheet.EMPTY;
            for (var row : sheet.rows()) {
                if (filter.covers(row.stage(), row.kind())) {
                    sums = sums.plus(new Sheet.Row(null, row.function(), row.stage(), row.kind(), row.figures()));
                }
            }
            sums.rows().stream()
                    .filter(row -> !row.figures().none())
                    .map(row -> new Ledger.Cell(month, row.function(), row.stage(), row.kind(), row.figures()))
                    .forEach(cells::add);
        });
        return cells;
    }

    private List<Ledger.PersonFigures> people(Map<YearMonth, Sheet> sheets, LedgerFilter filter) {
        var sums = new LinkedHashMap<PersonId, Figures>();
        for (var sheet : sheets.values()) {
            for (var row : sheet.rows()) {
                if (row.person() != null && filter.covers(row.stage(), row.kind())) {
                    sums.merge(row.person(), row.figures(), Figures::plus);
                }
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> !entry.getValue().none())
                .map(entry -> new Ledger.PersonFigures(person(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(one -> one.person().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @QueryHandler
    LedgerLines handle(FindLines query) {
        if (query.limit() < 1 || query.limit() > MOST || query.offset() < 0) {
            throw new InvalidInput("limit", "Ask for 1 to " + MOST + " lines at a time.");
        }
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        var found = new ArrayList<LedgerLines.Told>();
        long skip = query.offset();
        for (long last = lastLeaf(query.plan()); last >= 0; last -= LEAVES_AT_ONCE) {
            var lines = store.lines(query.plan(), Math.max(0, last - LEAVES_AT_ONCE + 1), last);
            for (var line : lines) {
                if (wanted(query).test(line)) {
                    if (skip > 0) {
                        skip--;
                    } else if (found.size() == query.limit()) {
                        return new LedgerLines(found, true);
                    } else {
                        var person = line.person();
                        found.add(new LedgerLines.Told(line, person == null ? null : person(person)));
                    }
                }
            }
        }
        return new LedgerLines(found, false);
    }

    private long lastLeaf(PlanId plan) {
        long lines = store.book(plan).map(Book::lines).orElse(0L);
        return lines == 0 ? -1 : Leaf.holding(lines - 1);
    }

    private static Predicate<LedgerLine> wanted(FindLines query) {
        var measured = query.measure() == Measure.SURVIVING ? Measure.WRITTEN : query.measure();
        return line -> line.measure() == measured
                && query.filter().covers(line.month())
                && query.filter().covers(line.stage(), line.kind())
                && (query.function() == null || query.function() == line.function())
                && (query.person() == null || query.person().equals(line.person()))
                && (query.measure() != Measure.SURVIVING || line.surviving() > 0)
                && (query.measure() != Measure.WRITTEN || line.amount() > 0);
    }

    private List<YearMonth> months(LedgerFilter filter) {
        var span = store.span();
        return span == null ? List.of() : span.months().filter(filter::covers).toList();
    }

    private @Nullable YearMonth first() {
        var span = store.span();
        return span == null ? null : span.first();
    }

    private @Nullable YearMonth last() {
        var span = store.span();
        return span == null ? null : span.last();
    }

    private PersonRef person(PersonId id) {
        return people.find(id)
                .map(person -> new PersonRef(id, person.name(), person.function()))
                .orElseThrow(() -> new NotFound("There is no such person."));
    }

    private String nameOf(PlanId plan) {
        return store.book(plan)
                .map(book -> nameOf(book.account()))
                .orElseThrow(() -> new NotFound("Nothing is counted of this plan yet. Reload the page in a moment."));
    }

    private String nameOf(AccountId account) {
        return accounts.find(account)
                .map(Accounts.AccountName::name)
                .orElseThrow(() -> new NotFound("There is no such account. Look it up in the list of accounts."));
    }
}
