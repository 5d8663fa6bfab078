package dev.verona.library.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a person may want of an asset. The acting person is in the metadata, never in a payload. */
public sealed interface AssetCommand {

    AssetId asset();

    @TargetAggregateIdentifier
    default String stream() {
        return AssetEvent.streamOf(asset());
    }

    /** Adds an asset, without a version yet. {@link AssetRejection.AlreadyThere} when the id is taken. */
    record AddAsset(AssetId asset, AssetKind kind, AssetFacts facts, PersonId owner) implements AssetCommand {}

    /**
     * Corrects what the asset is and whom it fits. Only what the author changed between {@code seen} and {@code facts} is taken; when somebody changed the same
     * fact meanwhile, nothing is recorded and {@link AssetRejection.FactsChanged} says what stands.
     */
    record CorrectFacts(AssetId asset, AssetFacts seen, AssetFacts facts) implements AssetCommand {}

    /** Makes another person answerable for it. */
    record AssignOwner(AssetId asset, PersonId owner) implements AssetCommand {}

    /**
     * Says what a case study rests on. A consent that was refused, or whose last day is over, blocks the asset at once.
     *
     * @param seen what the author saw; null when there was none
     */
    record RecordProof(AssetId asset, @Nullable Proof seen, Proof proof) implements AssetCommand {}

    /**
     * Drafts the next version.
     *
     * @param seen the number of the last version that the author saw, 0 for none
     */
    record DraftVersion(AssetId asset, int seen, Draft draft) implements AssetCommand {}

    /**
     * Puts something else into a draft.
     *
     * @param seen how often the draft had been revised when the author saw it
     */
    record ReviseDraft(AssetId asset, int version, int seen, Draft draft) implements AssetCommand {}

    /** Asks a salesperson who did not write it to review a draft (practice 18). Asked again, another one is asked instead. */
    record AskReview(AssetId asset, int version, PersonId reviewer) implements AssetCommand {}

    /** Makes what is in review a draft again. */
    record TakeBackReview(AssetId asset, int version) implements AssetCommand {}

    /** The salesperson who was asked lets it go out; the version before it is replaced. */
    record ReleaseVersion(AssetId asset, int version) implements AssetCommand {}

    /** The salesperson who was asked does not let it go out. */
    record RejectVersion(AssetId asset, int version, String reason) implements AssetCommand {}

    /** Takes the asset out of use, whatever version of it is released. */
    record WithdrawAsset(AssetId asset, String reason) implements AssetCommand {}

    /** Takes it up again. What was released is a draft again and has to be reviewed anew, unless a later version is there. */
    record ReinstateAsset(AssetId asset) implements AssetCommand {}

    /**
     * Says how many site visits the customer of a case study takes in any twelve months.
     *
     * @param most null for as many as we ask for
     */
    record CapSiteVisits(AssetId asset, @Nullable Integer most) implements AssetCommand {}

    /** Books a visit for an account. {@link AssetRejection.CapReached} beyond what the customer takes. */
    record BookSiteVisit(AssetId asset, VisitId visit, AccountId account, LocalDate on) implements AssetCommand {}

    record CancelSiteVisit(AssetId asset, VisitId visit, String reason) implements AssetCommand {}

    /**
     * What an author wants a version to hold.
     *
     * @param file null for none, or for the one that is there
     * @param keepFile whether the file of the draft, or of the version before, stays when none is handed in
     * @param changes what is different from the version before, in a sentence; may be empty
     */
    record Draft(@Nullable HandedIn file, boolean keepFile, String text, String guide, String changes) {

        public static Draft text(String text) {
            return new Draft(null, false, text, "", "");
        }
    }

    /** A file as it came from somebody's machine. */
    record HandedIn(String name, FileContent content) {}
}
