package dev.verona.playbook.domain;

import dev.verona.plan.api.ContributionKind;
import dev.verona.playbook.api.OfferedChange;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PieceKind;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookRejection.PieceGone;
import dev.verona.shared.Ids;
import dev.verona.shared.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an accepted offer changes in the draft: the piece that it came from where that still stands, else a piece of its own. */
final class Offers {

    private final PlaybookId playbook;
    private final Draft draft;

    Offers(PlaybookId playbook, Draft draft) {
        this.playbook = playbook;
        this.draft = draft;
    }

    /** The piece that the offer becomes. */
    PieceId becomes(OfferedChange offer) {
        return switch (offer.kind()) {
            case OBJECTIVE, STRATEGY, PLAN, STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> offer.play();
            case ACTION, CONTRIBUTION -> {
                var kind = kind(offer);
                var known = offer.piece();
                yield known != null
                                && draft.find(known)
                                        .filter(piece -> piece.kind() == kind && draft.stands(piece))
                                        .isPresent()
                        ? known
                        : new PieceId(Ids.named("offer", offer.id().value()));
            }
        };
    }

    private static PieceKind kind(OfferedChange offer) {
        return offer.contribution() == null ? PieceKind.STEP : PieceKind.ASK;
    }

    /** @throws PieceGone when its play is not there any more */
    List<PlaybookEvent> changes(OfferedChange offer) {
        draft.require(offer.play(), PieceKind.PLAY);
        var piece = becomes(offer);
        return switch (offer.kind()) {
            case OBJECTIVE -> written(piece, PieceField.OBJECTIVE, offer.words());
            case STRATEGY, PLAN -> written(piece, PieceField.STRATEGY, offer.words());
            case ACTION -> step(offer, piece);
            case CONTRIBUTION -> ask(offer, piece);
            case STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> List.of();
        };
    }

    private List<PlaybookEvent> step(OfferedChange offer, PieceId piece) {
        if (draft.find(piece).isEmpty()) {
            return List.of(new PlaybookEvent.StepAdded(
                    playbook, piece, offer.play(), offer.words(), offer.function(), offer.days()));
        }
        var events = new ArrayList<PlaybookEvent>();
        set(events, piece, PieceField.STEP_WHAT, offer.words());
        set(events, piece, PieceField.STEP_DAYS, Integer.toString(offer.days()));
        return events;
    }

    private List<PlaybookEvent> ask(OfferedChange offer, PieceId piece) {
        var events = new ArrayList<PlaybookEvent>();
        if (draft.find(piece).isEmpty()) {
            ContributionKind kind = Objects.requireNonNull(offer.contribution());
            events.add(new PlaybookEvent.AskAdded(
                    playbook, piece, offer.play(), kind, offer.words(), offer.function(), offer.days()));
        } else {
            set(events, piece, PieceField.ASK_TITLE, offer.words());
            set(events, piece, PieceField.ASK_DAYS, Integer.toString(offer.days()));
        }
        events.addAll(written(piece, PieceField.ASK_BRIEF, offer.brief()));
        return events;
    }

    private void set(List<PlaybookEvent> events, PieceId piece, PieceField field, String value) {
        var ref = new PieceFieldRef(piece, field);
        var was = draft.value(ref);
        if (!was.equals(value)) {
            events.add(new PlaybookEvent.ValueSet(playbook, ref, was, value));
        }
    }

    private List<PlaybookEvent> written(PieceId piece, PieceField field, String words) {
        var ref = new PieceFieldRef(piece, field);
        var text = draft.text(ref);
        var change = TextDiff.between(text.text(), words);
        return change.isIdentity()
                ? List.of()
                : List.of(new PlaybookEvent.TextEdited(playbook, ref, text.revision() + 1, change));
    }
}
