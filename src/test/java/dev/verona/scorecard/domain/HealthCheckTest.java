package dev.verona.scorecard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.scorecard.api.HealthPoint;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.HealthView.Place;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each point of a plan's health holds or says in a sentence what is missing, and where it is mended. */
class HealthCheckTest {

    private static final PlanId PLAN = PlanHistories.PLAN;
    private static final PersonId TOM = TestActors.TOM.person();
    private static final PersonId ROSA = TestActors.ROSA.person();
    private static final ElementId OBJECTIVE = new ElementId("objective");
    private static final ElementId STRATEGY = new ElementId("strategy");
    private static final ElementId ACTION = new ElementId("action");
    private static final ElementId PIECE = new ElementId("piece");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Set<PersonId> gone = new HashSet<>();
    private PlanFacts facts = PlanFacts.begun(
            new PlanEvent.PlanCreated(PLAN, PlanHistories.ACCOUNT, PlanHistories.PERIOD, TOM, ROSA), at(TODAY));
    private LocalDate day = TODAY;
    private long sequence;

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private void tell(PlanEvent event) {
        facts = facts.after(event, ++sequence, at(day));
    }

    private HealthView health() {
        return HealthCheck.of(facts, day, new HealthCheck.Around() {
            @Override
            public @Nullable String present(PersonId person) {
                return gone.contains(person) ? null : person.value();
            }

            @Override
            public String blocked(AssetRef asset) {
                return asset.asset().equals("withdrawn") ? "It was withdrawn." : "";
            }
        });
    }

    private List<HealthView.Gap> gaps(HealthPoint point) {
        return health().point(point).gaps();
    }

    private String sentence(HealthPoint point) {
        assertThat(gaps(point)).as(point.label()).hasSize(1);
        return gaps(point).getFirst().sentence();
    }

    private void holds(HealthPoint point) {
        assertThat(gaps(point)).as(point.label()).isEmpty();
    }

    private void objective() {
        tell(new PlanEvent.ObjectiveAdded(
                PLAN,
                OBJECTIVE,
                ObjectiveKind.SHARE_OF_WALLET,
                "Grow the dryers",
                "Share in %",
                null,
                BigDecimal.TEN,
                null));
    }

    private void action(LocalDate due) {
        objective();
        tell(new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "By service"));
        tell(new PlanEvent.ActionAdded(PLAN, ACTION, STRATEGY, "Call the CFO", TOM, due));
    }

    private void drafted(ContributionKind kind, Stage stage) {
        tell(new PlanEvent.ContributionDrafted(PLAN, PIECE, stage, kind, "A third off", Function.MARKETING, false));
    }

    private void set(Field field, String value) {
        tell(new PlanEvent.ValueSet(PLAN, new FieldRef(PIECE, field), "", value));
    }

    private void write(FieldRef field, String words) {
        tell(new PlanEvent.TextEdited(PLAN, field, 1, TextChange.insert(0, words)));
    }

    @Test
    void a_new_plan_lacks_its_focus_its_objectives_every_stage_and_both_signatures() {
        assertThat(health().missing())
                .extracting(HealthView.Point::kind)
                .containsExactly(HealthPoint.FOCUS, HealthPoint.OBJECTIVES, HealthPoint.STAGES, HealthPoint.SIGNATURES);
        assertThat(gaps(HealthPoint.STAGES)).hasSize(8);
        assertThat(health().holding()).isEqualTo(HealthPoint.values().length - 4);
    }

    @Test
    void every_gap_is_a_sentence() {
        gone.addAll(Set.of(TOM, ROSA));
        action(TODAY.minusDays(1));
        assertThat(health().missing())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.gaps())
                        .allSatisfy(
                                gap -> assertThat(gap.sentence()).endsWith(".").hasSizeGreaterThan(20)));
    }

    @Test
    void whoever_owns_the_plan_is_still_here() {
        gone.add(ROSA);
        assertThat(sentence(HealthPoint.MARKETING_CO_OWNER)).contains("Marketing co-owner is not here any more");
        assertThat(gaps(HealthPoint.MARKETING_CO_OWNER).getFirst().place()).isEqualTo(Place.TEAM);
        tell(new PlanEvent.OwnershipHandedOver(PLAN, Function.MARKETING, ROSA, TestActors.JUN.person()));
        holds(HealthPoint.MARKETING_CO_OWNER);
        holds(HealthPoint.SALES_OWNER);
    }

    @Test
    void a_focus_that_was_written_and_taken_out_again_is_missing() {
        write(FieldRef.focus(), "Dryers");
        holds(HealthPoint.FOCUS);
        tell(new PlanEvent.TextEdited(PLAN, FieldRef.focus(), 2, TextChange.delete(0, 6)));
        assertThat(gaps(HealthPoint.FOCUS)).hasSize(1);
    }

    @Test
    void an_objective_has_a_measure_with_a_target_a_strategy_and_that_an_action_item() {
        objective();
        holds(HealthPoint.OBJECTIVES);
        holds(HealthPoint.MEASURES);
        assertThat(sentence(HealthPoint.STRATEGIES)).isEqualTo("Objective “Grow the dryers” has no strategy.");
        assertThat(gaps(HealthPoint.STRATEGIES).getFirst().place()).isEqualTo(Place.element(OBJECTIVE));
        tell(new PlanEvent.ValueSet(PLAN, new FieldRef(OBJECTIVE, Field.OBJECTIVE_TARGET), "10", ""));
        assertThat(sentence(HealthPoint.MEASURES)).contains("no measure with a target");
        tell(new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "By service"));
        holds(HealthPoint.STRATEGIES);
        assertThat(sentence(HealthPoint.ACTIONS)).isEqualTo("Strategy “By service” has no action item.");
        tell(new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE));
        holds(HealthPoint.ACTIONS);
        assertThat(gaps(HealthPoint.OBJECTIVES)).hasSize(1);
    }

    @Test
    void an_action_item_is_overdue_from_the_day_after_its_date_until_it_is_done() {
        action(TODAY);
        holds(HealthPoint.ACTION_DATES);
        day = TODAY.plusDays(1);
        assertThat(sentence(HealthPoint.ACTION_DATES)).isEqualTo("Action item “Call the CFO” is overdue by 1 day.");
        tell(new PlanEvent.ActionCompleted(PLAN, ACTION));
        holds(HealthPoint.ACTION_DATES);
    }

    @Test
    void an_action_item_of_somebody_who_left_has_no_owner() {
        action(TODAY);
        gone.add(TOM);
        assertThat(sentence(HealthPoint.ACTION_OWNERS)).contains("no owner who is still here");
        tell(new PlanEvent.ValueSet(PLAN, new FieldRef(ACTION, Field.ACTION_OWNER), TOM.value(), ROSA.value()));
        holds(HealthPoint.ACTION_OWNERS);
    }

    @Test
    void a_stage_has_something_from_marketing_that_is_not_retired() {
        drafted(ContributionKind.CASE_STUDY, Stage.DECISION);
        assertThat(health().stages()).containsExactly(Stage.DECISION);
        assertThat(gaps(HealthPoint.STAGES))
                .extracting(HealthView.Gap::place)
                .doesNotContain(Place.stage(Stage.DECISION))
                .contains(Place.stage(Stage.PROSPECTING));
        tell(new PlanEvent.ContributionRetired(PLAN, PIECE, "Old"));
        assertThat(gaps(HealthPoint.STAGES)).hasSize(8);
    }

    @Test
    void a_request_is_answered_by_its_date() {
        tell(new PlanEvent.ContributionRequested(
                PLAN,
                PIECE,
                Stage.DECISION,
                ContributionKind.CASE_STUDY,
                "Dairy proof",
                "",
                new Asked(Function.MARKETING, null),
                TODAY));
        holds(HealthPoint.REQUESTS);
        day = TODAY.plusDays(3);
        assertThat(sentence(HealthPoint.REQUESTS))
                .isEqualTo("Marketing has not answered the request for “Dairy proof”, 3 days overdue.");
        tell(new PlanEvent.ContributionDrafted(
                PLAN, PIECE, Stage.DECISION, ContributionKind.CASE_STUDY, "Dairy proof", Function.MARKETING, true));
        holds(HealthPoint.REQUESTS);
    }

    @Test
    void a_value_proposition_names_its_evidence() {
        drafted(ContributionKind.VALUE_PROPOSITION, Stage.DEFINING_NEEDS);
        assertThat(sentence(HealthPoint.EVIDENCE)).isEqualTo("Value proposition “A third off” names no evidence.");
        assertThat(gaps(HealthPoint.EVIDENCE).getFirst().place()).isEqualTo(Place.contribution(PIECE));
        write(new FieldRef(PIECE, Field.VALUE_EVIDENCE), "Metered");
        holds(HealthPoint.EVIDENCE);
    }

    @Test
    void the_consent_to_an_agreed_case_study_holds_on_its_last_day_and_no_longer() {
        drafted(ContributionKind.CASE_STUDY, Stage.DECISION);
        holds(HealthPoint.CONSENT);
        tell(new PlanEvent.ContributionAgreed(PLAN, PIECE, Function.SALES));
        assertThat(sentence(HealthPoint.CONSENT)).contains("has not consented");
        set(Field.CASE_CONSENT, Consent.GIVEN.name());
        set(Field.CASE_CONSENT_EXPIRES, TODAY.toString());
        holds(HealthPoint.CONSENT);
        day = TODAY.plusDays(1);
        assertThat(sentence(HealthPoint.CONSENT)).contains("has expired");
    }

    @Test
    void nothing_rests_on_what_the_library_has_withdrawn() {
        drafted(ContributionKind.SOLUTION_COLLATERAL, Stage.DEVELOPING_SOLUTION);
        tell(new PlanEvent.AssetTaken(PLAN, PIECE, null, new AssetRef("withdrawn", 1, "Brochure", "")));
        assertThat(sentence(HealthPoint.CONSENT)).contains("It was withdrawn.");
    }

    @Test
    void pricing_advice_that_ran_out_undecided_is_told() {
        drafted(ContributionKind.PRICING_ADVICE, Stage.NEGOTIATING_CONTRACT);
        set(Field.PRICE_VALID_UNTIL, TODAY.minusDays(1).toString());
        assertThat(sentence(HealthPoint.CONSENT)).contains("valid no more");
        tell(new PlanEvent.PriceDecided(PLAN, PIECE, dev.verona.plan.api.PriceVerdict.TAKEN, "", "Fine"));
        holds(HealthPoint.CONSENT);
    }

    @Test
    void work_stands_still_after_a_month_and_what_is_agreed_after_a_quarter() {
        drafted(ContributionKind.SOLUTION_COLLATERAL, Stage.DEVELOPING_SOLUTION);
        day = TODAY.plusDays(HealthCheck.WORK_STANDS_STILL_AFTER);
        holds(HealthPoint.FRESHNESS);
        day = day.plusDays(1);
        assertThat(sentence(HealthPoint.FRESHNESS)).contains("was not touched for 32 days");
        tell(new PlanEvent.ContributionAgreed(PLAN, PIECE, Function.SALES));
        var agreed = day;
        day = agreed.plusDays(HealthCheck.AGREED_IS_STALE_AFTER);
        holds(HealthPoint.FRESHNESS);
        day = day.plusDays(1);
        assertThat(gaps(HealthPoint.FRESHNESS)).hasSize(1);
    }

    @Test
    void both_owners_signed_what_the_plan_says_now() {
        objective();
        tell(new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        assertThat(sentence(HealthPoint.SIGNATURES)).isEqualTo("Marketing has not signed this plan for its period.");
        tell(new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 1));
        holds(HealthPoint.SIGNATURES);
        tell(new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "By service"));
        assertThat(gaps(HealthPoint.SIGNATURES))
                .extracting(HealthView.Gap::sentence)
                .allSatisfy(words -> assertThat(words).contains("has changed since"))
                .hasSize(2);
    }
}
