package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.Advice;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.projection.rules.RuleBook.Active;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Verona has to do because of rules, for the automation that does it. */
@Component
public class DueWork {

    private final EngagementStore store;
    private final RuleBook book;
    private final Clock clock;
    private final Set<Book.Entry> swept = new HashSet<>();
    private @Nullable Look lookedThrough;

    DueWork(EngagementStore store, RuleBook book, Clock clock) {
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    public List<Todo> todos() {
        return store.todos();
    }

    /**
     * For rules that have come into force since this was asked last: the consultations that they ask for in opportunities that are as they are since before.
     */
    public synchronized List<Todo> sinceTheyAreInForce() {
        var fresh = book.on(book.today()).stream()
                .filter(rule -> rule.behaviour().kind() == Behaviour.Kind.CONSULT && !swept.contains(rule.entry()))
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        fresh.forEach(rule -> swept.add(rule.entry()));
        var customers = store.customers();
        return store.deals().stream()
                .filter(Deal::isOpen)
                .flatMap(deal -> {
                    var account = deal.facts().account();
                    var now = deal.situation(account == null ? null : customers.get(account.value()), book.today());
                    return fresh.stream()
                            .filter(rule -> rule.conditions().test(now)
                                    && deal.askedBy(rule.rule()).isEmpty())
                            .map(rule -> open(deal, rule));
                })
                .toList();
    }

    /**
     * Hand-offs whose last day has passed, by the rules in force today: the days count from when the opportunity came to its stage, or from the rule's first day. They pass at
     * midnight, so that each day is looked through once.
     */
    public synchronized List<Missed> missed() {
        var today = book.today();
        var rules = book.on(today).stream()
                .filter(rule -> rule.behaviour().kind() == Behaviour.Kind.HAND_OFF)
                .toList();
        var look = new Look(today, rules.stream().map(Active::entry).toList());
        if (rules.isEmpty() || look.equals(lookedThrough)) {
            return List.of();
        }
        var customers = store.customers();
        var missed = store.deals().stream()
                .filter(Deal::isOpen)
                .flatMap(deal -> {
                    var account = deal.facts().account();
                    var customer = account == null ? null : customers.get(account.value());
                    var calendar = customer == null ? WorkingDays.anywhere() : customer.workingDays();
                    return rules.stream()
                            .filter(rule -> !deal.isMissed(rule.rule())
                                    && !deal.isOverridden(rule.rule(), rule.version())
                                    && rule.conditions().test(deal.situation(customer, today)))
                            .map(rule -> new Missed(
                                    rule.rule(),
                                    rule.version(),
                                    deal.id(),
                                    calendar.after(
                                            latest(deal.since(), rule.entry().from()),
                                            rule.behaviour().workingDays())))
                            .filter(miss -> miss.due().isBefore(today));
                })
                .toList();
        if (missed.isEmpty()) {
            lookedThrough = look;
        }
        return missed;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param due its last day */
    public record Missed(RuleId rule, int version, OpportunityId opportunity, LocalDate due) {}

    private record Look(LocalDate day, List<Book.Entry> rules) {}

    private Todo open(Deal deal, Active rule) {
        return new Todo(
                Todo.Kind.OPEN,
                ConsultationId.of(rule.rule(), deal.id()),
                deal.id(),
                rule.rule(),
                rule.version(),
                clock.instant());
    }

    /** What a consultation needs to be opened; empty when the opportunity or the rule's version is gone. */
    public Optional<Opening> opening(Todo todo) {
        return store.deal(todo.opportunity())
                .flatMap(deal -> store.book().entries().stream()
                        .filter(entry -> entry.rule().equals(todo.rule()) && entry.version() == todo.version())
                        .findFirst()
                        .map(entry -> Opening.of(deal, entry.terms())));
    }

    /** The consultation whose advice is to be filed. */
    public Optional<Advised> advised(Todo todo) {
        return store.consultation(todo.consultation())
                .flatMap(it -> Optional.ofNullable(it.advice())
                        .map(advice -> new Advised(
                                it.account(),
                                store.deal(it.opportunity())
                                        .map(deal -> deal.facts().stage())
                                        .orElse(null),
                                it.question(),
                                !it.discount().isEmpty(),
                                advice)));
    }

    /** @param account null while nobody knows whose opportunity it is */
    public record Opening(@Nullable AccountId account, String about, Behaviour behaviour, String question) {

        static Opening of(Deal deal, Terms terms) {
            return new Opening(
                    deal.facts().account(),
                    deal.facts().label(),
                    terms.behaviour(),
                    "The rule “" + terms.title() + "” asks for your advice before we go on."
                            + (terms.why().isEmpty() ? "" : " " + terms.why()));
        }
    }

    /** @param stage that the opportunity is at, null when it is gone */
    public record Advised(
            @Nullable AccountId account, @Nullable Stage stage, String question, boolean price, Advice advice) {}
}
