package dev.verona.ledger.projection;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerLine;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger's documents, each found by its {@code _id}. */
@Component
class LedgerStore {

    private static final String COMPANY = "company";

    private final ReadModel model;
    private final Documents<Book> books;
    private final Documents<Gift> gifts;
    private final Documents<Script> scripts;
    private final Documents<Outline> outlines;
    private final Documents<Leaf> leaves;
    private final Documents<Sheet> sheets;
    private final Documents<Totals> totals;
    private final Documents<Plans> plans;
    private final Documents<Span> spans;
    private final Documents<Deal> deals;
    private final Documents<Decisions> decisions;

    /** The plans of an account, or those in which a person has figures. */
    record Plans(List<PlanId> all) {}

    /** The months that have anything in them, from the first to the last. */
    record Span(YearMonth first, YearMonth last) {

        Span with(YearMonth month) {
            return new Span(month.isBefore(first) ? month : first, month.isAfter(last) ? month : last);
        }

        Stream<YearMonth> months() {
            return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
        }
    }

    LedgerStore(ReadModels models) {
        model = models.of(LedgerQuery.READ_MODEL);
        books = model.documents("ledger_books", Book.class);
        gifts = model.documents("ledger_gifts", Gift.class);
        scripts = model.documents("ledger_scripts", Script.class);
        outlines = model.documents("ledger_outlines", Outline.class);
        leaves = model.documents("ledger_leaves", Leaf.class);
        sheets = model.documents("ledger_sheets", Sheet.class);
        totals = model.documents("ledger_totals", Totals.class);
        plans = model.documents("ledger_plans", Plans.class);
        spans = model.documents("ledger_spans", Span.class);
        deals = model.documents("ledger_deals", Deal.class);
        decisions = model.documents("ledger_decisions", Decisions.class);
        model.foresee((event, wanted) -> {
            if (event instanceof OpportunityEvent of) {
                wanted.add(deals, of.opportunity().value());
            }
        });
    }

    Optional<Book> book(PlanId plan) {
        return books.find(plan.value());
    }

    void save(Book book) {
        books.save(book.plan().value(), book);
    }

    Optional<Gift> gift(PlanId plan, ElementId contribution) {
        return gifts.find(plan + "/" + contribution);
    }

    void save(PlanId plan, Gift gift) {
        gifts.save(plan + "/" + gift.id(), gift);
    }

    Script script(PlanId plan, FieldRef field) {
        return scripts.find(Script.key(plan, field)).orElseGet(() -> Script.empty(plan, field));
    }

    void save(Script script) {
        scripts.save(Script.key(script.plan(), script.field()), script);
    }

    Outline outline(PlanId plan) {
        return outlines.find(plan.value()).orElse(Outline.EMPTY);
    }

    void save(PlanId plan, Outline outline) {
        outlines.save(plan.value(), outline);
    }

    LedgerLine line(PlanId plan, long number) {
        return leaf(plan, Leaf.holding(number)).line(number);
    }

    void save(LedgerLine line) {
        var leaf = Leaf.holding(line.number());
        leaves.save(Leaf.key(line.plan(), leaf), leaf(line.plan(), leaf).with(line));
    }

    private Leaf leaf(PlanId plan, long number) {
        return leaves.find(Leaf.key(plan, number)).orElse(Leaf.EMPTY);
    }

    /** The lines on the leaves from one number to another, both included, newest first. */
    List<LedgerLine> lines(PlanId plan, long first, long last) {
        var found = leaves.findAll(LongStream.rangeClosed(first, last)
                .mapToObj(number -> Leaf.key(plan, number))
                .toList());
        var lines = new ArrayList<LedgerLine>();
        for (long number = first; number <= last; number++) {
            lines.addAll(found.getOrDefault(Leaf.key(plan, number), Leaf.EMPTY).lines());
        }
        return lines.reversed();
    }

    /** Puts the row into the sums of the plan, of the person and of the company. */
    void add(Book book, YearMonth month, Sheet.Row row) {
        var plan = book.plan();
        var span = spans.find(COMPANY).orElseGet(() -> new Span(month, month));
        if (spans.find(COMPANY).isEmpty() || !span.with(month).equals(span)) {
            spans.save(COMPANY, span.with(month));
        }
        add(key(plan, month), row);
        var anonymous = new Sheet.Row(null, row.function(), row.stage(), row.kind(), row.figures());
        add(key(COMPANY, month), anonymous);
        totals.save(
                plan.value(),
                totals.find(plan.value())
                        .orElseGet(() -> Totals.none(plan, book.account()))
                        .plus(month, anonymous));
        var person = row.person();
        if (person != null) {
            add(key(person, month), anonymous);
            addPlan(key(person), plan);
        }
    }

    private void add(String key, Sheet.Row row) {
        sheets.save(key, sheets.find(key).orElse(Sheet.EMPTY).plus(row));
    }

    /** The company's sheets, by month. */
    Map<YearMonth, Sheet> company(Collection<YearMonth> months) {
        return sheets(months, month -> List.of(key(COMPANY, month)));
    }

    Map<YearMonth, Sheet> person(PersonId person, Collection<YearMonth> months) {
        return sheets(months, month -> List.of(key(person, month)));
    }

    /** The sheets of the plans together, by month. */
    Map<YearMonth, Sheet> plans(Collection<PlanId> of, Collection<YearMonth> months) {
        return sheets(months, month -> of.stream().map(plan -> key(plan, month)).toList());
    }

    /** The sheets of each plan. */
    Map<PlanId, List<Sheet>> byPlan(Collection<PlanId> of, Collection<YearMonth> months) {
        var found = sheets.findAll(of.stream()
                .flatMap(plan -> months.stream().map(month -> key(plan, month)))
                .toList());
        var byPlan = new LinkedHashMap<PlanId, List<Sheet>>();
        for (var plan : of) {
            byPlan.put(
                    plan,
                    months.stream()
                            .map(month -> found.get(key(plan, month)))
                            .filter(Objects::nonNull)
                            .toList());
        }
        return byPlan;
    }

    /** The sums of every plan. */
    Collection<Totals> totals() {
        return totals.all().values();
    }

    Collection<Totals> totals(Collection<PlanId> of) {
        return totals.findAll(of.stream().map(PlanId::value).toList()).values();
    }

    private Map<YearMonth, Sheet> sheets(
            Collection<YearMonth> months, java.util.function.Function<YearMonth, List<String>> keys) {
        var found = sheets.findAll(
                months.stream().flatMap(month -> keys.apply(month).stream()).toList());
        var byMonth = new LinkedHashMap<YearMonth, Sheet>();
        for (var month : months) {
            var rows = keys.apply(month).stream()
                    .map(key -> found.getOrDefault(key, Sheet.EMPTY))
                    .flatMap(sheet -> sheet.rows().stream())
                    .toList();
            if (!rows.isEmpty()) {
                byMonth.put(month, new Sheet(rows));
            }
        }
        return byMonth;
    }

    @Nullable
    Span span() {
        return spans.find(COMPANY).orElse(null);
    }

    List<PlanId> plansOf(AccountId account) {
        return plansOf(account.value());
    }

    /** The plans in which the person has figures. */
    List<PlanId> plansOf(PersonId person) {
        return plansOf(key(person));
    }

    private List<PlanId> plansOf(String key) {
        return plans.find(key).map(Plans::all).orElse(List.of());
    }

    void addPlan(AccountId account, PlanId plan) {
        addPlan(account.value(), plan);
    }

    private void addPlan(String key, PlanId plan) {
        var known = plansOf(key);
        if (!known.contains(plan)) {
            plans.save(
                    key,
                    new Plans(Stream.concat(known.stream(), Stream.of(plan)).toList()));
        }
    }

    Optional<Deal> deal(OpportunityId opportunity) {
        return deals.find(opportunity.value());
    }

    void save(OpportunityId opportunity, Deal deal) {
        deals.save(opportunity.value(), deal);
    }

    Decisions decisions(AccountId account) {
        return decisions.find(account.value()).orElse(Decisions.NONE);
    }

    void save(AccountId account, Decisions all) {
        decisions.save(account.value(), all);
    }

    void add(AccountId account, Decision decision) {
        decisions.save(account.value(), decisions(account).with(decision));
    }

    private static String key(PersonId person) {
        return "person:" + person;
    }

    private static String key(Object of, YearMonth month) {
        var kind = of instanceof PlanId ? "plan:" : of instanceof PersonId ? "person:" : "";
        return kind + of + "/" + month;
    }

    void clear() {
        model.clear();
    }
}
