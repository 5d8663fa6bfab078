package dev.verona.library.domain;

import static dev.verona.library.domain.AssetFixture.ASSET;
import static dev.verona.library.domain.AssetFixture.FACTS;
import static dev.verona.library.domain.AssetFixture.GONE;
import static dev.verona.library.domain.AssetFixture.INES;
import static dev.verona.library.domain.AssetFixture.JUN;
import static dev.verona.library.domain.AssetFixture.LAST_DAY;
import static dev.verona.library.domain.AssetFixture.LEO;
import static dev.verona.library.domain.AssetFixture.NADIA;
import static dev.verona.library.domain.AssetFixture.PIET;
import static dev.verona.library.domain.AssetFixture.ROSA;
import static dev.verona.library.domain.AssetFixture.SUNDALE;
import static dev.verona.library.domain.AssetFixture.TODAY;
import static dev.verona.library.domain.AssetFixture.TOM;
import static dev.verona.library.domain.AssetFixture.WORDS;
import static dev.verona.library.domain.AssetFixture.asset;
import static dev.verona.library.domain.AssetFixture.draft;
import static dev.verona.library.domain.AssetFixture.inReview;
import static dev.verona.library.domain.AssetFixture.released;

import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.ReinstateAsset;
import dev.verona.library.api.AssetCommand.RejectVersion;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetCommand.ReviseDraft;
import dev.verona.library.api.AssetCommand.TakeBackReview;
import dev.verona.library.api.AssetCommand.WithdrawAsset;
import dev.verona.library.api.AssetEvent.AssetReinstated;
import dev.verona.library.api.AssetEvent.AssetWithdrawn;
import dev.verona.library.api.AssetEvent.DraftRevised;
import dev.verona.library.api.AssetEvent.FactsCorrected;
import dev.verona.library.api.AssetEvent.ProofRecorded;
import dev.verona.library.api.AssetEvent.ReviewAsked;
import dev.verona.library.api.AssetEvent.ReviewTakenBack;
import dev.verona.library.api.AssetEvent.VersionDrafted;
import dev.verona.library.api.AssetEvent.VersionRejected;
import dev.verona.library.api.AssetEvent.VersionReleased;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRejection.DraftChanged;
import dev.verona.library.api.AssetRejection.DraftInWork;
import dev.verona.library.api.AssetRejection.NotASalesperson;
import dev.verona.library.api.AssetRejection.NotAsked;
import dev.verona.library.api.AssetRejection.NotItsKeeper;
import dev.verona.library.api.AssetRejection.NotNow;
import dev.verona.library.api.AssetRejection.NotReady;
import dev.verona.library.api.AssetRejection.NothingToDo;
import dev.verona.library.api.AssetRejection.OwnWork;
import dev.verona.library.api.Content;
import dev.verona.library.api.Proof;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.platform.security.Actor;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing leaves draft before a salesperson has reviewed it (practice 18). */
class ReleaseGateTest {

    private static final ReleaseVersion RELEASE = new ReleaseVersion(ASSET, 1);

    @Test
    void a_draft_is_never_released_whoever_wants_it() {
        for (var actor : List.of(JUN, ROSA, TOM, LEO, INES, Actor.VERONA)) {
            draft().when(actor, RELEASE).isRejected(NotNow.class);
        }
    }

    @Test
    void the_salesperson_who_was_asked_lets_it_out() {
        inReview().when(TOM, RELEASE).records(new VersionReleased(ASSET, 1, null));
    }

    static Stream<Actor> others() {
        return Stream.of(JUN, ROSA, NADIA, LEO, INES, PIET, Actor.VERONA);
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_lets_it_out_or_rejects_it(Actor actor) {
        inReview().when(actor, RELEASE).isRejected(NotAsked.class);
        inReview().when(actor, new RejectVersion(ASSET, 1, "No")).isRejected(NotAsked.class);
    }

    @Test
    void whoever_was_asked_and_sells_no_more_decides_no_more() {
        var marketer = new Actor(
                TOM.person(),
                TOM.name(),
                dev.verona.shared.Function.MARKETING,
                java.util.Set.of(dev.verona.shared.Role.MARKETING));
        inReview().when(marketer, RELEASE).isRejected(NotASalesperson.class);
    }

    @Test
    void a_rejection_says_why() {
        inReview()
                .when(TOM, new RejectVersion(ASSET, 1, " It holds for Tarn Fell alone. "))
                .records(new VersionRejected(ASSET, 1, "It holds for Tarn Fell alone."));
        inReview().when(TOM, new RejectVersion(ASSET, 1, "  ")).isRejected(InvalidInput.class, "reason");
    }

    @Test
    void what_was_rejected_does_not_go_out_and_the_next_version_does() {
        var rejected = inReview().by(TOM, new VersionRejected(ASSET, 1, "Payback"));
        rejected.when(TOM, RELEASE).isRejected(NotNow.class);
        rejected.when(JUN, new AskReview(ASSET, 1, TOM.person())).isRejected(NotNow.class);
        rejected.when(JUN, new DraftVersion(ASSET, 1, Draft.text("Thirty-one months")))
                .records(new VersionDrafted(ASSET, 2, new Content(null, "Thirty-one months", ""), ""));
    }

    @Test
    void a_new_version_replaces_the_one_before_only_when_it_is_released() {
        released()
                .by(JUN, new VersionDrafted(ASSET, 2, WORDS, ""))
                .by(JUN, new ReviewAsked(ASSET, 2, TOM.person()))
                .when(TOM, new ReleaseVersion(ASSET, 2))
                .records(new VersionReleased(ASSET, 2, 1));
    }

    @Test
    void only_a_salesperson_who_can_sign_in_is_asked() {
        draft().when(JUN, new AskReview(ASSET, 1, TOM.person())).records(new ReviewAsked(ASSET, 1, TOM.person()));
        for (var actor : List.of(ROSA, LEO, INES, PIET, GONE)) {
            draft().when(JUN, new AskReview(ASSET, 1, actor.person())).isRejected(NotASalesperson.class, "reviewer");
        }
    }

    @Test
    void whoever_wrote_a_part_of_it_is_not_asked() {
        asset(AssetKind.BATTLECARD)
                .by(TOM, new VersionDrafted(ASSET, 1, WORDS, ""))
                .by(JUN, new DraftRevised(ASSET, 1, 1, WORDS, ""))
                .when(JUN, new AskReview(ASSET, 1, TOM.person()))
                .isRejected(OwnWork.class, "reviewer");
    }

    @Test
    void somebody_else_is_asked_when_the_first_one_cannot() {
        inReview()
                .when(JUN, new AskReview(ASSET, 1, NADIA.person()))
                .records(new ReviewAsked(ASSET, 1, NADIA.person()));
        inReview().when(JUN, new AskReview(ASSET, 1, TOM.person())).recordsNothing();
    }

    @Test
    void what_is_in_review_is_not_changed_until_it_is_taken_back() {
        var revise = new ReviseDraft(ASSET, 1, 0, Draft.text("Other words"));
        inReview().when(JUN, revise).isRejected(NotNow.class);
        inReview().when(JUN, new TakeBackReview(ASSET, 1)).records(new ReviewTakenBack(ASSET, 1));
        inReview()
                .by(JUN, new ReviewTakenBack(ASSET, 1))
                .when(JUN, revise)
                .records(new DraftRevised(ASSET, 1, 1, new Content(null, "Other words", ""), ""));
        inReview().by(JUN, new ReviewTakenBack(ASSET, 1)).when(TOM, RELEASE).isRejected(NotNow.class);
    }

    @Test
    void what_is_released_is_not_changed() {
        released().when(JUN, new ReviseDraft(ASSET, 1, 0, Draft.text("x"))).isRejected(NotNow.class);
        released().when(TOM, RELEASE).isRejected(NotNow.class);
        released().when(TOM, new RejectVersion(ASSET, 1, "Too late")).isRejected(NotNow.class);
        released().when(JUN, new TakeBackReview(ASSET, 1)).isRejected(NotNow.class);
    }

    @Test
    void a_salesperson_who_is_not_its_owner_does_not_draft_ask_or_take_back() {
        draft().when(TOM, new AskReview(ASSET, 1, NADIA.person())).isRejected(NotItsKeeper.class);
        draft().when(TOM, new ReviseDraft(ASSET, 1, 0, Draft.text("x"))).isRejected(NotItsKeeper.class);
        asset(AssetKind.BATTLECARD)
                .when(TOM, new DraftVersion(ASSET, 0, Draft.text("x")))
                .isRejected(NotItsKeeper.class);
        inReview().when(TOM, new TakeBackReview(ASSET, 1)).isRejected(NotItsKeeper.class);
        released().when(TOM, new WithdrawAsset(ASSET, "x")).isRejected(NotItsKeeper.class);
    }

    @Test
    void there_is_no_such_version() {
        draft().when(TOM, new ReleaseVersion(ASSET, 2)).isRejected(NotFound.class);
    }

    @Test
    void one_version_is_worked_on_at_a_time() {
        draft().when(JUN, new DraftVersion(ASSET, 1, Draft.text("x"))).isRejected(DraftInWork.class);
        inReview().when(JUN, new DraftVersion(ASSET, 1, Draft.text("x"))).isRejected(DraftInWork.class);
    }

    @Test
    void nobody_s_draft_is_overwritten_unseen() {
        draft().by(ROSA, new DraftRevised(ASSET, 1, 1, WORDS, ""))
                .when(JUN, new ReviseDraft(ASSET, 1, 0, Draft.text("Mine")))
                .isRejected(DraftChanged.class, "text");
        released().when(JUN, new DraftVersion(ASSET, 0, Draft.text("x"))).isRejected(DraftChanged.class, "text");
    }

    @Test
    void a_template_comes_with_its_guide() {
        asset(AssetKind.TEMPLATE)
                .by(JUN, new VersionDrafted(ASSET, 1, WORDS, ""))
                .when(JUN, new AskReview(ASSET, 1, TOM.person()))
                .isRejected(NotReady.class, "guide");
        asset(AssetKind.TEMPLATE)
                .by(JUN, new VersionDrafted(ASSET, 1, new Content(null, "Words", "Change the sites"), ""))
                .when(JUN, new AskReview(ASSET, 1, TOM.person()))
                .records(new ReviewAsked(ASSET, 1, TOM.person()));
    }

    @Test
    void a_case_study_rests_on_its_customers_consent_when_it_is_asked_and_when_it_goes_out() {
        var unproven = asset(AssetKind.CASE_STUDY).by(JUN, new VersionDrafted(ASSET, 1, WORDS, ""));
        unproven.when(JUN, new AskReview(ASSET, 1, TOM.person())).isRejected(NotReady.class, "consent");
        for (var consent : List.of(Consent.ASKED, Consent.REFUSED, Consent.NOT_ASKED)) {
            unproven.by(JUN, new ProofRecorded(ASSET, null, new Proof("Sundale", CaseForm.REFERENCE, consent, null)))
                    .when(JUN, new AskReview(ASSET, 1, TOM.person()))
                    .isRejected(NotReady.class, "consent");
        }
        unproven.by(JUN, new ProofRecorded(ASSET, null, SUNDALE)).by(JUN, new ReviewAsked(ASSET, 1, TOM.person()));
        unproven.when(TOM, RELEASE).records(new VersionReleased(ASSET, 1, null));
        unproven.on(LAST_DAY.plusDays(1)).when(TOM, RELEASE).isRejected(NotReady.class, "consent");
    }

    @Test
    void what_has_expired_does_not_go_out() {
        var over = new AssetFacts("Board brochure", "", List.of(), List.of(), List.of(), null, TODAY.minusDays(1));
        inReview()
                .by(JUN, new FactsCorrected(ASSET, FACTS, over))
                .when(TOM, RELEASE)
                .isRejected(NotReady.class, "expires");
    }

    @Test
    void what_was_withdrawn_is_reviewed_anew_when_it_is_taken_up_again() {
        released()
                .when(JUN, new WithdrawAsset(ASSET, "The tariff changed"))
                .records(new AssetWithdrawn(ASSET, "The tariff changed"));
        released().when(JUN, new WithdrawAsset(ASSET, "")).isRejected(InvalidInput.class, "reason");
        var withdrawn = released().by(JUN, new AssetWithdrawn(ASSET, "The tariff changed"));
        withdrawn.when(JUN, new WithdrawAsset(ASSET, "Again")).isRejected(NothingToDo.class);
        withdrawn.when(JUN, new ReinstateAsset(ASSET)).records(new AssetReinstated(ASSET, 1));
        withdrawn.by(JUN, new AssetReinstated(ASSET, 1));
        withdrawn.when(TOM, RELEASE).isRejected(NotNow.class);
        withdrawn.when(JUN, new AskReview(ASSET, 1, TOM.person())).records(new ReviewAsked(ASSET, 1, TOM.person()));
        withdrawn.when(JUN, new ReinstateAsset(ASSET)).isRejected(NothingToDo.class);
    }

    @Test
    void what_is_withdrawn_while_it_is_in_review_does_not_go_out() {
        inReview()
                .by(JUN, new AssetWithdrawn(ASSET, "Wrong customer"))
                .when(TOM, RELEASE)
                .isRejected(NothingToDo.class);
    }
}
