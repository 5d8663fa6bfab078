package dev.verona.playbook.api;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a person may want of a playbook. The acting person is in the metadata, never in a payload. */
public sealed interface PlaybookCommand {

    PlaybookId playbook();

    @TargetAggregateIdentifier
    default String stream() {
        return PlaybookEvent.streamOf(playbook());
    }

    /** Begins the playbook of a segment, with its first draft. {@link PlaybookRejection.AlreadyThere} when the segment has one. */
    record BeginPlaybook(PlaybookId playbook, SegmentId segment, String title) implements PlaybookCommand {}

    /** Begins the next version, from what is in force. */
    record BeginDraft(PlaybookId playbook) implements PlaybookCommand {}

    record AddPlay(PlaybookId playbook, PieceId play, Stage stage, String title) implements PlaybookCommand {}

    /** @param days working days after the start */
    record AddStep(PlaybookId playbook, PieceId step, PieceId play, String what, Function function, int days)
            implements PlaybookCommand {}

    /** @param days working days after the start */
    record AddAsk(
            PlaybookId playbook,
            PieceId ask,
            PieceId play,
            ContributionKind kind,
            String title,
            Function function,
            int days)
            implements PlaybookCommand {}

    /** @param title what the library calls it */
    record LinkAsset(PlaybookId playbook, PieceId link, PieceId play, AssetId asset, String title)
            implements PlaybookCommand {}

    /** @param after the sibling that it follows, null for first */
    record MovePiece(
            PlaybookId playbook, PieceId piece, @Nullable PieceId after) implements PlaybookCommand {}

    /** Takes a piece out, a play with all that hangs on it. {@link RestorePiece} undoes it. */
    record RemovePiece(PlaybookId playbook, PieceId piece) implements PlaybookCommand {}

    record RestorePiece(PlaybookId playbook, PieceId piece) implements PlaybookCommand {}

    /**
     * Writes in a prose field. What came since the author's base is merged; nobody's words are dropped.
     *
     * @param baseRevision the revision that the author saw
     * @param baseText the text that the author saw, so that even a very old base can be merged; null when it is not at hand
     */
    record EditText(
            PlaybookId playbook,
            PieceFieldRef field,
            long baseRevision,
            TextChange change,
            @Nullable String baseText) implements PlaybookCommand {}

    /**
     * Sets a single value. When somebody changed it since the author saw it, the command is rejected with {@link PlaybookRejection.ValueConflict}; the author chooses
     * and sends again.
     *
     * @param seen the value that the author saw
     */
    record SetValue(PlaybookId playbook, PieceFieldRef field, String seen, String value) implements PlaybookCommand {}

    /**
     * A head's agreement to the draft as they saw it. With both heads' it is the version in force.
     *
     * @param revision of the draft, as the head saw it
     */
    record AgreeDraft(PlaybookId playbook, int revision) implements PlaybookCommand {}

    /**
     * Offers what a team has in its plan to the playbook: a changed step, a new request, a better objective.
     *
     * @param element an objective, strategy, action or contribution of that plan
     * @param play the play that it belongs to
     */
    record OfferChange(PlaybookId playbook, OfferId offer, PlanId plan, ElementId element, PieceId play, String why)
            implements PlaybookCommand {}

    /** Takes an offer into the draft; begins one where there is none. */
    record AcceptOffer(PlaybookId playbook, OfferId offer, String reason) implements PlaybookCommand {}

    record DeclineOffer(PlaybookId playbook, OfferId offer, String reason) implements PlaybookCommand {}
}
