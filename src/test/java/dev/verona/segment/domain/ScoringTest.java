package dev.verona.segment.domain;

import static dev.verona.segment.domain.SegmentFixture.CRITERIA;
import static dev.verona.segment.domain.SegmentFixture.criteria;
import static dev.verona.segment.domain.SegmentFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountBook.Standing;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static Place place(Standing account, Map<Measure, Integer> ratings, Criterion... all) {
        return new Scoring(all.length == 0 ? CRITERIA : criteria(all)).place(account, ratings);
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    @Test
    void each_criterion_gives_points_between_its_two_values_and_says_for_what() {
        var place = place(standing("b", "1500000", "2500000"), Map.of(Measure.STRATEGIC_FIT, 4));
        assertThat(place.points()).isEqualTo(points("66.0"));
        assertThat(place.parts())
                .containsExactly(
                        new Place.Part(Measure.CURRENT_VALUE, 40, points("30.0"), "1500000.00 USD"),
                        new Place.Part(Measure.POTENTIAL_VALUE, 40, points("20.0"), "2500000.00 USD"),
                        new Place.Part(Measure.STRATEGIC_FIT, 20, points("16.0"), "4"));
    }

    @Test
    void below_the_lower_value_there_is_nothing_and_above_the_higher_all() {
        var place = place(standing("b", "9000000", "100"), Map.of());
        assertThat(place.parts())
                .extracting(Place.Part::points)
                .containsExactly(points("40.0"), points("0.0"), points("0.0"));
    }

    @Test
    void what_nobody_knows_gives_nothing_and_says_so() {
        var unknown = new Standing(new AccountId("u"), "u", null, null, List.of(), List.of());
        var place = place(
                unknown,
                Map.of(),
                new Criterion(Measure.CURRENT_VALUE, 30, BigDecimal.ZERO, BigDecimal.TEN),
                new Criterion(Measure.GROWTH, 30, BigDecimal.ZERO, BigDecimal.TEN),
                new Criterion(Measure.OPEN_PIPELINE, 20, BigDecimal.ZERO, BigDecimal.TEN),
                Criterion.judged(Measure.REFERENCE, 20));
        assertThat(place.points()).isEqualTo(points("0.0"));
        assertThat(place.parts()).extracting(Place.Part::value).containsExactly("", "", "0.00 USD", "");
    }

    @Test
    void an_amount_in_another_currency_is_said_and_gives_nothing() {
        var account = new Standing(
                new AccountId("e"),
                "e",
                Money.of("5000000", "EUR"),
                null,
                List.of(Money.of("900", "EUR"), Money.of("5", "USD")),
                List.of(Money.of("7", "EUR")));
        var place = place(
                account,
                Map.of(),
                new Criterion(Measure.CURRENT_VALUE, 40, BigDecimal.ZERO, BigDecimal.TEN),
                new Criterion(Measure.OPEN_PIPELINE, 30, BigDecimal.ZERO, BigDecimal.TEN),
                new Criterion(Measure.WON, 30, BigDecimal.ZERO, BigDecimal.TEN));
        assertThat(place.parts())
                .extracting(Place.Part::value)
                .containsExactly("5000000.00 EUR", "5.00 USD", "7.00 EUR");
        assertThat(place.points()).isEqualTo(points("15.0"));
    }

    @Test
    void room_to_grow_is_how_much_more_it_could_be_worth() {
        var growth = new Criterion(Measure.GROWTH, 100, BigDecimal.ZERO, new BigDecimal("400"));
        assertThat(place(standing("b", "1000000", "3000000"), Map.of(), growth).parts())
                .containsExactly(new Place.Part(Measure.GROWTH, 100, points("50.0"), "200"));
        assertThat(place(standing("b", "3000000", "1000000"), Map.of(), growth).points())
                .isEqualTo(points("0.0"));
    }

    @Test
    void the_highest_points_stand_first_and_equals_by_name() {
        var ranked = new Scoring(CRITERIA)
                .rank(
                        List.of(
                                standing("c", "100000", "600000"),
                                standing("b", "1000000", "3000000"),
                                standing("a", "100000", "600000")),
                        account -> Map.of());
        assertThat(ranked).extracting(place -> place.account().value()).containsExactly("b", "a", "c");
    }
}
