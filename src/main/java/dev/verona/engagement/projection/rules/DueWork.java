package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.Advice;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.projection.rules.RuleBook.Active;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import java.time.Clock;
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
