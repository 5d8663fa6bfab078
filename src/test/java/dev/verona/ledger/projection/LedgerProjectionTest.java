package dev.verona.ledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.LedgerLine;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerProjectionTest {

    private static final PlanId PLAN = PlanHistories.PLAN;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final ElementId VALUE = new ElementId("value");
    private static final ElementId ADVICE = new ElementId("advice");
    private static final ElementId OBJECTIVE = new ElementId("objective");
    private static final ElementId STRATEGY = new ElementId("strategy");
    private static final FieldRef BENEFIT = new FieldRef(VALUE, Field.VALUE_BENEFIT);
    private static final Actor TOM = TestActors.TOM;
    private static final Actor ROSA = TestActors.ROSA;
    private static final Actor LEO = TestActors.LEO;
    private static final MongoConnection MONGO = MongoConnection.inMemory();

    private final LedgerStore store = new LedgerStore(new ReadModels(MONGO));
    private final LedgerProjection projection = new LedgerProjection(store);
    private final Map<FieldRef, String> texts = new HashMap<>();
    private final Map<FieldRef, Long> revisions = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private long sequence;

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    @BeforeEach
    void open() {
        store.clear();
        tell(
                TOM,
                new PlanEvent.PlanCreated(
                        PLAN, PlanHistories.ACCOUNT, PlanHistories.PERIOD, TOM.person(), ROSA.person()));
    }

    @Test
    void a_contribution_counts_once_at_each_step_for_whoever_gives_it() {
        request();
        later(Duration.ofHours(5));
        tell(ROSA, drafted(VALUE, true));
        tell(TOM, new PlanEvent.ContributionReturned(PLAN, VALUE, "No evidence"));
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));
        tell(ROSA, new PlanEvent.ContributionReopened(PLAN, VALUE, Field.VALUE_BENEFIT));
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));

        var marketing = march(Function.MARKETING);
        assertThat(marketing.requested()).isEqualTo(1);
        assertThat(marketing.given()).isEqualTo(1);
        assertThat(marketing.agreed())
                .as("also when it is agreed to a second time")
                .isEqualTo(1);
        assertThat(marketing.answers()).containsExactly(300);
        assertThat(march(Function.SALES).reviewed()).as("each review was work").isEqualTo(3);
    }

    @Test
    void what_stands_agreed_is_used_when_the_plan_is_signed_and_only_then() {
        request();
        tell(ROSA, drafted(VALUE, true));
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));
        assertThat(march(Function.MARKETING).used()).isZero();

        tell(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        tell(ROSA, new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 1));
        assertThat(march(Function.MARKETING).used())
                .as("once, however often it is signed")
                .isEqualTo(1);
    }

    @Test
    void what_was_reopened_or_retired_before_the_signature_is_not_used() {
        request();
        tell(ROSA, drafted(VALUE, true));
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));
        tell(ROSA, new PlanEvent.ContributionRetired(PLAN, VALUE, "Outdated"));
        tell(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        assertThat(march(Function.MARKETING).used()).isZero();
    }

    @Test
    void pricing_advice_is_used_when_sales_takes_or_adjusts_it_and_not_when_it_declines() {
        tell(ROSA, drafted(ADVICE, false));
        tell(TOM, new PlanEvent.PriceDecided(PLAN, ADVICE, PriceVerdict.DECLINED, "", "Too late"));
        assertThat(march(Function.MARKETING).used()).isZero();
        tell(TOM, new PlanEvent.PriceDecided(PLAN, ADVICE, PriceVerdict.ADJUSTED, "5%", "Volume"));
        assertThat(march(Function.MARKETING).used()).isEqualTo(1);
    }

    @Test
    void a_declined_request_was_answered_and_nothing_was_given() {
        request();
        later(Duration.ofMinutes(40));
        tell(ROSA, new PlanEvent.RequestDeclined(PLAN, VALUE, "No case"));
        assertThat(march(Function.MARKETING).answers()).containsExactly(40);
        assertThat(march(Function.MARKETING).given()).isZero();
    }

    @Test
    void words_survive_until_somebody_deletes_them() {
        request();
        write(ROSA, BENEFIT, "Hot water from the dryer");
        assertThat(march(Function.MARKETING).written()).isEqualTo(5);
        assertThat(march(Function.MARKETING).surviving()).isEqualTo(5);

        write(TOM, BENEFIT, "Hot steam from the dryer, free");
        assertThat(march(Function.MARKETING).written())
                .as("what was written stays written")
                .isEqualTo(5);
        assertThat(march(Function.MARKETING).surviving()).isEqualTo(4);
        assertThat(march(Function.SALES).surviving())
                .as("title, steam and free")
                .isEqualTo(2 + 6);
    }

    @Test
    void a_sitting_is_one_line_and_counts_its_whole_words() {
        write(ROSA, FieldRef.focus(), "Pay");
        later(Duration.ofMinutes(2));
        write(ROSA, FieldRef.focus(), "Payback");
        later(Duration.ofMinutes(2));
        write(ROSA, FieldRef.focus(), "Payback in two years");

        assertThat(lines(Measure.WRITTEN)).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(4);
            assertThat(line.surviving()).isEqualTo(4);
            assertThat(line.sequence()).as("its first event").isEqualTo(1);
        });
    }

    @Test
    void what_is_taken_out_of_the_plan_does_not_survive_and_neither_does_what_hangs_on_it() {
        tell(
                TOM,
                new PlanEvent.ObjectiveAdded(
                        PLAN, OBJECTIVE, ObjectiveKind.MARGIN, "Grow the dryers", "%", null, null, null));
        tell(ROSA, new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "Lead with carbon"));
        assertThat(march(Function.SALES).surviving()).isEqualTo(3);
        assertThat(march(Function.MARKETING).surviving()).isEqualTo(3);

        tell(TOM, new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE));
        assertThat(march(Function.SALES).surviving()).isZero();
        assertThat(march(Function.MARKETING).surviving()).isZero();
        assertThat(march(Function.MARKETING).written()).isEqualTo(3);

        tell(TOM, new PlanEvent.ElementRestored(PLAN, OBJECTIVE, ElementKind.OBJECTIVE));
        assertThat(march(Function.SALES).surviving()).isEqualTo(3);
        assertThat(march(Function.MARKETING).surviving()).isEqualTo(3);
    }

    @Test
    void what_is_written_of_the_customers_people_counts_by_its_words_and_not_as_a_contribution() {
        var cfo = new ElementId("cfo");
        tell(TOM, new PlanEvent.StakeholderAdded(PLAN, cfo, "Agnes Thornbury", "Chief Financial Officer", null));
        write(ROSA, new FieldRef(cfo, Field.STAKEHOLDER_NOTES), "Reckons in cents per litre");
        assertThat(march(Function.SALES).written()).isEqualTo(2);
        assertThat(march(Function.MARKETING).written()).isEqualTo(5);
        assertThat(march(Function.MARKETING).given()).isZero();

        tell(TOM, new PlanEvent.ElementRemoved(PLAN, cfo, ElementKind.STAKEHOLDER));
        assertThat(march(Function.MARKETING).surviving()).isZero();
        tell(TOM, new PlanEvent.ElementRestored(PLAN, cfo, ElementKind.STAKEHOLDER));
        assertThat(march(Function.MARKETING).surviving()).isEqualTo(5);
    }

    @Test
    void a_liaison_counts_for_the_function_and_never_as_a_person() {
        write(LEO, FieldRef.focus(), "What both can sign");
        assertThat(march(Function.MARKETING).written()).isEqualTo(4);
        assertThat(lines(Measure.WRITTEN))
                .singleElement()
                .extracting(LedgerLine::person)
                .isNull();
        assertThat(store.person(LEO.person(), List.of(MARCH))).isEmpty();
    }

    @Test
    void figures_stay_in_the_month_in_which_it_happened() {
        request();
        later(Duration.ofDays(40));
        tell(ROSA, drafted(VALUE, true));
        assertThat(march(Function.MARKETING).given()).isZero();
        assertThat(figures(YearMonth.of(2026, 4), Function.MARKETING).given()).isEqualTo(1);
        assertThat(store.span()).isEqualTo(new LedgerStore.Span(MARCH, YearMonth.of(2026, 4)));
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        request();
        sequence--;
        request();
        assertThat(march(Function.MARKETING).requested()).isEqualTo(1);
    }

    @Test
    void half_of_the_words_that_two_wrote_together_are_whose_most_of_each_is() {
        write(ROSA, FieldRef.focus(), "heat");
        write(TOM, FieldRef.focus(), "heatpumps");
        assertThat(march(Function.SALES).surviving())
                .as("pumps is longer than heat")
                .isEqualTo(1);
        assertThat(march(Function.MARKETING).surviving()).isZero();
    }

    private Figures march(Function function) {
        return figures(MARCH, function);
    }

    private Figures figures(YearMonth month, Function function) {
        var plan = sum(store.plans(List.of(PLAN), List.of(month)), function);
        var company = sum(store.company(List.of(month)), function);
        assertThat(company).as("the company is its plans").isEqualTo(plan);
        return plan;
    }

    private static Figures sum(Map<YearMonth, Sheet> sheets, Function function) {
        return sheets.values().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.function() == function)
                .map(Sheet.Row::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    private List<LedgerLine> lines(Measure measure) {
        return store.lines(PLAN, 0, 0).stream()
                .filter(line -> line.measure() == measure)
                .toList();
    }

    private void request() {
        tell(
                TOM,
                new PlanEvent.ContributionRequested(
                        PLAN,
                        VALUE,
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off the gas bill",
                        "",
                        new Asked(Function.MARKETING, null),
                        LocalDate.of(2026, 3, 20)));
    }

    private static PlanEvent.ContributionDrafted drafted(ElementId id, boolean requested) {
        return new PlanEvent.ContributionDrafted(
                PLAN,
                id,
                Stage.DEFINING_NEEDS,
                ContributionKind.VALUE_PROPOSITION,
                "A third off the gas bill",
                Function.MARKETING,
                requested);
    }

    private void write(Actor actor, FieldRef field, String text) {
        var change = TextDiff.between(texts.getOrDefault(field, ""), text);
        texts.put(field, text);
        tell(actor, new PlanEvent.TextEdited(PLAN, field, revisions.merge(field, 1L, Long::sum), change));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void tell(Actor actor, PlanEvent event) {
        projection.on(event, new Moment(actor, now, sequence, sequence + 1));
        sequence++;
    }
}
