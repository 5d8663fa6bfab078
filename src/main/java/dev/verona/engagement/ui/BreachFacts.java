package dev.verona.engagement.ui;

import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Breaches of rules, as facts of a dispute. */
@Component
final class BreachFacts implements FactSource {

    private final EngagementAnswers answers;

    BreachFacts(EngagementAnswers answers) {
        this.answers = answers;
    }

    @Override
    public FactRef.Kind kind() {
        return FactRef.Kind.BREACH;
    }

    /** A rule's breaches of one moment are about different things. */
    static FactRef ref(RuleId rule, Breach breach) {
        return new FactRef(
                FactRef.Kind.BREACH,
                rule.value() + ":" + breach.at().toEpochMilli() + ":"
                        + breach.subject().id());
    }

    @Override
    public List<Fact> offer(@Nullable AccountId account, @Nullable PlanId plan, String text, int limit) {
        var deals = account == null
                ? List.<String>of()
                : answers.opportunities(account).stream()
                        .map(deal -> deal.id().value())
                        .toList();
        var wanted = text.toLowerCase(Locale.ROOT);
        return answers.rules().stream()
                .flatMap(rule -> rule.breaches().stream()
                        .filter(breach -> account == null || concerns(breach.subject(), account, deals))
                        .map(breach -> fact(rule, breach)))
                .filter(fact -> fact.words().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Fact::at).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean concerns(Subject subject, AccountId account, List<String> deals) {
        return switch (subject.kind()) {
            case OPPORTUNITY -> deals.contains(subject.id());
            case ACCOUNT -> subject.id().equals(account.value());
            case ASSET, REVIEW -> true;
        };
    }

    @Override
    public Optional<Fact> find(String id) {
        var rule = ruleIn(id);
        try {
            return rule.stream()
                    .map(answers::rule)
                    .flatMap(view -> view.breaches().stream()
                            .filter(breach -> ref(view.id(), breach).id().equals(id))
                            .map(breach -> fact(view, breach)))
                    .findFirst();
        } catch (Rejection none) {
            return Optional.empty();
        }
    }

    private static Optional<RuleId> ruleIn(String id) {
        return Stream.of(id.split(":", 2))
                .findFirst()
                .filter(dev.verona.shared.Ids::isId)
                .map(RuleId::new);
    }

    private static Fact fact(RuleView rule, Breach breach) {
        return new Fact(
                ref(rule.id(), breach),
                "%s: “%s” (version %d) at %s. %s: %s"
                        .formatted(
                                breach.kind().label(),
                                rule.title(),
                                breach.version(),
                                breach.about(),
                                breach.by().name(),
                                breach.reason()),
                breach.at());
    }

    @Override
    public String pathOf(String id) {
        return ruleIn(id).map(EngagementNavigation::pathOf).orElse("");
    }
}
