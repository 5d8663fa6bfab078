package dev.verona.bench;

import dev.verona.account.api.AccountRejection;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.directory.api.PersonCommand;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A salesperson lowers an amount, which rules look at: how long it takes to decide under two hundred rules in force, against none. */
final class RulesGroup implements Group {

    private static final int RULES = 200;
    private static final double LIMIT_MILLIS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Goal ADDED = Goal.limit(
                    "what 200 rules in force add to deciding a command that they look at, against 2 ms", "ms")
            .only(Site.Kind.FILE);

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Goal> goals() {
        return List.of(ADDED);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        try (var ruled = App.on(site.place());
                var free = App.on(site.place())) {
            var under = new Seller(ruled, RULES);
            var without = new Seller(free, 0);
            var both = new Turns(sizes.repeats())
                    .of("rules", () -> under.medianMillis(sizes), () -> without.medianMillis(sizes));
            ratios.add(ADDED, site.kind(), new Pair(Math.max(0, both.ours() - both.peer()), LIMIT_MILLIS));
        }
    }

    /** Somebody who wants to lower an amount, again and again. */
    private static final class Seller {

        private static final Money MORE = Money.of("1000000", "USD");
        private static final Money LESS = Money.of("990000", "USD");
        private static final Money LEAST = Money.of("900000", "USD");

        private final CommandGateway commands;
        private final Projections projections;
        private final Actor seller = actor("seller", Function.SALES, Role.SALES);
        private final OpportunityId deal = new OpportunityId("D-1");

        Seller(App app, int rules) {
            commands = app.bean(CommandGateway.class);
            projections = app.bean(Projections.class);
            var sales = actor("sales-head", Function.SALES, Role.LEADER);
            var marketing = actor("marketing-head", Function.MARKETING, Role.LEADER);
            var brand = actor("brand", Function.MARKETING, Role.MARKETING);
            for (var one : List.of(seller, sales, marketing, brand)) {
                send(
                        Actor.VERONA,
                        new PersonCommand.AddPerson(
                                one.person(),
                                one.name(),
                                one.person().value(),
                                "Brand manager",
                                one.function(),
                                one.roles(),
                                null));
            }
            projections.awaitOwnWrites("directory.people", PATIENCE);
            send(
                    seller,
                    new OpportunityCommand.AddOpportunity(
                            deal,
                            new OpportunityFacts(
                                    "Heat recovery",
                                    null,
                                    "Product",
                                    "",
                                    Stage.DECISION,
                                    Outcome.OPEN,
                                    MORE,
                                    null,
                                    null)));
            for (int number = 0; number < rules; number++) {
                var rule = new RuleId("rule-" + number);
                send(brand, new RuleCommand.DraftRule(rule, terms(number), LocalDate.now(ZoneOffset.UTC)));
                send(brand, new RuleCommand.TryRule(rule, 1));
                send(sales, new RuleCommand.AgreeRule(rule, 1));
                send(marketing, new RuleCommand.AgreeRule(rule, 1));
            }
            projections.awaitOwnWrites(EngagementQuery.READ_MODEL, PATIENCE);
        }

        /** Each about a product of its own, so that all are looked at and none holds anything up. */
        private static Terms terms(int number) {
            var product = Condition.of(Fact.PRODUCT, Comparison.IS, "Product " + number);
            return number % 2 == 0
                    ? new Terms(
                            "Rule " + number,
                            "",
                            List.of(Condition.of(Fact.DISCOUNT, Comparison.ABOVE, "0.5"), product),
                            Behaviour.of(Behaviour.Kind.PRICE_ADVICE_FIRST),
                            Exceptions.NONE)
                    : new Terms(
                            "Rule " + number,
                            "",
                            List.of(Condition.of(Fact.AMOUNT, Comparison.ABOVE, "500000 USD"), product),
                            Behaviour.consult("Brand manager", 3),
                            Exceptions.NONE);
        }

        private static Actor actor(String id, Function function, Role role) {
            return new Actor(new PersonId(id), id, function, Set.of(role));
        }

        private void send(Actor actor, Object command) {
            Acting.as(actor, () -> {
                commands.sendAndWait(command);
            });
        }

        /** Who saw another amount is refused by the opportunity itself, after the rules: so it is the decision that is timed, and not the disk. */
        double medianMillis(Sizes sizes) throws Exception {
            return Turns.median(Load.millis(1, sizes.window(), caller -> {
                try {
                    send(seller, new OpportunityCommand.ChangeAmount(deal, LESS, LEAST));
                    throw new IllegalStateException("An amount that nobody saw was taken");
                } catch (AccountRejection.AmountChanged asItShouldBe) {
                    // the rules had nothing against it
                }
            }));
        }
    }
}
