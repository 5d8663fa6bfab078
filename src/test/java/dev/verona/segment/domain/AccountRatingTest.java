package dev.verona.segment.domain;

import static dev.verona.segment.domain.SegmentFixture.ROSA;
import static dev.verona.segment.domain.SegmentFixture.TOM;
import static dev.verona.segment.domain.SegmentFixture.account;

import dev.verona.segment.api.Measure;
import dev.verona.segment.api.RatingCommand.RateAccount;
import dev.verona.segment.api.RatingEvent;
import dev.verona.segment.api.RatingEvent.AccountRated;
import dev.verona.segment.api.TopTenRejection;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import org.junit.jupiter.api.Test;

class AccountRatingTest {

    private static final Measure FIT = Measure.STRATEGIC_FIT;

    private static SegmentFixture<AccountRating, RatingEvent> nothing() {
        return new SegmentFixture<>(AccountRating.class);
    }

    private static SegmentFixture<AccountRating, RatingEvent> rated() {
        return nothing().by(TOM, new AccountRated(account(1), FIT, null, 4, "They plan four plants."));
    }

    @Test
    void what_is_judged_is_judged_with_a_reason() {
        nothing()
                .when(TOM, new RateAccount(account(1), FIT, null, 4, "They plan four plants."))
                .records(new AccountRated(account(1), FIT, null, 4, "They plan four plants."));
        nothing().when(TOM, new RateAccount(account(1), FIT, null, 4, " ")).isRejected(InvalidInput.class, "reason");
        nothing()
                .when(TOM, new RateAccount(account(1), FIT, null, 6, "More."))
                .isRejected(InvalidInput.class, "rating");
        rated().when(ROSA, new RateAccount(account(1), FIT, 4, 2, "Two were put off."))
                .records(new AccountRated(account(1), FIT, 4, 2, "Two were put off."));
    }

    @Test
    void what_verona_knows_nobody_judges() {
        nothing()
                .when(TOM, new RateAccount(account(1), Measure.WON, null, 4, "Much."))
                .isRejected(InvalidInput.class, "measure");
        nothing()
                .when(TOM, new RateAccount(new AccountId("nobody"), FIT, null, 4, "Who?"))
                .isRejected(NotFound.class);
    }

    @Test
    void nobodys_judgement_is_overwritten_unseen() {
        rated().when(ROSA, new RateAccount(account(1), FIT, null, 2, "Two were put off."))
                .isRejected(TopTenRejection.RatedMeanwhile.class, "rating");
        rated().when(ROSA, new RateAccount(account(1), FIT, 4, 4, "They plan four plants."))
                .recordsNothing();
    }
}
