package dev.verona.playbook.domain;

import static dev.verona.playbook.domain.PlaybookFixture.ASK;
import static dev.verona.playbook.domain.PlaybookFixture.BOOK;
import static dev.verona.playbook.domain.PlaybookFixture.ELEMENT;
import static dev.verona.playbook.domain.PlaybookFixture.INES;
import static dev.verona.playbook.domain.PlaybookFixture.MAYA;
import static dev.verona.playbook.domain.PlaybookFixture.OFFER;
import static dev.verona.playbook.domain.PlaybookFixture.PIET;
import static dev.verona.playbook.domain.PlaybookFixture.PLAN;
import static dev.verona.playbook.domain.PlaybookFixture.PLAY;
import static dev.verona.playbook.domain.PlaybookFixture.REVISION;
import static dev.verona.playbook.domain.PlaybookFixture.ROSA;
import static dev.verona.playbook.domain.PlaybookFixture.SEGMENT;
import static dev.verona.playbook.domain.PlaybookFixture.STEP;
import static dev.verona.playbook.domain.PlaybookFixture.TOM;
import static dev.verona.playbook.domain.PlaybookFixture.begun;
import static dev.verona.playbook.domain.PlaybookFixture.edit;
import static dev.verona.playbook.domain.PlaybookFixture.inForce;
import static dev.verona.playbook.domain.PlaybookFixture.nothing;
import static dev.verona.playbook.domain.PlaybookFixture.offered;
import static dev.verona.playbook.domain.PlaybookFixture.whole;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookRejection;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a playbook is written, agreed and gone on with (practice 28). */
class PlaybookTest {

    private static final PieceId OTHER = new PieceId("other");

    @Test
    void a_playbook_begins_with_the_draft_of_its_first_version() {
        nothing()
                .when(ROSA, new PlaybookCommand.BeginPlaybook(BOOK, SEGMENT, " Dairy "))
                .records(
                        new PlaybookEvent.PlaybookBegun(BOOK, SEGMENT, "Dairy"), new PlaybookEvent.DraftBegun(BOOK, 1));
    }

    @Test
    void a_segment_has_one_playbook() {
        begun().when(TOM, new PlaybookCommand.BeginPlaybook(BOOK, SEGMENT, "Dairy again"))
                .isRejected(PlaybookRejection.AlreadyThere.class, "segment");
        nothing()
                .when(TOM, new PlaybookCommand.BeginPlaybook(new PlaybookId("elsewhere"), SEGMENT, "Dairy"))
                .isRejected(InvalidInput.class, "segment");
    }

    @Test
    void two_who_write_in_one_field_keep_both_their_words() {
        whole().when(TOM, edit(PieceField.OBJECTIVE, 0, TextChange.insert(0, "Theirs")))
                .records(new PlaybookEvent.TextEdited(
                        BOOK, new PieceFieldRef(PLAY, PieceField.OBJECTIVE), 2, TextChange.insert(0, "Theirs")));
    }

    @Test
    void words_are_written_on_where_they_stand() {
        whole().by(TOM, change(2, 11, "soon "))
                .when(ROSA, edit(PieceField.OBJECTIVE, 2, TextChange.insert(16, "and well ")))
                .records(change(3, 16, "and well "));
    }

    private static PlaybookEvent change(long revision, int at, String words) {
        return new PlaybookEvent.TextEdited(
                BOOK, new PieceFieldRef(PLAY, PieceField.OBJECTIVE), revision, TextChange.insert(at, words));
    }

    @Test
    void of_two_who_set_one_value_the_second_is_told() {
        var days = new PieceFieldRef(STEP, PieceField.STEP_DAYS);
        var set = whole().by(TOM, new PlaybookEvent.ValueSet(BOOK, days, "5", "8"));
        set.when(ROSA, new PlaybookCommand.SetValue(BOOK, days, "5", "10"))
                .isRejected(PlaybookRejection.ValueConflict.class, "STEP_DAYS");
        set.when(ROSA, new PlaybookCommand.SetValue(BOOK, days, "8", "10"))
                .records(new PlaybookEvent.ValueSet(BOOK, days, "8", "10"));
    }

    @Test
    void a_step_is_done_by_one_function_and_within_a_year() {
        whole().when(TOM, new PlaybookCommand.AddStep(BOOK, OTHER, PLAY, "Call them", Function.JOINT, 3))
                .isRejected(InvalidInput.class, "STEP_FUNCTION");
        whole().when(TOM, new PlaybookCommand.AddStep(BOOK, OTHER, PLAY, "Call them", Function.SALES, 251))
                .isRejected(InvalidInput.class, "STEP_DAYS");
        whole().when(TOM, new PlaybookCommand.AddStep(BOOK, OTHER, PLAY, " ", Function.SALES, 3))
                .isRejected(InvalidInput.class, "STEP_WHAT");
    }

    @Test
    void what_was_taken_out_is_brought_back_with_all_that_hangs_on_it() {
        whole().by(TOM, new PlaybookEvent.PieceRemoved(BOOK, PLAY))
                .when(TOM, new PlaybookCommand.AddStep(BOOK, OTHER, PLAY, "Call them", Function.SALES, 3))
                .isRejected(PlaybookRejection.PieceGone.class);
        whole().by(TOM, new PlaybookEvent.PieceRemoved(BOOK, PLAY))
                .when(TOM, new PlaybookCommand.RestorePiece(BOOK, PLAY))
                .records(new PlaybookEvent.PieceRestored(BOOK, PLAY));
    }

    @Test
    void a_draft_that_is_not_whole_is_agreed_by_nobody() {
        begun().when(PIET, new PlaybookCommand.AgreeDraft(BOOK, 0)).isRejected(PlaybookRejection.NotReady.class);
        begun().by(ROSA, new PlaybookEvent.PlayAdded(BOOK, PLAY, Stage.DECISION, "Prove it"))
                .when(PIET, new PlaybookCommand.AgreeDraft(BOOK, 1))
                .isRejectedSaying("“Prove it” has no objective");
    }

    @Test
    void it_takes_the_head_of_each_function_and_whoever_leads_both_is_neither() {
        whole().when(TOM, new PlaybookCommand.AgreeDraft(BOOK, REVISION)).isRejected(PlaybookRejection.NotAHead.class);
        whole().when(INES, new PlaybookCommand.AgreeDraft(BOOK, REVISION)).isRejected(PlaybookRejection.NotAHead.class);
        whole().when(PIET, new PlaybookCommand.AgreeDraft(BOOK, REVISION))
                .records(new PlaybookEvent.DraftAgreed(BOOK, 1, Function.SALES));
    }

    @Test
    void with_both_heads_the_draft_is_in_force_as_it_stands() {
        whole().by(PIET, new PlaybookEvent.DraftAgreed(BOOK, 1, Function.SALES))
                .when(MAYA, new PlaybookCommand.AgreeDraft(BOOK, REVISION))
                .records(
                        new PlaybookEvent.DraftAgreed(BOOK, 1, Function.MARKETING),
                        new PlaybookEvent.VersionCameIntoForce(
                                BOOK,
                                1,
                                new PlaybookContents(List.of(new Play(
                                        PLAY,
                                        Stage.DEFINING_NEEDS,
                                        "Prove the payback",
                                        ObjectiveKind.RELATIONSHIP,
                                        "The payback is believed",
                                        "Measured at the customer's own plant",
                                        "",
                                        "",
                                        List.of(new Step(STEP, "Visit the plant", Function.SALES, 5)),
                                        List.of(new Ask(
                                                ASK,
                                                ContributionKind.VALUE_PROPOSITION,
                                                "Payback for dairies",
                                                "",
                                                Function.MARKETING,
                                                10)),
                                        List.of())))));
    }

    @Test
    void whoever_changes_the_draft_undoes_the_agreement_to_it() {
        var changed = whole().by(PIET, new PlaybookEvent.DraftAgreed(BOOK, 1, Function.SALES))
                .by(TOM, new PlaybookEvent.PieceRemoved(BOOK, ASK));
        changed.when(MAYA, new PlaybookCommand.AgreeDraft(BOOK, REVISION))
                .isRejected(PlaybookRejection.ChangedSinceSeen.class, "revision");
        changed.when(MAYA, new PlaybookCommand.AgreeDraft(BOOK, REVISION + 1))
                .records(new PlaybookEvent.DraftAgreed(BOOK, 1, Function.MARKETING));
    }

    @Test
    void what_is_in_force_stays_until_the_next_version_is_begun() {
        inForce().when(TOM, new PlaybookCommand.RemovePiece(BOOK, STEP)).isRejected(PlaybookRejection.NoDraft.class);
        inForce().when(TOM, new PlaybookCommand.BeginDraft(BOOK)).records(new PlaybookEvent.DraftBegun(BOOK, 2));
        whole().when(TOM, new PlaybookCommand.BeginDraft(BOOK)).isRejected(PlaybookRejection.DraftThere.class);
    }

    @Test
    void a_team_offers_what_it_has_in_its_plan_with_a_reason() {
        inForce()
                .when(TOM, new PlaybookCommand.OfferChange(BOOK, OFFER, PLAN, ELEMENT, PLAY, "It opened the door"))
                .records(new PlaybookEvent.ChangeOffered(
                        BOOK, offered(ElementKind.ACTION, STEP, "Visit the plant with an engineer", 8)));
        inForce()
                .when(TOM, new PlaybookCommand.OfferChange(BOOK, OFFER, PLAN, ELEMENT, PLAY, " "))
                .isRejected(InvalidInput.class, "why");
        inForce()
                .when(ROSA, new PlaybookCommand.OfferChange(BOOK, OFFER, PLAN, ELEMENT, PLAY, "Why not"))
                .isRejected(NotAllowed.class);
    }

    @Test
    void an_offer_that_is_accepted_changes_the_piece_that_it_came_from_in_the_next_draft() {
        inForce()
                .by(TOM, new PlaybookEvent.ChangeOffered(BOOK, offered(ElementKind.ACTION, STEP, "Visit it twice", 8)))
                .when(ROSA, new PlaybookCommand.AcceptOffer(BOOK, OFFER, "It worked"))
                .records(
                        new PlaybookEvent.DraftBegun(BOOK, 2),
                        new PlaybookEvent.OfferAccepted(BOOK, OFFER, STEP, "It worked"),
                        new PlaybookEvent.ValueSet(
                                BOOK,
                                new PieceFieldRef(STEP, PieceField.STEP_WHAT),
                                "Visit the plant",
                                "Visit it twice"),
                        new PlaybookEvent.ValueSet(BOOK, new PieceFieldRef(STEP, PieceField.STEP_DAYS), "5", "8"));
    }

    @Test
    void an_offer_of_something_new_becomes_a_piece_of_its_own() {
        var piece = new PieceId(Ids.named("offer", OFFER.value()));
        whole().by(TOM, new PlaybookEvent.ChangeOffered(BOOK, offered(ElementKind.CONTRIBUTION, null, "A visit", 15)))
                .when(ROSA, new PlaybookCommand.AcceptOffer(BOOK, OFFER, ""))
                .records(
                        new PlaybookEvent.OfferAccepted(BOOK, OFFER, piece, ""),
                        new PlaybookEvent.AskAdded(
                                BOOK, piece, PLAY, ContributionKind.CASE_STUDY, "A visit", Function.SALES, 15));
    }

    @Test
    void somebody_else_answers_an_offer_once_and_says_why_not() {
        var offer = new PlaybookEvent.ChangeOffered(BOOK, offered(ElementKind.ACTION, STEP, "Visit it twice", 8));
        whole().by(TOM, offer)
                .when(TOM, new PlaybookCommand.AcceptOffer(BOOK, OFFER, ""))
                .isRejected(PlaybookRejection.OwnOffer.class);
        whole().by(TOM, offer)
                .when(ROSA, new PlaybookCommand.DeclineOffer(BOOK, OFFER, ""))
                .isRejected(InvalidInput.class, "reason");
        whole().by(TOM, offer)
                .by(ROSA, new PlaybookEvent.OfferDeclined(BOOK, OFFER, "Once will do"))
                .when(MAYA, new PlaybookCommand.AcceptOffer(BOOK, OFFER, ""))
                .isRejected(PlaybookRejection.OfferGone.class);
    }
}
