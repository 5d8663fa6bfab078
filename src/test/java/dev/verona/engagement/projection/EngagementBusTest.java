package dev.verona.engagement.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.directory.api.PersonCommand;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.EngagementRejection.RuleForbids;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.api.TrialView;
import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rules in force do to commands, whatever screen they come from. Each test has a product of its own, so that no other test's opportunities come under its rules. */
class EngagementBusTest extends SignedInTest {

    private static final Money SMALL = Money.of("1600000", "USD");
    private static final Money BIG = Money.of("2400000", "USD");

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final Actor piet = leader("p", Function.SALES);
    private final Actor maya = leader("m", Function.MARKETING);
    private final String product = "P" + Ids.random().substring(0, 8);
    private final String brandManager = "Brand manager " + product;
    private final AccountId account = new AccountId("a-" + product.toLowerCase(Locale.ROOT));
    private final OpportunityId deal = new OpportunityId("D-" + product);
    private final RuleId rule = new RuleId("rule-" + product.toLowerCase(Locale.ROOT));
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private static Actor leader(String prefix, Function function) {
        var id = prefix + Ids.random().substring(0, 8);
        return new Actor(new PersonId(id), "Leader " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void company() {
        List.of(tom, piet, maya, TestActors.ADMIN).forEach(actor -> known(commands, queries, actor));
        as(
                Actor.VERONA,
                new PersonCommand.AddPerson(
                        rosa.person(),
                        rosa.name(),
                        rosa.person().value(),
                        brandManager,
                        rosa.function(),
                        rosa.roles(),
                        null));
        known(commands, queries, rosa);
        register(account, "Account " + product);
        as(piet, new AccountCommand.AssignOwner(account, tom.person()));
        as(
                tom,
                new OpportunityCommand.AddOpportunity(
                        deal,
                        new OpportunityFacts(
                                "Heat recovery",
                                account,
                                product,
                                "",
                                Stage.DEVELOPING_SOLUTION,
                                Outcome.OPEN,
                                SMALL,
                                null,
                                null)));
    }

    @AfterEach
    void endTheRule() {
        var _ = attempt(piet, new RuleCommand.EndRule(rule, "The test is over."));
    }

    private Condition ofOurs() {
        return Condition.of(Fact.PRODUCT, Comparison.IS, product);
    }

    private Terms terms(Behaviour behaviour, Exceptions exceptions, Condition... conditions) {
        return new Terms("Rule " + product, "", List.of(conditions), behaviour, exceptions);
    }

    private Terms consult() {
        return terms(
                Behaviour.consult(brandManager, 3),
                Exceptions.WITH_REASON,
                Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2000000 USD"),
                ofOurs());
    }

    private void agree(Terms terms) {
        as(rosa, new RuleCommand.DraftRule(rule, terms, today));
        inForce(1);
    }

    private void inForce(int revision) {
        as(rosa, new RuleCommand.TryRule(rule, revision));
        as(piet, new RuleCommand.AgreeRule(rule, revision));
        as(maya, new RuleCommand.AgreeRule(rule, revision));
    }

    @Test
    void an_opportunity_above_the_amount_waits_for_advice_and_the_owners_decision() {
        var plan = plan();
        agree(consult());
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, BIG));
        var id = ConsultationId.of(rule, deal);
        until(() -> waiting(rosa).stream().anyMatch(one -> one.id().equals(id)));

        var opened = waiting(rosa).getFirst();
        assertThat(opened.owner().id()).isEqualTo(tom.person());
        assertThat(opened.due()).isAfter(today);
        assertRefused(new OpportunityCommand.MoveToStage(deal, Stage.DECISION), "advises on “Heat recovery” first");
        assertRefused(new OpportunityCommand.WinOpportunity(deal, BIG, today), "version 1");

        as(rosa, new ConsultationCommand.GiveAdvice(id, "Phased option", "Two dairies first.", ""));
        assertThat(waiting(rosa)).isEmpty();
        assertThat(waiting(tom)).extracting(ConsultationView::id).contains(id);
        assertRefused(new OpportunityCommand.MoveToStage(deal, Stage.DECISION), "decides");

        until(() -> advice(id).plan() != null);
        assertThat(advice(id).plan()).isEqualTo(plan);
        var contribution = ask(
                tom,
                new PlanQuery.FindContribution(
                        plan, Objects.requireNonNull(advice(id).contribution())),
                ContributionView.class);
        assertThat(contribution.card().kind()).isEqualTo(ContributionKind.SOLUTION_COLLATERAL);
        assertThat(contribution.prose(Field.COLLATERAL_TEMPLATE).text()).isEqualTo("Two dairies first.");
        assertThat(contribution.steps()).extracting(step -> step.by().id()).containsOnly(rosa.person());

        as(tom, new ConsultationCommand.DecideOnAdvice(id, AdviceVerdict.TAKEN, ""));
        assertThat(waiting(tom)).isEmpty();
        as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION));
        assertThatCode(() -> as(tom, new OpportunityCommand.WinOpportunity(deal, BIG, today)))
                .doesNotThrowAnyException();
    }

    private ConsultationView.Advice advice(ConsultationId id) {
        return Objects.requireNonNull(ask(tom, new EngagementQuery.FindConsultation(id), ConsultationView.class)
                .advice());
    }

    private PlanId plan() {
        var period = new Period(today.withDayOfMonth(1), today.plusMonths(6));
        var plan = PlanId.of(account, period);
        as(tom, new PlanCommand.CreatePlan(plan, account, period, tom.person(), TestActors.JUN.person()));
        return plan;
    }

    @Test
    void below_the_amount_and_before_its_day_nothing_is_asked() {
        as(rosa, new RuleCommand.DraftRule(rule, consult(), today.plusDays(3)));
        inForce(1);
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, BIG));
        as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION));
        assertThat(ask(tom, new EngagementQuery.FindRule(rule), RuleView.class).inForce())
                .isZero();

        VeronaClock.at(Instant.now().plus(3, ChronoUnit.DAYS), () -> {
            assertRefused(new OpportunityCommand.MoveToStage(deal, Stage.NEGOTIATING_CONTRACT), "first");
        });
    }

    @Test
    void who_goes_over_a_rule_gives_a_reason_and_is_listed_with_the_version_then_in_force() {
        agree(consult());
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, BIG));
        assertRefused(new OpportunityCommand.MoveToStage(deal, Stage.DECISION), "go over the rule with a reason");
        as(tom, new RuleCommand.OverrideRule(rule, 1, Subject.of(deal), "The board meets tonight"));
        as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION));

        var view = ask(rosa, new EngagementQuery.FindRule(rule), RuleView.class);
        assertThat(view.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.version()).isEqualTo(1);
            assertThat(breach.kind()).isEqualTo(RuleView.Breach.Kind.GONE_OVER);
            assertThat(breach.reason()).isEqualTo("The board meets tonight");
            assertThat(breach.by().id()).isEqualTo(tom.person());
            assertThat(breach.about()).isEqualTo("Heat recovery");
        });

        as(
                rosa,
                new RuleCommand.ReviseRule(
                        rule,
                        1,
                        terms(
                                Behaviour.consult(brandManager, 3),
                                Exceptions.NONE,
                                Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2100000 USD"),
                                ofOurs()),
                        today));
        inForce(2);
        assertRefused(new OpportunityCommand.MoveToStage(deal, Stage.NEGOTIATING_CONTRACT), "version 2");
        var after = ask(rosa, new EngagementQuery.FindRule(rule), RuleView.class);
        assertThat(after.inForce()).isEqualTo(2);
        assertThat(after.breaches()).isEqualTo(view.breaches());
        assertThat(after.versions())
                .extracting(RuleView.Version::state)
                .containsExactly(RuleView.State.IN_FORCE, RuleView.State.REPLACED);
    }

    @Test
    void a_special_price_needs_advice_on_it_first() {
        agree(terms(
                Behaviour.of(Behaviour.Kind.PRICE_ADVICE_FIRST),
                Exceptions.BY_LEADER,
                Condition.of(Fact.DISCOUNT, Comparison.ABOVE, "3"),
                ofOurs()));
        var less = Money.of("1456000", "USD");
        assertRefused(new OpportunityCommand.ChangeAmount(deal, SMALL, less), "Marketing advises on the price");
        assertRefused(new OpportunityCommand.WinOpportunity(deal, less, today), "a leader goes over the rule");
        var alittle = Money.of("1552000", "USD");
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, alittle));
        as(tom, new OpportunityCommand.ChangeAmount(deal, alittle, SMALL));

        var id = ConsultationId.random();
        as(
                tom,
                new ConsultationCommand.AskAboutPrice(
                        id, deal, account, "Heat recovery", "9", "Purchasing asks for it", rosa.person()));
        assertRefused(new OpportunityCommand.ChangeAmount(deal, SMALL, less), "first");
        as(rosa, new ConsultationCommand.GiveAdvice(id, "4% and service", "Reference price", "4"));
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, less));
    }

    @Test
    void advice_in_the_accounts_plan_is_advice_as_well() {
        var plan = plan();
        as(tom, new PlanCommand.AddTeamMember(plan, rosa.person(), TeamRole.MEMBER));
        agree(terms(
                Behaviour.of(Behaviour.Kind.PRICE_ADVICE_FIRST),
                Exceptions.NONE,
                Condition.of(Fact.DISCOUNT, Comparison.ABOVE, "3"),
                ofOurs()));
        var less = Money.of("1456000", "USD");
        var advice = ElementId.random();
        as(
                rosa,
                new PlanCommand.DraftContribution(
                        plan, advice, Stage.NEGOTIATING_CONTRACT, ContributionKind.PRICING_ADVICE, "4%"));
        assertRefused(new OpportunityCommand.ChangeAmount(deal, SMALL, less), "first");
        as(rosa, new PlanCommand.SetValue(plan, new FieldRef(advice, Field.PRICE_RECOMMENDED), "", "1536000.00 USD"));
        as(
                rosa,
                new PlanCommand.EditText(
                        plan, new FieldRef(advice, Field.PRICE_WHY), 0, TextChange.insert(0, "Reference price"), ""));
        as(
                rosa,
                new PlanCommand.SetValue(
                        plan,
                        new FieldRef(advice, Field.PRICE_VALID_UNTIL),
                        "",
                        today.plusMonths(2).toString()));
        as(rosa, new PlanCommand.SubmitForReview(plan, advice));
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, less));
    }

    @Test
    void the_release_gate_names_its_rule_to_whoever_is_no_salesperson() {
        var asset = new AssetId("t-" + Ids.random());
        as(rosa, new AssetCommand.AddAsset(asset, AssetKind.PRICE_SHEET, AssetFacts.titled("Prices"), rosa.person()));
        as(rosa, new AssetCommand.DraftVersion(asset, 0, AssetCommand.Draft.text("List prices")));
        as(rosa, new AssetCommand.AskReview(asset, 1, tom.person()));
        agree(terms(
                Behaviour.of(Behaviour.Kind.RELEASE_GATE),
                Exceptions.NONE,
                Condition.of(Fact.ASSET_KIND, Comparison.IS, "PRICE_SHEET")));
        assertThatThrownBy(() -> sent(rosa, new AssetCommand.ReleaseVersion(asset, 1)))
                .isInstanceOf(RuleForbids.class)
                .hasMessageContaining("A salesperson reviews");
        as(tom, new AssetCommand.ReleaseVersion(asset, 1));
    }

    @Test
    void who_is_to_be_invited_is_said_at_the_account() {
        as(piet, new AccountCommand.AssignTier(account, AccountTier.A, null, null));
        agree(terms(
                new Behaviour(Behaviour.Kind.INVITE, brandManager, 0),
                Exceptions.NONE,
                Condition.of(Fact.TIER, Comparison.IS, "A")));
        assertThat(required())
                .filteredOn(one -> one.rule().equals(rule))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.todo()).startsWith("Invite the brand manager");
                    assertThat(one.opportunity()).isNull();
                });
    }

    @Test
    void what_goes_on_late_is_a_breach_of_the_version_then_in_force() {
        agree(terms(
                Behaviour.handOff(2),
                Exceptions.NONE,
                Condition.of(Fact.STAGE, Comparison.IS, "DEVELOPING_SOLUTION"),
                ofOurs()));
        assertThat(required()).filteredOn(one -> one.rule().equals(rule)).hasSize(1);
        VeronaClock.at(
                Instant.now().plus(7, ChronoUnit.DAYS),
                () -> as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION)));
        assertThat(ask(rosa, new EngagementQuery.FindRule(rule), RuleView.class).breaches())
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.kind()).isEqualTo(RuleView.Breach.Kind.LATE);
                    assertThat(breach.reason()).isEqualTo("5 working days instead of 2");
                });
    }

    @Test
    void what_is_not_handed_on_by_its_day_is_a_breach_of_the_version_in_force_once() {
        VeronaClock.at(Instant.now().minus(20, ChronoUnit.DAYS), () -> {
            as(
                    rosa,
                    new RuleCommand.DraftRule(
                            rule, terms(Behaviour.handOff(2), Exceptions.NONE, ofOurs()), today.minusDays(20)));
            inForce(1);
        });
        VeronaClock.at(
                Instant.now().minus(10, ChronoUnit.DAYS),
                () -> as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION)));
        until(() -> !breaches().isEmpty());
        assertThat(breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(RuleView.Breach.Kind.LATE);
            assertThat(breach.version()).isEqualTo(1);
            assertThat(breach.reason()).startsWith("It was to go on by ");
        });
        as(tom, new OpportunityCommand.MoveToStage(deal, Stage.NEGOTIATING_CONTRACT));
        assertThat(breaches()).hasSize(1);
    }

    private List<RuleView.Breach> breaches() {
        return ask(rosa, new EngagementQuery.FindRule(rule), RuleView.class).breaches();
    }

    @Test
    void a_draft_is_tried_against_the_past_and_changes_nothing_in_it() {
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, BIG));
        as(tom, new OpportunityCommand.MoveToStage(deal, Stage.DECISION));
        as(rosa, new RuleCommand.DraftRule(rule, consult(), today));
        var trial = ask(rosa, new EngagementQuery.TryOut(rule), TrialView.class);
        assertThat(trial.looked()).isPositive();
        assertThat(trial.caught()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(Subject.of(deal));
            assertThat(one.what()).isEqualTo("Amount changed from 1600000.00 USD to 2400000.00 USD");
            assertThat(one.by().id()).isEqualTo(tom.person());
        });
        as(rosa, new RuleCommand.TryRule(rule, 1));
        var version =
                ask(rosa, new EngagementQuery.FindRule(rule), RuleView.class).latest();
        assertThat(Objects.requireNonNull(version.tried()).caught()).isEqualTo(1);
        assertThat(version.state()).isEqualTo(RuleView.State.DRAFT);
    }

    @Test
    void a_lost_opportunity_asks_nobody_any_more() {
        agree(consult());
        as(tom, new OpportunityCommand.ChangeAmount(deal, SMALL, BIG));
        until(() -> !waiting(rosa).isEmpty());
        as(tom, new OpportunityCommand.LoseOpportunity(deal, today, "Gas is cheap again"));
        until(() -> waiting(rosa).isEmpty());
    }

    @Test
    void an_administrator_has_no_say_and_nobody_opens_a_consultation_by_hand() {
        assertThatThrownBy(() -> sent(TestActors.ADMIN, new RuleCommand.DraftRule(rule, consult(), today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ask(TestActors.ADMIN, new EngagementQuery.FindRule(rule), RuleView.class))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sent(tom, new ConsultationCommand.LetLapse(ConsultationId.random(), "x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sent(
                        tom,
                        new ConsultationCommand.OpenConsultation(
                                ConsultationId.random(),
                                rule,
                                1,
                                deal,
                                account,
                                "x",
                                "x",
                                rosa.person(),
                                tom.person(),
                                today)))
                .isInstanceOf(NotAllowed.class);
    }

    private void assertRefused(OpportunityCommand command, String words) {
        assertThatThrownBy(() -> sent(tom, command))
                .isInstanceOf(RuleForbids.class)
                .hasMessageContaining("Rule " + product)
                .hasMessageContaining(words);
    }

    private List<ConsultationView> waiting(Actor actor) {
        return acting(
                actor,
                () -> queries.query(
                                new EngagementQuery.WhatWaits(),
                                ResponseTypes.multipleInstancesOf(ConsultationView.class))
                        .join());
    }

    private List<Requirement> required() {
        return acting(
                tom,
                () -> queries.query(
                                new EngagementQuery.WhatIsRequired(account),
                                ResponseTypes.multipleInstancesOf(Requirement.class))
                        .join());
    }

    private <T> T ask(Actor actor, Object query, Class<T> type) {
        return acting(actor, () -> queries.query(query, type).join());
    }

    private void sent(Actor actor, Object command) {
        acting(actor, () -> {
            commands.sendAndWait(command);
            return command;
        });
    }

    private @Nullable Throwable attempt(Actor actor, Object command) {
        try {
            sent(actor, command);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static <T> T acting(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
