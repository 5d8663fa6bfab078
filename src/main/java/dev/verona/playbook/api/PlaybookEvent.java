package dev.verona.playbook.api;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import org.jspecify.annotations.Nullable;

/** What happened to a playbook, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("playbook")
public sealed interface PlaybookEvent {

    /** The stream of a playbook's events. */
    static String streamOf(PlaybookId playbook) {
        return "playbook-" + playbook.value();
    }

    PlaybookId playbook();

    record PlaybookBegun(PlaybookId playbook, SegmentId segment, String title) implements PlaybookEvent {}

    /** @param version from 1; what it says to begin with is what the version before it says */
    record DraftBegun(PlaybookId playbook, int version) implements PlaybookEvent {}

    record PlayAdded(PlaybookId playbook, PieceId play, Stage stage, String title) implements PlaybookEvent {}

    record StepAdded(PlaybookId playbook, PieceId step, PieceId play, String what, Function function, int days)
            implements PlaybookEvent {}

    record AskAdded(
            PlaybookId playbook,
            PieceId ask,
            PieceId play,
            ContributionKind kind,
            String title,
            Function function,
            int days)
            implements PlaybookEvent {}

    record AssetLinked(PlaybookId playbook, PieceId link, PieceId play, AssetId asset, String title)
            implements PlaybookEvent {}

    record PieceMoved(
            PlaybookId playbook, PieceId piece, @Nullable PieceId after) implements PlaybookEvent {}

    record PieceRemoved(PlaybookId playbook, PieceId piece) implements PlaybookEvent {}

    record PieceRestored(PlaybookId playbook, PieceId piece) implements PlaybookEvent {}

    /**
     * Prose was written.
     *
     * @param revision the field's revision after the change, from 1
     * @param change relative to the text at {@code revision - 1}
     */
    record TextEdited(PlaybookId playbook, PieceFieldRef field, long revision, TextChange change)
            implements PlaybookEvent {}

    /** @param was the value before */
    record ValueSet(PlaybookId playbook, PieceFieldRef field, String was, String value) implements PlaybookEvent {}

    record ChangeOffered(PlaybookId playbook, OfferedChange offer) implements PlaybookEvent {}

    /**
     * An offer is taken; what it changes in the draft follows.
     *
     * @param piece what it became
     */
    record OfferAccepted(PlaybookId playbook, OfferId offer, PieceId piece, String reason) implements PlaybookEvent {}

    record OfferDeclined(PlaybookId playbook, OfferId offer, String reason) implements PlaybookEvent {}

    /** @param function whose head agreed */
    record DraftAgreed(PlaybookId playbook, int version, Function function) implements PlaybookEvent {}

    /** @param contents all that it says, so that a version can be read however its draft came to be */
    record VersionCameIntoForce(PlaybookId playbook, int version, PlaybookContents contents) implements PlaybookEvent {}
}
