package dev.verona.demo;

import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VisitId;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One asset's part of the script: who drafted, asked, released and rejected it when. */
final class AssetStory {

    private final Script script;
    private final StoryTime time;
    private final AssetId asset;
    private Instant at = Instant.EPOCH;
    private Cast who = Cast.ROSA;
    private int versions;
    private int visits;
    private @Nullable Proof proof;

    AssetStory(Script script, StoryTime time, String asset) {
        this.script = script;
        this.time = time;
        this.asset = new AssetId(asset);
    }

    /** From here on it is that day, at that time or as soon after it as what came before allows. */
    AssetStory on(int month, int day, int hour, int minute, Cast actor) {
        var moment = time.moment(month, day, hour, minute);
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
        who = actor;
        return this;
    }

    private AssetStory say(AssetCommand command) {
        script.add(at, who.actor(), () -> command);
        at = at.plusSeconds(50);
        return this;
    }

    AssetStory add(AssetKind kind, AssetFacts facts) {
        return say(new AssetCommand.AddAsset(asset, kind, facts, who.id()));
    }

    AssetStory proven(String customer, CaseForm form, Consent consent, @Nullable LocalDate until) {
        var before = proof;
        proof = new Proof(customer, form, consent, until);
        return say(new AssetCommand.RecordProof(asset, before, proof));
    }

    AssetStory draft(Draft draft) {
        versions++;
        return say(new AssetCommand.DraftVersion(asset, versions - 1, draft));
    }

    AssetStory ask(Cast reviewer) {
        return say(new AssetCommand.AskReview(asset, versions, reviewer.id()));
    }

    AssetStory release() {
        return say(new AssetCommand.ReleaseVersion(asset, versions));
    }

    AssetStory reject(String reason) {
        return say(new AssetCommand.RejectVersion(asset, versions, reason));
    }

    AssetStory withdraw(String reason) {
        return say(new AssetCommand.WithdrawAsset(asset, reason));
    }

    AssetStory cap(int most) {
        return say(new AssetCommand.CapSiteVisits(asset, most));
    }

    AssetStory book(String account, LocalDate on) {
        var visit = new VisitId(Ids.named("demo", asset.value(), Integer.toString(visits++)));
        return say(new AssetCommand.BookSiteVisit(asset, visit, new AccountId(account), on));
    }

    static Draft words(String text) {
        return Draft.text(text);
    }

    static Draft file(@Nullable HandedIn file, String text, String guide, String changes) {
        return new Draft(file, false, text, guide, changes);
    }
}
