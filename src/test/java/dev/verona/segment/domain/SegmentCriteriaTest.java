package dev.verona.segment.domain;

import static dev.verona.segment.domain.SegmentFixture.CRITERIA;
import static dev.verona.segment.domain.SegmentFixture.DAIRY;
import static dev.verona.segment.domain.SegmentFixture.INES;
import static dev.verona.segment.domain.SegmentFixture.MAYA;
import static dev.verona.segment.domain.SegmentFixture.PIET;
import static dev.verona.segment.domain.SegmentFixture.ROSA;
import static dev.verona.segment.domain.SegmentFixture.TODAY;
import static dev.verona.segment.domain.SegmentFixture.TOM;
import static dev.verona.segment.domain.SegmentFixture.criteria;

import dev.verona.account.api.SegmentId;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand.AgreeToCriteria;
import dev.verona.segment.api.CriteriaCommand.DraftCriteria;
import dev.verona.segment.api.CriteriaEvent;
import dev.verona.segment.api.CriteriaEvent.CriteriaAgreed;
import dev.verona.segment.api.CriteriaEvent.CriteriaCameIntoForce;
import dev.verona.segment.api.CriteriaEvent.CriteriaDrafted;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.TopTenRejection;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentCriteriaTest {

    private static final Criteria OTHERS = criteria(Criterion.judged(Measure.STRATEGIC_FIT, 100));

    private static SegmentFixture<SegmentCriteria, CriteriaEvent> nothing() {
        return new SegmentFixture<>(SegmentCriteria.class);
    }

    private static SegmentFixture<SegmentCriteria, CriteriaEvent> draft() {
        return nothing().by(TOM, new CriteriaDrafted(DAIRY, 1, 1, CRITERIA, TODAY));
    }

    private static SegmentFixture<SegmentCriteria, CriteriaEvent> inForce() {
        return draft().by(PIET, new CriteriaAgreed(DAIRY, 1, Function.SALES))
                .by(
                        MAYA,
                        new CriteriaAgreed(DAIRY, 1, Function.MARKETING),
                        new CriteriaCameIntoForce(DAIRY, 1, CRITERIA, TODAY));
    }

    @Test
    void criteria_are_in_force_when_a_head_of_each_function_has_agreed() {
        nothing()
                .when(TOM, new DraftCriteria(DAIRY, 0, CRITERIA, TODAY))
                .records(new CriteriaDrafted(DAIRY, 1, 1, CRITERIA, TODAY));
        draft().when(PIET, new AgreeToCriteria(DAIRY, 1)).records(new CriteriaAgreed(DAIRY, 1, Function.SALES));
        draft().by(PIET, new CriteriaAgreed(DAIRY, 1, Function.SALES))
                .on(TODAY.plusDays(3))
                .when(MAYA, new AgreeToCriteria(DAIRY, 1))
                .records(
                        new CriteriaAgreed(DAIRY, 1, Function.MARKETING),
                        new CriteriaCameIntoForce(DAIRY, 1, CRITERIA, TODAY.plusDays(3)));
        draft().by(PIET, new CriteriaAgreed(DAIRY, 1, Function.SALES))
                .when(PIET, new AgreeToCriteria(DAIRY, 1))
                .recordsNothing();
    }

    @Test
    void nobody_agrees_for_both_and_nobody_who_is_no_head() {
        for (var other : List.of(TOM, ROSA, INES)) {
            draft().when(other, new AgreeToCriteria(DAIRY, 1)).isRejected(TopTenRejection.NotAHead.class);
        }
    }

    @Test
    void a_draft_that_is_written_anew_needs_both_agreements_again() {
        draft().by(PIET, new CriteriaAgreed(DAIRY, 1, Function.SALES))
                .by(ROSA, new CriteriaDrafted(DAIRY, 1, 2, OTHERS, TODAY))
                .when(MAYA, new AgreeToCriteria(DAIRY, 2))
                .records(new CriteriaAgreed(DAIRY, 1, Function.MARKETING));
    }

    @Test
    void the_next_version_stands_beside_the_one_in_force_until_both_agree() {
        inForce()
                .when(ROSA, new DraftCriteria(DAIRY, 1, OTHERS, TODAY.plusDays(9)))
                .records(new CriteriaDrafted(DAIRY, 2, 2, OTHERS, TODAY.plusDays(9)));
        inForce().when(ROSA, new DraftCriteria(DAIRY, 1, CRITERIA, TODAY)).recordsNothing();
        inForce().when(PIET, new AgreeToCriteria(DAIRY, 1)).isRejected(TopTenRejection.NotNow.class);
    }

    @Test
    void who_did_not_see_what_stands_neither_writes_over_it_nor_agrees_to_it() {
        draft().when(ROSA, new DraftCriteria(DAIRY, 0, OTHERS, TODAY))
                .isRejected(TopTenRejection.CriteriaChanged.class, "why");
        draft().when(PIET, new AgreeToCriteria(DAIRY, 0)).isRejected(TopTenRejection.CriteriaChanged.class);
    }

    static Stream<Arguments> nonsense() {
        var zero = BigDecimal.ZERO;
        var ten = BigDecimal.TEN;
        return Stream.of(
                Arguments.of("none", "criteria", criteria()),
                Arguments.of("ninety", "criteria", criteria(Criterion.judged(Measure.STRATEGIC_FIT, 90))),
                Arguments.of(
                        "too much",
                        "criteria",
                        criteria(Criterion.judged(Measure.STRATEGIC_FIT, 60), Criterion.judged(Measure.REFERENCE, 60))),
                Arguments.of(
                        "twice the same",
                        "criteria.1.measure",
                        criteria(
                                Criterion.judged(Measure.STRATEGIC_FIT, 60),
                                Criterion.judged(Measure.STRATEGIC_FIT, 40))),
                Arguments.of("no weight", "criteria.0.weight", criteria(Criterion.judged(Measure.STRATEGIC_FIT, 0))),
                Arguments.of(
                        "the wrong way round",
                        "criteria.0.high",
                        criteria(new Criterion(Measure.CURRENT_VALUE, 100, ten, zero))),
                Arguments.of(
                        "one and the same",
                        "criteria.0.high",
                        criteria(new Criterion(Measure.CURRENT_VALUE, 100, ten, ten))),
                Arguments.of(
                        "below zero",
                        "criteria.0.low",
                        criteria(new Criterion(Measure.CURRENT_VALUE, 100, ten.negate(), zero))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void what_cannot_rank_by_a_hundred_points_is_refused_beside_its_field(String what, String field, Criteria written) {
        nothing()
                .when(TOM, new DraftCriteria(DAIRY, 0, written, TODAY))
                .isRejected(TopTenRejection.NoRanking.class, field);
    }

    @Test
    void criteria_begin_today_or_within_a_year_and_belong_to_a_segment_that_there_is() {
        nothing()
                .when(TOM, new DraftCriteria(DAIRY, 0, CRITERIA, TODAY.minusDays(1)))
                .isRejected(InvalidInput.class, "from");
        nothing()
                .when(TOM, new DraftCriteria(DAIRY, 0, CRITERIA, TODAY.plusYears(2)))
                .isRejected(InvalidInput.class, "from");
        nothing()
                .when(TOM, new DraftCriteria(new SegmentId("nowhere"), 0, CRITERIA, TODAY))
                .isRejected(NotFound.class);
    }
}
