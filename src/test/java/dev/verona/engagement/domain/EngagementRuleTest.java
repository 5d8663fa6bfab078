package dev.verona.engagement.domain;

import static dev.verona.engagement.domain.EngagementFixture.INES;
import static dev.verona.engagement.domain.EngagementFixture.MAYA;
import static dev.verona.engagement.domain.EngagementFixture.PIET;
import static dev.verona.engagement.domain.EngagementFixture.ROSA;
import static dev.verona.engagement.domain.EngagementFixture.RULE;
import static dev.verona.engagement.domain.EngagementFixture.TERMS;
import static dev.verona.engagement.domain.EngagementFixture.TODAY;
import static dev.verona.engagement.domain.EngagementFixture.TOM;
import static dev.verona.engagement.domain.EngagementFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.EngagementRejection;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand.AgreeRule;
import dev.verona.engagement.api.RuleCommand.DraftRule;
import dev.verona.engagement.api.RuleCommand.EndRule;
import dev.verona.engagement.api.RuleCommand.OverrideRule;
import dev.verona.engagement.api.RuleCommand.ReviseRule;
import dev.verona.engagement.api.RuleCommand.TryRule;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleEvent.RuleAgreed;
import dev.verona.engagement.api.RuleEvent.RuleCameIntoForce;
import dev.verona.engagement.api.RuleEvent.RuleDrafted;
import dev.verona.engagement.api.RuleEvent.RuleEnded;
import dev.verona.engagement.api.RuleEvent.RuleOverridden;
import dev.verona.engagement.api.RuleEvent.RuleTried;
import dev.verona.engagement.api.ShippedRules;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.Terms;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.OpportunityId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngagementRuleTest {

    private static final Subject DEAL = Subject.of(new OpportunityId("BM-1001"));
    private static final Behaviour CONSULT = Behaviour.consult("Brand manager", 3);

    private static EngagementFixture<EngagementRule, RuleEvent> nothing() {
        return new EngagementFixture<>(EngagementRule.class);
    }

    private static EngagementFixture<EngagementRule, RuleEvent> draft() {
        return nothing().by(TOM, new RuleDrafted(RULE, 1, 1, TERMS, TODAY));
    }

    private static EngagementFixture<EngagementRule, RuleEvent> tried() {
        return draft().by(ROSA, new RuleTried(RULE, 1, 1, 40, 3));
    }

    private static EngagementFixture<EngagementRule, RuleEvent> inForce(Exceptions exceptions) {
        var terms = new Terms(TERMS.title(), "", TERMS.conditions(), TERMS.behaviour(), exceptions);
        return nothing()
                .by(
                        TOM,
                        new RuleDrafted(RULE, 1, 1, terms, TODAY),
                        new RuleTried(RULE, 1, 1, 40, 3),
                        new RuleAgreed(RULE, 1, Function.SALES),
                        new RuleAgreed(RULE, 1, Function.MARKETING),
                        new RuleCameIntoForce(RULE, 1, terms, TODAY));
    }

    @Test
    void a_rule_is_written_down_as_a_draft() {
        nothing().when(TOM, new DraftRule(RULE, TERMS, TODAY)).records(new RuleDrafted(RULE, 1, 1, TERMS, TODAY));
        draft().when(TOM, new DraftRule(RULE, TERMS, TODAY))
                .isRejected(EngagementRejection.AlreadyThere.class, "title");
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(
                        "more than five million and less than two",
                        "conditions.1",
                        terms(
                                CONSULT,
                                Condition.of(Fact.AMOUNT, Comparison.ABOVE, "5000000 USD"),
                                Condition.of(Fact.AMOUNT, Comparison.BELOW, "2000000 USD"))),
                Arguments.of(
                        "at least as much as it is less than",
                        "conditions.1",
                        terms(
                                CONSULT,
                                Condition.of(Fact.AMOUNT, Comparison.AT_LEAST, "2000000 USD"),
                                Condition.of(Fact.AMOUNT, Comparison.BELOW, "2000000 USD"))),
                Arguments.of(
                        "two currencies",
                        "conditions.1",
                        terms(
                                CONSULT,
                                Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2000000 USD"),
                                Condition.of(Fact.AMOUNT, Comparison.BELOW, "5000000 EUR"))),
                Arguments.of(
                        "no such currency",
                        "conditions.0",
                        terms(CONSULT, Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2000000 XXQ"))),
                Arguments.of(
                        "no such stage",
                        "conditions.0",
                        terms(CONSULT, Condition.of(Fact.STAGE, Comparison.IS, "CLOSING"))),
                Arguments.of(
                        "before the first stage",
                        "conditions.0",
                        terms(CONSULT, Condition.of(Fact.STAGE, Comparison.BELOW, "PROSPECTING"))),
                Arguments.of(
                        "two tiers at once",
                        "conditions.1",
                        terms(
                                CONSULT,
                                Condition.of(Fact.TIER, Comparison.IS, "A"),
                                Condition.of(Fact.TIER, Comparison.IS, "B"))),
                Arguments.of(
                        "a whole price less",
                        "conditions.0",
                        terms(
                                Behaviour.of(Behaviour.Kind.PRICE_ADVICE_FIRST),
                                Condition.of(Fact.DISCOUNT, Comparison.ABOVE, "100"))),
                Arguments.of(
                        "a text for a number",
                        "conditions.0",
                        terms(CONSULT, Condition.of(Fact.DAYS, Comparison.ABOVE, "many"))),
                Arguments.of(
                        "a comparison that the field has not",
                        "conditions.0",
                        terms(CONSULT, Condition.of(Fact.TIER, Comparison.ABOVE, "A"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void what_can_never_be_met_is_refused_beside_its_condition(String what, String field, Terms terms) {
        nothing().when(TOM, new DraftRule(RULE, terms, TODAY)).isRejected(EngagementRejection.NeverMet.class, field);
        draft().when(TOM, new ReviseRule(RULE, 1, terms, TODAY)).isRejected(EngagementRejection.NeverMet.class, field);
    }

    @Test
    void a_field_that_nobody_knows_is_refused_and_so_is_one_that_the_behaviour_has_nothing_to_do_with() {
        nothing()
                .when(TOM, drafted(terms(CONSULT, new Condition("mood", Comparison.IS, "good"))))
                .isRejected(EngagementRejection.UnknownField.class, "conditions.0");
        nothing()
                .when(TOM, drafted(terms(CONSULT, Condition.of(Fact.ASSET_KIND, Comparison.IS, "TEMPLATE"))))
                .isRejected(EngagementRejection.UnknownField.class, "conditions.0");
        nothing()
                .when(
                        TOM,
                        drafted(terms(
                                Behaviour.consult("Brand wizard", 3),
                                TERMS.conditions().getFirst())))
                .isRejected(EngagementRejection.UnknownField.class, "whom");
    }

    @Test
    void a_rule_needs_a_title_a_case_a_term_and_a_day_to_come() {
        nothing()
                .when(TOM, drafted(new Terms(" ", "", TERMS.conditions(), CONSULT, Exceptions.NONE)))
                .isRejected(InvalidInput.class, "title");
        nothing().when(TOM, drafted(terms(CONSULT))).isRejected(InvalidInput.class, "conditions");
        nothing()
                .when(
                        TOM,
                        drafted(terms(
                                Behaviour.consult("Brand manager", 0),
                                TERMS.conditions().getFirst())))
                .isRejected(InvalidInput.class, "workingDays");
        nothing().when(TOM, new DraftRule(RULE, TERMS, TODAY.minusDays(1))).isRejected(InvalidInput.class, "from");
        nothing().when(TOM, new DraftRule(RULE, TERMS, TODAY.plusYears(3))).isRejected(InvalidInput.class, "from");
    }

    private static DraftRule drafted(Terms terms) {
        return new DraftRule(RULE, terms, TODAY);
    }

    @Test
    void two_rules_do_not_ask_for_different_things_in_the_same_case() {
        var slower = terms(
                Behaviour.consult("brand manager", 5), Condition.of(Fact.AMOUNT, Comparison.ABOVE, "3000000.00 USD"));
        nothing()
                .beside(slower)
                .when(TOM, drafted(TERMS))
                .isRejected(EngagementRejection.Contradicts.class, "behaviour");
        tried().beside(slower)
                .when(PIET, new AgreeRule(RULE, 1))
                .isRejected(EngagementRejection.Contradicts.class, "behaviour");

        var elsewhere = terms(
                Behaviour.consult("Brand manager", 5), Condition.of(Fact.AMOUNT, Comparison.BELOW, "2000000.00 USD"));
        nothing().beside(elsewhere).when(TOM, drafted(TERMS)).records(new RuleDrafted(RULE, 1, 1, TERMS, TODAY));
    }

    @Test
    void a_version_is_tried_before_anybody_agrees_to_it() {
        draft().when(PIET, new AgreeRule(RULE, 1)).isRejected(EngagementRejection.NotTried.class);
        draft().when(TOM, new TryRule(RULE, 1)).records(new RuleTried(RULE, 1, 1, 40, 3));
        tried().when(TOM, new TryRule(RULE, 1)).recordsNothing();
    }

    @Test
    void both_heads_agree_each_for_their_own_function() {
        tried().when(PIET, new AgreeRule(RULE, 1)).records(new RuleAgreed(RULE, 1, Function.SALES));
        tried().by(PIET, new RuleAgreed(RULE, 1, Function.SALES))
                .when(PIET, new AgreeRule(RULE, 1))
                .recordsNothing();
        tried().by(PIET, new RuleAgreed(RULE, 1, Function.SALES))
                .when(MAYA, new AgreeRule(RULE, 1))
                .records(new RuleAgreed(RULE, 1, Function.MARKETING), new RuleCameIntoForce(RULE, 1, TERMS, TODAY));
    }

    @Test
    void who_leads_both_stands_for_neither_and_who_leads_none_does_not_agree() {
        tried().when(INES, new AgreeRule(RULE, 1)).isRejected(EngagementRejection.NotAHead.class);
        tried().when(TOM, new AgreeRule(RULE, 1)).isRejected(EngagementRejection.NotAHead.class);
        inForce(Exceptions.NONE).when(INES, new EndRule(RULE, "Enough")).isRejected(EngagementRejection.NotAHead.class);
    }

    @Test
    void what_is_agreed_late_begins_when_it_is_agreed() {
        tried().by(PIET, new RuleAgreed(RULE, 1, Function.SALES))
                .on(TODAY.plusDays(9))
                .when(MAYA, new AgreeRule(RULE, 1))
                .records(
                        new RuleAgreed(RULE, 1, Function.MARKETING),
                        new RuleCameIntoForce(RULE, 1, TERMS, TODAY.plusDays(9)));
    }

    @Test
    void who_writes_a_draft_anew_lets_agreements_lapse() {
        var later = new RuleDrafted(RULE, 1, 2, TERMS, TODAY.plusDays(5));
        tried().by(PIET, new RuleAgreed(RULE, 1, Function.SALES))
                .when(TOM, new ReviseRule(RULE, 1, TERMS, TODAY.plusDays(5)))
                .records(later);
        tried().by(PIET, new RuleAgreed(RULE, 1, Function.SALES))
                .by(TOM, later)
                .when(MAYA, new AgreeRule(RULE, 2))
                .isRejected(EngagementRejection.NotTried.class);
        draft().when(TOM, new ReviseRule(RULE, 0, TERMS, TODAY))
                .isRejected(EngagementRejection.RuleChanged.class, "title");
        draft().when(TOM, new ReviseRule(RULE, 1, TERMS, TODAY)).recordsNothing();
    }

    @Test
    void what_is_in_force_is_changed_by_its_next_version_alone() {
        var changed = terms(CONSULT, Condition.of(Fact.AMOUNT, Comparison.ABOVE, "3000000.00 USD"));
        inForce(Exceptions.NONE)
                .when(TOM, new ReviseRule(RULE, 1, changed, TODAY.plusDays(1)))
                .records(new RuleDrafted(RULE, 2, 2, changed, TODAY.plusDays(1)));
        inForce(Exceptions.NONE).when(TOM, new TryRule(RULE, 1)).isRejected(EngagementRejection.NotNow.class);
    }

    @Test
    void one_head_ends_a_rule_with_a_reason() {
        inForce(Exceptions.NONE)
                .when(MAYA, new EndRule(RULE, " It slows us down "))
                .records(new RuleEnded(RULE, 1, "It slows us down", TODAY));
        inForce(Exceptions.NONE).when(MAYA, new EndRule(RULE, " ")).isRejected(InvalidInput.class, "reason");
        draft().when(MAYA, new EndRule(RULE, "x")).isRejected(EngagementRejection.NotNow.class);
    }

    @Test
    void it_is_gone_over_as_far_as_it_permits_and_never_without_a_reason() {
        var over = new OverrideRule(RULE, 1, DEAL, "The board meets tonight");
        inForce(Exceptions.WITH_REASON)
                .when(TOM, over)
                .records(new RuleOverridden(RULE, 1, DEAL, "The board meets tonight"));
        inForce(Exceptions.WITH_REASON)
                .when(TOM, new OverrideRule(RULE, 1, DEAL, " "))
                .isRejected(InvalidInput.class, "reason");
        inForce(Exceptions.NONE).when(PIET, over).isRejected(EngagementRejection.NoException.class);
        inForce(Exceptions.BY_LEADER).when(TOM, over).isRejected(EngagementRejection.NoException.class);
        inForce(Exceptions.BY_LEADER)
                .when(INES, over)
                .records(new RuleOverridden(RULE, 1, DEAL, "The board meets tonight"));
    }

    @Test
    void a_breach_is_against_the_version_then_in_force() {
        var next = new RuleCameIntoForce(RULE, 2, TERMS, TODAY.plusDays(10));
        inForce(Exceptions.WITH_REASON)
                .by(TOM, new RuleDrafted(RULE, 2, 2, TERMS, TODAY.plusDays(10)), next)
                .when(TOM, new OverrideRule(RULE, 2, DEAL, "x"))
                .isRejected(EngagementRejection.NotNow.class);
        inForce(Exceptions.WITH_REASON)
                .by(TOM, new RuleDrafted(RULE, 2, 2, TERMS, TODAY.plusDays(10)), next)
                .when(TOM, new OverrideRule(RULE, 1, DEAL, "x"))
                .records(new RuleOverridden(RULE, 1, DEAL, "x"));
        inForce(Exceptions.WITH_REASON)
                .by(TOM, new RuleDrafted(RULE, 2, 2, TERMS, TODAY.plusDays(10)), next)
                .on(TODAY.plusDays(10))
                .when(TOM, new OverrideRule(RULE, 1, DEAL, "x"))
                .isRejected(EngagementRejection.NotNow.class);
        draft().when(TOM, new OverrideRule(RULE, 1, DEAL, "x")).isRejected(EngagementRejection.NotNow.class);
    }

    @Test
    void a_rule_for_each_practice_that_is_shipped_makes_sense() {
        for (var shipped : ShippedRules.all()) {
            nothing()
                    .when(TOM, new DraftRule(RULE, shipped.terms(), TODAY))
                    .records(new RuleDrafted(RULE, 1, 1, shipped.terms(), TODAY));
        }
        assertThat(ShippedRules.all())
                .extracting(ShippedRules.Shipped::practice)
                .isEqualTo(List.of(17, 18, 19, 74, 5));
    }
}
