package dev.verona.engagement.projection.rules;

import dev.verona.account.api.OpportunityCommand;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.EngagementRejection.RuleForbids;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Invitations;
import dev.verona.engagement.api.Invitations.Invitation;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.domain.Situation;
import dev.verona.engagement.projection.rules.RuleBook.Active;
import dev.verona.library.api.AssetCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a rule in force forbids what somebody is about to do. Judged by what the read model has, after what this node has recorded: what another node recorded in the
 * same instant may be judged without.
 */
@Component
class RuleJudge {

    private final RuleBook book;
    private final EngagementStore store;
    private final Requirements requirements;
    private final Projections projections;
    private final List<Invitations> invitations;

    RuleJudge(
            RuleBook book,
            EngagementStore store,
            Requirements requirements,
            Projections projections,
            List<Invitations> invitations) {
        this.book = book;
        this.store = store;
        this.requirements = requirements;
        this.projections = projections;
        this.invitations = List.copyOf(invitations);
    }

    /** Empty when nothing is against it; whatever no rule looks at costs nothing. */
    Optional<RuleForbids> objection(Object command, Actor actor) {
        return switch (command) {
            case OpportunityCommand.MoveToStage c -> movingOn(c);
            case OpportunityCommand.WinOpportunity c ->
                ofDeal(c.opportunity(), (deal, now, rules) -> {
                    var consult = consulted(deal, now, rules);
                    return consult.isPresent() ? consult : cheaper(deal, now, rules, c.amount());
                });
            case OpportunityCommand.ChangeAmount c ->
                ofDeal(c.opportunity(), (deal, now, rules) -> cheaper(deal, now, rules, c.amount()));
            case AssetCommand.ReleaseVersion c -> released(c, actor);
            default ->
                invitations.stream()
                        .flatMap(source -> source.after(command, actor.person()).stream())
                        .findFirst()
                        .flatMap(this::leavesOut);
        };
    }

    private Optional<RuleForbids> leavesOut(Invitation invitation) {
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL);
        var rules = rules(rule -> rule.behaviour().kind() == Behaviour.Kind.INVITE);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        var customers = invitation.accounts().stream()
                .flatMap(account -> store.customer(account).stream())
                .toList();
        return rules.stream()
                .filter(rule -> !requirements.isAmong(rule.behaviour().whom(), invitation.invited()))
                .filter(rule -> customers.stream()
                        .anyMatch(customer -> rule.conditions().test(customer.situation())))
                .filter(rule -> !isGoneOver(rule, invitation.review()))
                .findFirst()
                .map(rule -> forbids(rule, Requirements.invite(rule)));
    }

    private Optional<RuleForbids> movingOn(OpportunityCommand.MoveToStage c) {
        return ofDeal(c.opportunity(), (deal, now, rules) -> {
            var stage = deal.facts().stage();
            return stage != null && c.stage().number() > stage.number()
                    ? consulted(deal, now, rules)
                    : Optional.empty();
        });
    }

    /** Of one opportunity, by the rules of the day. */
    @FunctionalInterface
    private interface Judgement {
        Optional<RuleForbids> of(Deal deal, Situation now, List<Active> rules);
    }

    private Optional<RuleForbids> ofDeal(OpportunityId id, Judgement judgement) {
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL);
        var rules = rules(rule -> rule.behaviour().kind() == Behaviour.Kind.CONSULT
                || rule.behaviour().kind() == Behaviour.Kind.PRICE_ADVICE_FIRST);
        return rules.isEmpty()
                ? Optional.empty()
                : store.deal(id)
                        .flatMap(deal -> judgement.of(deal, deal.situation(customer(deal), book.today()), rules));
    }

    private @Nullable Customer customer(Deal deal) {
        var account = deal.facts().account();
        return account == null ? null : store.customer(account).orElse(null);
    }

    private List<Active> rules(Predicate<Active> wanted) {
        return book.on(book.today()).stream().filter(wanted).toList();
    }

    private Optional<RuleForbids> consulted(Deal deal, Situation now, List<Active> rules) {
        for (var rule : rules) {
            if (rule.behaviour().kind() == Behaviour.Kind.CONSULT
                    && rule.conditions().test(now)
                    && !deal.isOverridden(rule.rule(), rule.version())) {
                var todo = requirements.todo(deal, rule);
                if (!todo.isEmpty()) {
                    return Optional.of(forbids(rule, todo));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<RuleForbids> cheaper(Deal deal, Situation now, List<Active> rules, @Nullable Money amount) {
        var discount = Deal.discount(deal.facts().amount(), amount);
        if (discount == null || deal.hasPriceAdvice() || isAdvised(deal)) {
            return Optional.empty();
        }
        var cheaper = now.cheaperBy(discount);
        return rules.stream()
                .filter(rule -> rule.behaviour().kind() == Behaviour.Kind.PRICE_ADVICE_FIRST)
                .filter(rule -> rule.conditions().test(cheaper) && !deal.isOverridden(rule.rule(), rule.version()))
                .findFirst()
                .map(rule -> forbids(rule, Requirements.adviceOnPrice(deal)));
    }

    private boolean isAdvised(Deal deal) {
        var customer = customer(deal);
        return customer != null && !customer.advice().isEmpty();
    }

    private Optional<RuleForbids> released(AssetCommand.ReleaseVersion c, Actor actor) {
        if (actor.function() == Function.SALES && actor.has(Role.SALES)) {
            return Optional.empty();
        }
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL);
        var gates = rules(rule -> rule.behaviour().kind() == Behaviour.Kind.RELEASE_GATE);
        return store.asset(c.asset())
                .flatMap(asset -> gates.stream()
                        .filter(rule -> rule.conditions().test(Situation.of(asset.kind())))
                        .filter(rule -> !isGoneOver(rule, Subject.of(c.asset())))
                        .findFirst()
                        .map(rule -> forbids(
                                rule, "A salesperson reviews “" + asset.title() + "” and lets it out: ask one.")));
    }

    private boolean isGoneOver(Active rule, Subject subject) {
        return store.breaches(rule.rule()).stream()
                .anyMatch(breach -> breach.kind() == Breach.Kind.GONE_OVER
                        && breach.version() == rule.version()
                        && breach.subject().equals(subject));
    }

    private static RuleForbids forbids(Active rule, String todo) {
        return new RuleForbids(
                rule.rule(),
                rule.version(),
                rule.terms().title(),
                todo + overriding(rule.terms().exceptions()));
    }

    private static String overriding(Exceptions exceptions) {
        return switch (exceptions) {
            case NONE -> "";
            case WITH_REASON -> " If it cannot wait, go over the rule with a reason; it is listed as a breach.";
            case BY_LEADER ->
                " If it cannot wait, a leader goes over the rule with a reason; it is listed as a breach.";
        };
    }
}
