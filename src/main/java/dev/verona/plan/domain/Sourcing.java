package dev.verona.plan.domain;

import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.text.Prose;
import dev.verona.shared.text.TextDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Making contributions of what the library lets out, and saying what became of it (practices 37 and 59). Words of one's own are never overwritten unseen. */
final class Sourcing {

    private final PlanState plan;
    private final AssetShelf shelf;

    Sourcing(PlanState plan, AssetShelf shelf) {
        this.plan = plan;
        this.shelf = shelf;
    }

    List<PlanEvent> draft(PlanCommand.DraftFromAsset c, Actor actor) {
        plan.requireNew("contribution", c.contribution());
        var offer = shelf.offer(c.asset(), c.version());
        var title = Words.requiredFirst(
                "title", Field.CONTRIBUTION_TITLE, offer.asset().title());
        var events = new ArrayList<PlanEvent>();
        events.add(new PlanEvent.ContributionDrafted(
                c.plan(), c.contribution(), c.stage(), offer.kind(), title, actor.function(), false));
        events.add(new PlanEvent.AssetTaken(c.plan(), c.contribution(), null, offer.asset()));
        events.addAll(written(c.contribution(), offer.content(), Map.of()));
        return events;
    }

    /** @throws PlanRejection.ChangedMeanwhile when a field that shall be overwritten says something else than the actor saw */
    List<PlanEvent> take(PlanCommand.TakeAsset c, Actor actor) {
        var contribution = plan.shape().contributions().require(c.contribution());
        var offer = shelf.offer(c.asset(), c.version());
        if (offer.kind() != contribution.kind()) {
            throw new InvalidInput(
                    "asset",
                    "This makes another kind of contribution: "
                            + offer.kind().label().toLowerCase(java.util.Locale.ROOT)
                            + ". Put it in as one of its own.");
        }
        var was = plan.shape().sources().assetOf(c.contribution());
        if (offer.asset().equals(was)) {
            throw new InvalidInput("asset", "This version is in use here already.");
        }
        var events = new ArrayList<>(plan.openForWriting(new FieldRef(c.contribution(), offer.main()), actor));
        events.add(new PlanEvent.AssetTaken(c.plan(), c.contribution(), was, offer.asset()));
        events.addAll(written(c.contribution(), offer.content(), c.seen()));
        return events;
    }

    /** Undoes the last taking, as long as nothing else was taken since. */
    List<PlanEvent> takeBack(PlanCommand.TakeAssetBack c, Actor actor) {
        var contribution = plan.shape().contributions().require(c.contribution());
        var source = plan.shape().sources().find(c.contribution()).orElse(null);
        var asset = source == null ? null : source.asset();
        if (source == null || asset == null || !asset.equals(c.taken())) {
            throw new PlanRejection.WrongStep("This is not what it is made from any more. Look at what it says now.");
        }
        ContributionLifecycle.require(Kind.EDIT, contribution, plan.shape().team(), actor);
        var events = new ArrayList<PlanEvent>();
        if (!c.fields().isEmpty()) {
            var first = c.fields().getFirst().field();
            events.addAll(plan.openForWriting(first, actor));
        }
        events.add(new PlanEvent.AssetTakenBack(c.plan(), c.contribution(), asset, source.before()));
        for (var field : c.fields()) {
            if (!field.field().element().equals(c.contribution())) {
                throw new InvalidInput("fields", "Only what this contribution says is brought back with it.");
            }
            events.addAll(written(field.field(), field.seen(), field.then()));
        }
        return events;
    }

    /** Sales says what became of it, whoever gave it; the latest word of a person stands. */
    List<PlanEvent> feedback(PlanCommand.GiveFeedback c, Actor actor) {
        if (!actor.isVerona() && actor.function() == Function.MARKETING) {
            throw new PlanRejection.NotYourStep("Whoever was in front of the customer says whether it helped: Sales.");
        }
        plan.shape().contributions().require(c.contribution());
        var source = plan.shape().sources().find(c.contribution()).orElse(null);
        var asset = source == null ? null : source.asset();
        if (source == null || asset == null) {
            throw new PlanRejection.WrongStep("Nothing of the library is used here.");
        }
        var why = Words.optional("why", c.why());
        var said = source.feedback().stream()
                .anyMatch(one -> one.by().equals(actor.person())
                        && one.asset().equals(asset)
                        && one.usefulness() == c.usefulness()
                        && one.why().equals(why));
        return said
                ? List.of()
                : List.of(new PlanEvent.FeedbackGiven(c.plan(), c.contribution(), asset, c.usefulness(), why));
    }

    /** What rests on something that nobody may use goes to nobody's review and is agreed by nobody. */
    void requireUsable(ElementId contribution) {
        var asset = plan.shape().sources().assetOf(contribution);
        if (asset != null) {
            shelf.requireUsable(asset.asset());
        }
    }

    /** What is there stays, unless the actor saw it and named it. */
    private List<PlanEvent> written(ElementId contribution, Map<Field, String> content, Map<Field, String> seen) {
        return Arrays.stream(Field.values())
                .filter(content::containsKey)
                .filter(field -> seen.containsKey(field) || plan.isBlank(contribution, field))
                .flatMap(field -> written(
                        new FieldRef(contribution, field),
                        seen.getOrDefault(field, ""),
                        content.getOrDefault(field, ""))
                        .stream())
                .toList();
    }

    private List<PlanEvent> written(FieldRef ref, String seen, String then) {
        var field = ref.field();
        if (!field.type().isProse()) {
            return plan.values()
                    .set(plan.shape().plan(), ref, FieldValues.seen(field, seen), FieldValues.parse(field, then));
        }
        var text = plan.prose().at(ref);
        if (!text.text().equals(seen)) {
            throw new PlanRejection.ChangedMeanwhile(field);
        }
        var change = TextDiff.between(text.text(), Prose.clean(then));
        return plan.prose()
                .edit(new PlanCommand.EditText(plan.shape().plan(), ref, text.revision(), change, text.text()));
    }
}
