package dev.verona.playbook.projection.book;

import dev.verona.directory.api.Heads;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.OfferedChange;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.api.PlaybookView.DraftView;
import dev.verona.playbook.api.PlaybookView.OfferView;
import dev.verona.playbook.api.PlaybookView.Version;
import dev.verona.playbook.domain.Draft;
import dev.verona.playbook.domain.Wholeness;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A playbook as one person sees it. */
final class BookGlance {

    private final StoredPlaybook playbook;
    private final PlaybookContents inForce;
    private final String segment;

    BookGlance(StoredPlaybook playbook, PlaybookContents inForce, String segment) {
        this.playbook = playbook;
        this.inForce = inForce;
        this.segment = segment;
    }

    PlaybookView view(Actor asking) {
        return new PlaybookView(
                playbook.id(),
                playbook.segment(),
                segment,
                playbook.title(),
                playbook.position(),
                inForce,
                playbook.versions().stream()
                        .sorted(Comparator.comparingInt(Version::number).reversed())
                        .toList(),
                playbook.drafting() ? draft(playbook.draft()) : null,
                playbook.offers().stream()
                        .map(this::offer)
                        .sorted(Comparator.comparing((OfferView offer) -> offer.answer() != null)
                                .thenComparing(OfferView::at, Comparator.reverseOrder()))
                        .toList(),
                playbook.drafting()
                        && Heads.include(asking)
                        && playbook.agreed().stream().noneMatch(one -> one.function() == asking.function()));
    }

    private DraftView draft(Draft draft) {
        var contents = draft.contents();
        return new DraftView(
                playbook.number(),
                draft.revision(),
                contents,
                draft.texts(),
                playbook.agreed(),
                Wholeness.missing(contents),
                removed(draft));
    }

    /** What of it could be brought back: not what went with its play. */
    private static Map<PieceId, String> removed(Draft draft) {
        var removed = new LinkedHashMap<PieceId, String>();
        draft.pieces().stream()
                .filter(Draft.Piece::removed)
                .filter(piece -> {
                    var play = piece.play();
                    return play == null
                            || draft.find(play)
                                    .filter(above -> !above.removed())
                                    .isPresent();
                })
                .forEach(piece -> removed.put(piece.id(), piece.kind().label() + " “" + called(draft, piece) + "”"));
        return removed;
    }

    private static String called(Draft draft, Draft.Piece piece) {
        return switch (piece.kind()) {
            case PLAY -> draft.value(new PieceFieldRef(piece.id(), PieceField.TITLE));
            case STEP -> draft.value(new PieceFieldRef(piece.id(), PieceField.STEP_WHAT));
            case ASK -> draft.value(new PieceFieldRef(piece.id(), PieceField.ASK_TITLE));
            case ASSET -> piece.assetTitle();
        };
    }

    private OfferView offer(StoredPlaybook.StoredOffer offer) {
        var change = offer.change();
        return new OfferView(
                change,
                offer.by(),
                offer.at(),
                playbook.draft().value(new PieceFieldRef(change.play(), PieceField.TITLE)),
                says(change),
                offer.answer());
    }

    private String says(OfferedChange change) {
        var draft = playbook.draft();
        var piece = change.piece();
        return switch (change.kind()) {
            case OBJECTIVE -> text(change.play(), PieceField.OBJECTIVE);
            case STRATEGY, PLAN -> text(change.play(), PieceField.STRATEGY);
            case ACTION -> piece == null ? "" : value(draft, piece, PieceField.STEP_WHAT);
            case CONTRIBUTION -> piece == null ? "" : value(draft, piece, PieceField.ASK_TITLE);
            case STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> "";
        };
    }

    private String text(PieceId piece, PieceField field) {
        return playbook.draft().text(new PieceFieldRef(piece, field)).text();
    }

    private static String value(Draft draft, @Nullable PieceId piece, PieceField field) {
        return piece == null ? "" : draft.value(new PieceFieldRef(piece, field));
    }
}
