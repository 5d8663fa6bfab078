package dev.verona.library.projection.uses;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.Usefulness;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as far as the library has to do with it.
 *
 * @param sequence the last event of its stream that changed it here
 */
public record StoredPlan(
        PlanId plan,
        long sequence,
        AccountId account,
        PersonId salesOwner,
        PersonId marketingOwner,
        boolean closed,
        List<Piece> pieces) {

    public StoredPlan {
        pieces = List.copyOf(pieces);
    }

    /**
     * A contribution.
     *
     * @param asset what it is made from, null for nothing of the library
     * @param before what it was made from until then
     * @param taken when that was
     */
    public record Piece(
            ElementId id,
            Stage stage,
            boolean retired,
            @Nullable AssetRef asset,
            @Nullable AssetRef before,
            @Nullable Instant taken,
            List<Said> said) {

        public Piece {
            said = List.copyOf(said);
        }

        /** Whether the plan rests on it still. */
        public boolean uses() {
            return asset != null && !retired;
        }

        Piece at(Stage now) {
            return new Piece(id, now, retired, asset, before, taken, said);
        }

        Piece retired(boolean now) {
            return new Piece(id, stage, now, asset, before, taken, said);
        }

        /** A newer version of the same asset is in use since the first one was. */
        Piece of(@Nullable AssetRef now, @Nullable AssetRef was, Instant when) {
            var same = now != null && asset != null && asset.isOf(now);
            return new Piece(id, stage, retired, now, was, same ? taken : when, said);
        }

        Piece with(Said word) {
            return new Piece(
                    id,
                    stage,
                    retired,
                    asset,
                    before,
                    taken,
                    Stream.concat(said.stream().filter(one -> !one.by().equals(word.by())), Stream.of(word))
                            .toList());
        }
    }

    /** What somebody of Sales said of an asset; the latest of each person stands. */
    public record Said(PersonId by, Instant at, AssetRef asset, Usefulness usefulness, String why) {}

    static StoredPlan begun(PlanEvent.PlanCreated e, Moment moment) {
        return new StoredPlan(
                e.plan(), moment.sequence(), e.account(), e.salesOwner(), e.marketingCoOwner(), false, List.of());
    }

    /** The same when the event means nothing to the library. */
    StoredPlan after(PlanEvent event, Moment moment) {
        return switch (event) {
            case PlanEvent.OwnershipHandedOver e ->
                new StoredPlan(
                        plan,
                        moment.sequence(),
                        account,
                        e.function() == Function.SALES ? e.newOwner() : salesOwner,
                        e.function() == Function.MARKETING ? e.newOwner() : marketingOwner,
                        closed,
                        pieces);
            case PlanEvent.PlanClosed _ -> closed(true, moment);
            case PlanEvent.PlanReopened _ -> closed(false, moment);
            case PlanEvent.ContributionRequested e -> with(e.contribution(), e.stage(), moment);
            case PlanEvent.ContributionDrafted e when !e.requested() -> with(e.contribution(), e.stage(), moment);
            case PlanEvent.ContributionMoved e -> changed(e.contribution(), moment, piece -> piece.at(e.stage()));
            case PlanEvent.RequestDeclined e -> changed(e.contribution(), moment, piece -> piece.retired(true));
            case PlanEvent.ContributionRetired e -> changed(e.contribution(), moment, piece -> piece.retired(true));
            case PlanEvent.ContributionRevived e -> changed(e.contribution(), moment, piece -> piece.retired(false));
            case PlanEvent.StepTakenBack e -> changed(e.contribution(), moment, piece -> piece.retired(false));
            case PlanEvent.AssetTaken e ->
                changed(e.contribution(), moment, piece -> piece.of(e.asset(), e.was(), moment.at()));
            case PlanEvent.AssetTakenBack e ->
                changed(e.contribution(), moment, piece -> piece.of(e.again(), null, moment.at()));
            case PlanEvent.FeedbackGiven e ->
                changed(
                        e.contribution(),
                        moment,
                        piece -> piece.with(
                                new Said(moment.actor().person(), moment.at(), e.asset(), e.usefulness(), e.why())));
            default -> this;
        };
    }

    /** With those contributions alone that have to do with the library; the same for as long as nothing of that changes. */
    StoredPlan uses() {
        return new StoredPlan(
                plan,
                0,
                account,
                salesOwner,
                marketingOwner,
                closed,
                pieces.stream()
                        .filter(piece -> piece.asset() != null || piece.before() != null || piece.taken() != null)
                        .toList());
    }

    private StoredPlan closed(boolean now, Moment moment) {
        return new StoredPlan(plan, moment.sequence(), account, salesOwner, marketingOwner, now, pieces);
    }

    private StoredPlan with(ElementId id, Stage stage, Moment moment) {
        var next = new ArrayList<>(pieces);
        next.add(new Piece(id, stage, false, null, null, null, List.of()));
        return new StoredPlan(plan, moment.sequence(), account, salesOwner, marketingOwner, closed, next);
    }

    private StoredPlan changed(ElementId id, Moment moment, UnaryOperator<Piece> change) {
        return new StoredPlan(
                plan,
                moment.sequence(),
                account,
                salesOwner,
                marketingOwner,
                closed,
                pieces.stream()
                        .map(piece -> piece.id().equals(id) ? change.apply(piece) : piece)
                        .toList());
    }
}
