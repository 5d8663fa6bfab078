package dev.verona.segment.domain;

import static dev.verona.segment.domain.SegmentFixture.DAIRY;
import static dev.verona.segment.domain.SegmentFixture.FIRST;
import static dev.verona.segment.domain.SegmentFixture.INES;
import static dev.verona.segment.domain.SegmentFixture.MAYA;
import static dev.verona.segment.domain.SegmentFixture.PIET;
import static dev.verona.segment.domain.SegmentFixture.ROSA;
import static dev.verona.segment.domain.SegmentFixture.SECOND;
import static dev.verona.segment.domain.SegmentFixture.TODAY;
import static dev.verona.segment.domain.SegmentFixture.TOM;
import static dev.verona.segment.domain.SegmentFixture.account;
import static dev.verona.segment.domain.SegmentFixture.place;
import static dev.verona.segment.domain.SegmentFixture.places;

import dev.verona.account.api.SegmentId;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.TenCommand.AgreeToTen;
import dev.verona.segment.api.TenCommand.MoveInTen;
import dev.verona.segment.api.TenCommand.ProposeTen;
import dev.verona.segment.api.TenCommand.ReopenTen;
import dev.verona.segment.api.TenCommand.ReplaceInTen;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TenEvent.PlaceMoved;
import dev.verona.segment.api.TenEvent.PlaceReplaced;
import dev.verona.segment.api.TenEvent.TenAgreed;
import dev.verona.segment.api.TenEvent.TenFixed;
import dev.verona.segment.api.TenEvent.TenProposed;
import dev.verona.segment.api.TenEvent.TenReopened;
import dev.verona.segment.api.TopTenRejection;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTensTest {

    private static final LocalDate FROM = FIRST.from();
    private static final List<Place> BY_SCORE = places(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private static SegmentFixture<SegmentTens, TenEvent> nothing() {
        return new SegmentFixture<>(SegmentTens.class);
    }

    private static SegmentFixture<SegmentTens, TenEvent> proposed() {
        return nothing().by(TOM, new TenProposed(DAIRY, FIRST, 1, 1, BY_SCORE));
    }

    private static SegmentFixture<SegmentTens, TenEvent> fixed() {
        return proposed()
                .by(PIET, new TenAgreed(DAIRY, FROM, 1, Function.SALES))
                .by(MAYA, new TenAgreed(DAIRY, FROM, 1, Function.MARKETING), new TenFixed(DAIRY, FIRST, BY_SCORE));
    }

    @Test
    void the_ten_highest_scores_are_proposed() {
        nothing().when(TOM, new ProposeTen(DAIRY, FIRST, 0)).records(new TenProposed(DAIRY, FIRST, 1, 1, BY_SCORE));
        nothing()
                .without(2)
                .when(TOM, new ProposeTen(DAIRY, FIRST, 0))
                .records(new TenProposed(DAIRY, FIRST, 1, 1, places(1, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
    }

    @Test
    void nothing_is_proposed_without_criteria_in_force_or_for_a_segment_that_is_not_there() {
        nothing()
                .withoutCriteria()
                .when(TOM, new ProposeTen(DAIRY, FIRST, 0))
                .isRejected(TopTenRejection.NoCriteria.class, "period");
        nothing().when(TOM, new ProposeTen(new SegmentId("nowhere"), FIRST, 0)).isRejected(NotFound.class);
    }

    @Test
    void a_period_is_six_whole_months_that_are_not_over_and_not_far_away() {
        for (var period : List.of(
                new Period(FROM, FROM.plusMonths(3)),
                new Period(FROM.plusDays(1), FIRST.to()),
                HalfYears.from(YearMonth.of(2025, 7)),
                HalfYears.from(YearMonth.of(2027, 7)))) {
            nothing().when(TOM, new ProposeTen(DAIRY, period, 0)).isRejected(InvalidInput.class, "period");
        }
    }

    @Test
    void two_tens_never_overlap() {
        proposed()
                .when(TOM, new ProposeTen(DAIRY, HalfYears.from(YearMonth.of(2026, 4)), 0))
                .isRejected(TopTenRejection.PeriodTaken.class, "period");
        proposed().when(TOM, new ProposeTen(DAIRY, SECOND, 0)).records(new TenProposed(DAIRY, SECOND, 1, 1, BY_SCORE));
    }

    @Test
    void an_account_is_moved_against_its_score_with_a_reason() {
        proposed()
                .when(ROSA, new MoveInTen(DAIRY, FROM, 1, account(6), 2, " They decide on four plants. "))
                .records(new PlaceMoved(DAIRY, FROM, 2, account(6), 6, 2, "They decide on four plants."));
        proposed()
                .when(ROSA, new MoveInTen(DAIRY, FROM, 1, account(6), 2, " "))
                .isRejected(InvalidInput.class, "reason");
        proposed()
                .when(ROSA, new MoveInTen(DAIRY, FROM, 1, account(6), 6, "As it is."))
                .recordsNothing();
        proposed()
                .when(ROSA, new MoveInTen(DAIRY, FROM, 1, account(6), 11, "Out."))
                .isRejected(TopTenRejection.NoSuchPlace.class, "rank");
        proposed()
                .when(ROSA, new MoveInTen(DAIRY, FROM, 1, account(11), 1, "In."))
                .isRejected(TopTenRejection.NoSuchPlace.class, "account");
    }

    @Test
    void another_account_of_the_segment_takes_a_place_with_a_reason() {
        proposed()
                .when(ROSA, new ReplaceInTen(DAIRY, FROM, 1, account(9), account(12), "A sister company."))
                .records(new PlaceReplaced(DAIRY, FROM, 2, 9, account(9), place(12), "A sister company."));
        proposed()
                .when(ROSA, new ReplaceInTen(DAIRY, FROM, 1, account(9), account(12), ""))
                .isRejected(InvalidInput.class, "reason");
        proposed()
                .when(ROSA, new ReplaceInTen(DAIRY, FROM, 1, account(9), account(3), "Twice."))
                .isRejected(TopTenRejection.NoSuchPlace.class, "in");
        proposed()
                .when(ROSA, new ReplaceInTen(DAIRY, FROM, 1, account(9), account(99), "Who?"))
                .isRejected(TopTenRejection.NoSuchPlace.class, "in");
        proposed()
                .when(ROSA, new ReplaceInTen(DAIRY, FROM, 1, account(11), account(12), "Who?"))
                .isRejected(TopTenRejection.NoSuchPlace.class, "out");
    }

    @Test
    void who_did_not_see_what_stands_changes_nothing_unseen() {
        var moved = proposed().by(ROSA, new PlaceMoved(DAIRY, FROM, 2, account(6), 6, 2, "Four plants."));
        moved.when(TOM, new MoveInTen(DAIRY, FROM, 1, account(5), 1, "Mine."))
                .isRejected(TopTenRejection.TenChanged.class, "reason");
        moved.when(TOM, new ReplaceInTen(DAIRY, FROM, 1, account(9), account(12), "Mine."))
                .isRejected(TopTenRejection.TenChanged.class, "reason");
        moved.when(TOM, new ProposeTen(DAIRY, FIRST, 1)).isRejected(TopTenRejection.TenChanged.class);
        moved.when(PIET, new AgreeToTen(DAIRY, FROM, 1)).isRejected(TopTenRejection.TenChanged.class);
        moved.when(TOM, new MoveInTen(DAIRY, FROM, 2, account(6), 1, "More."))
                .records(new PlaceMoved(DAIRY, FROM, 3, account(6), 2, 1, "More."));
    }

    @Test
    void a_ten_is_fixed_by_both_heads_as_they_saw_it() {
        proposed().when(PIET, new AgreeToTen(DAIRY, FROM, 1)).records(new TenAgreed(DAIRY, FROM, 1, Function.SALES));
        proposed()
                .by(PIET, new TenAgreed(DAIRY, FROM, 1, Function.SALES))
                .when(MAYA, new AgreeToTen(DAIRY, FROM, 1))
                .records(new TenAgreed(DAIRY, FROM, 1, Function.MARKETING), new TenFixed(DAIRY, FIRST, BY_SCORE));
        proposed()
                .by(PIET, new TenAgreed(DAIRY, FROM, 1, Function.SALES))
                .by(ROSA, new PlaceMoved(DAIRY, FROM, 2, account(2), 2, 1, "Because."))
                .when(MAYA, new AgreeToTen(DAIRY, FROM, 2))
                .records(new TenAgreed(DAIRY, FROM, 2, Function.MARKETING));
        for (var other : List.of(TOM, ROSA, INES)) {
            proposed().when(other, new AgreeToTen(DAIRY, FROM, 1)).isRejected(TopTenRejection.NotAHead.class);
        }
    }

    @Test
    void nobody_agrees_to_a_ten_with_an_account_that_has_left_the_segment() {
        proposed().without(4).when(PIET, new AgreeToTen(DAIRY, FROM, 1)).isRejectedSaying("rank 4");
    }

    @Test
    void no_score_and_nobody_changes_what_is_fixed() {
        fixed().without(1).when(TOM, new ProposeTen(DAIRY, FIRST, 1)).isRejected(TopTenRejection.NotNow.class);
        fixed().when(TOM, new MoveInTen(DAIRY, FROM, 1, account(2), 1, "Because."))
                .isRejected(TopTenRejection.NotNow.class);
        fixed().when(TOM, new ReplaceInTen(DAIRY, FROM, 1, account(2), account(12), "Because."))
                .isRejected(TopTenRejection.NotNow.class);
    }

    @Test
    void a_head_takes_a_fixed_ten_up_again_and_says_why() {
        fixed().when(MAYA, new ReopenTen(DAIRY, FROM, "One was sold."))
                .records(new TenReopened(DAIRY, FROM, 2, "One was sold."));
        fixed().when(MAYA, new ReopenTen(DAIRY, FROM, "")).isRejected(InvalidInput.class, "reason");
        fixed().when(ROSA, new ReopenTen(DAIRY, FROM, "I want it.")).isRejected(TopTenRejection.NotAHead.class);
        proposed().when(MAYA, new ReopenTen(DAIRY, FROM, "Why not.")).isRejected(TopTenRejection.NotNow.class);
        fixed().by(MAYA, new TenReopened(DAIRY, FROM, 2, "One was sold."))
                .on(TODAY.plusDays(30))
                .when(PIET, new AgreeToTen(DAIRY, FROM, 2))
                .records(new TenAgreed(DAIRY, FROM, 2, Function.SALES));
    }
}
