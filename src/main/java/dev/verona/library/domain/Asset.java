package dev.verona.library.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.AssignOwner;
import dev.verona.library.api.AssetCommand.BookSiteVisit;
import dev.verona.library.api.AssetCommand.CancelSiteVisit;
import dev.verona.library.api.AssetCommand.CapSiteVisits;
import dev.verona.library.api.AssetCommand.CorrectFacts;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.RecordProof;
import dev.verona.library.api.AssetCommand.ReinstateAsset;
import dev.verona.library.api.AssetCommand.RejectVersion;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetCommand.ReviseDraft;
import dev.verona.library.api.AssetCommand.TakeBackReview;
import dev.verona.library.api.AssetCommand.WithdrawAsset;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetEvent.AssetAdded;
import dev.verona.library.api.AssetEvent.AssetReinstated;
import dev.verona.library.api.AssetEvent.AssetWithdrawn;
import dev.verona.library.api.AssetEvent.DraftRevised;
import dev.verona.library.api.AssetEvent.FactsCorrected;
import dev.verona.library.api.AssetEvent.OwnerAssigned;
import dev.verona.library.api.AssetEvent.ProofRecorded;
import dev.verona.library.api.AssetEvent.ReviewAsked;
import dev.verona.library.api.AssetEvent.ReviewTakenBack;
import dev.verona.library.api.AssetEvent.SiteVisitBooked;
import dev.verona.library.api.AssetEvent.SiteVisitCancelled;
import dev.verona.library.api.AssetEvent.SiteVisitsCapped;
import dev.verona.library.api.AssetEvent.VersionDrafted;
import dev.verona.library.api.AssetEvent.VersionRejected;
import dev.verona.library.api.AssetEvent.VersionReleased;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRejection.AlreadyThere;
import dev.verona.library.api.AssetRejection.DraftChanged;
import dev.verona.library.api.AssetRejection.DraftInWork;
import dev.verona.library.api.AssetRejection.NoCaseStudy;
import dev.verona.library.api.AssetRejection.NotForUse;
import dev.verona.library.api.AssetRejection.NothingToDo;
import dev.verona.library.api.AssetRejection.ProofChanged;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VersionState;
import dev.verona.library.api.VisitId;
import dev.verona.plan.api.CaseForm;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One item of the library with its versions. Its keepers draft them, a salesperson lets them out ({@link ReleaseGate}), and it remembers what
 * its customer takes on ({@link SiteVisitCap}).
 */
@Aggregate(type = "asset", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Asset {

    private static final int REASON = 2_000;
    private static final int MOST_VISITS = 100;

    @AggregateIdentifier
    private String stream;

    private @Nullable AssetId id;
    private AssetKind kind;
    private AssetFacts facts;
    private PersonId owner;
    private @Nullable Proof proof;
    private boolean withdrawn;
    private @Nullable Integer cap;
    private final TreeMap<Integer, Version> versions = new TreeMap<>();
    private final Map<VisitId, LocalDate> visits = new HashMap<>();

    /** For Axon. */
    Asset() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddAsset c, People people, Clock clock) {
        if (id != null) {
            throw new AlreadyThere();
        }
        requirePerson(c.owner(), people);
        var tidy = FactRules.tidy(c.facts());
        if (tidy.expires() != null && tidy.expires().isBefore(today(clock))) {
            throw new InvalidInput("expires", "This day is over. Choose the last day on which it may be used.");
        }
        apply(new AssetAdded(c.asset(), c.kind(), tidy, c.owner()));
    }

    @CommandHandler
    void handle(CorrectFacts c, Actor actor) {
        Keepers.require(actor, owner);
        var wanted = FactRules.tidy(FactRules.merged(facts, c.seen(), c.facts()));
        if (!wanted.equals(facts)) {
            apply(new FactsCorrected(c.asset(), facts, wanted));
        }
    }

    @CommandHandler
    void handle(AssignOwner c, Actor actor, People people) {
        Keepers.require(actor, owner);
        requirePerson(c.owner(), people);
        if (!c.owner().equals(owner)) {
            apply(new OwnerAssigned(c.asset(), owner, c.owner()));
        }
    }

    @CommandHandler
    void handle(RecordProof c, Actor actor) {
        Keepers.require(actor, owner);
        requireCaseStudy();
        var customer = FactRules.text("customer", c.proof().customer(), 120);
        if (customer.isEmpty()) {
            throw new InvalidInput("customer", "Say whose case it is.");
        }
        FactRules.requireSensible("until", c.proof().until());
        var wanted = new Proof(
                customer, c.proof().form(), c.proof().consent(), c.proof().until());
        if (wanted.equals(proof)) {
            return;
        }
        var was = proof;
        if (was != null && !was.equals(c.seen())) {
            throw new ProofChanged(was);
        }
        apply(new ProofRecorded(c.asset(), was, wanted));
    }

    // Versions

    @CommandHandler
    void handle(DraftVersion c, Actor actor, AssetFiles files) {
        Keepers.require(actor, owner);
        var last = versions.isEmpty() ? null : versions.lastEntry().getValue();
        if (last != null && last.isInWork()) {
            throw new DraftInWork(last.number());
        }
        var number = last == null ? 0 : last.number();
        if (c.seen() != number) {
            throw new DraftChanged(number);
        }
        var changes = Drafting.changes(c.draft());
        var content = new Drafting(files)
                .content(kind, c.draft(), last == null ? null : last.content().file());
        apply(new VersionDrafted(c.asset(), number + 1, content, changes));
    }

    @CommandHandler
    void handle(ReviseDraft c, Actor actor, AssetFiles files) {
        Keepers.require(actor, owner);
        var draft = version(c.version());
        draft.require(VersionState.DRAFT, "revised");
        if (c.seen() != draft.revision()) {
            throw new DraftChanged(draft.revision());
        }
        var changes = Drafting.changes(c.draft());
        var content =
                new Drafting(files).content(kind, c.draft(), draft.content().file());
        apply(new DraftRevised(c.asset(), c.version(), draft.revision() + 1, content, changes));
    }

    @CommandHandler
    void handle(AskReview c, Actor actor, People people, Clock clock) {
        Keepers.require(actor, owner);
        requireNotWithdrawn();
        var version = version(c.version());
        if (version.state() != VersionState.IN_REVIEW) {
            version.require(VersionState.DRAFT, "put up for review");
        }
        ReleaseGate.requireReady(kind, facts, version.content(), proof, today(clock));
        ReleaseGate.requireReviewer(version, c.reviewer(), people);
        if (!c.reviewer().equals(version.reviewer())) {
            apply(new ReviewAsked(c.asset(), c.version(), c.reviewer()));
        }
    }

    @CommandHandler
    void handle(TakeBackReview c, Actor actor) {
        Keepers.require(actor, owner);
        version(c.version()).require(VersionState.IN_REVIEW, "taken back");
        apply(new ReviewTakenBack(c.asset(), c.version()));
    }

    @CommandHandler
    void handle(ReleaseVersion c, Actor actor, People people, Clock clock) {
        var version = version(c.version());
        ReleaseGate.requireDecider(version, actor, people);
        requireNotWithdrawn();
        ReleaseGate.requireReady(kind, facts, version.content(), proof, today(clock));
        var before = released();
        apply(new VersionReleased(c.asset(), c.version(), before == null ? null : before.number()));
    }

    @CommandHandler
    void handle(RejectVersion c, Actor actor, People people) {
        ReleaseGate.requireDecider(version(c.version()), actor, people);
        apply(new VersionRejected(
                c.asset(),
                c.version(),
                reason(c.reason(), "Say what does not hold, so that the next version can be better.")));
    }

    @CommandHandler
    void handle(WithdrawAsset c, Actor actor) {
        Keepers.require(actor, owner);
        requireNotWithdrawn();
        apply(new AssetWithdrawn(c.asset(), reason(c.reason(), "Say why nobody may use it any more.")));
    }

    @CommandHandler
    void handle(ReinstateAsset c, Actor actor) {
        Keepers.require(actor, owner);
        if (!withdrawn) {
            throw new NothingToDo("It is not withdrawn. Look at the page again: somebody may have been faster.");
        }
        var before = released();
        apply(new AssetReinstated(c.asset(), before == null ? null : before.number()));
    }

    // Site visits

    @CommandHandler
    void handle(CapSiteVisits c, Actor actor) {
        Keepers.require(actor, owner);
        requireCaseStudy();
        if (c.most() != null && (c.most() < 0 || c.most() > MOST_VISITS)) {
            throw new InvalidInput("most", "Write a number from 0 to " + MOST_VISITS + ", or nothing for no limit.");
        }
        if (!Objects.equals(c.most(), cap)) {
            apply(new SiteVisitsCapped(c.asset(), c.most()));
        }
    }

    @CommandHandler
    void handle(BookSiteVisit c, Accounts accounts, Clock clock) {
        requireCaseStudy();
        if (visits.containsKey(c.visit())) {
            return;
        }
        if (accounts.find(c.account()).isEmpty()) {
            throw new InvalidInput("account", "Choose the account that comes to visit.");
        }
        var today = today(clock);
        if (c.on().isBefore(today.minusYears(1)) || c.on().isAfter(today.plusYears(2))) {
            throw new InvalidInput("on", "Choose a day of the last year or of the next two.");
        }
        requireHost(c.on());
        SiteVisitCap.require(proof == null ? facts.title() : proof.customer(), cap, visits.values(), c.on());
        apply(new SiteVisitBooked(c.asset(), c.visit(), c.account(), c.on()));
    }

    @CommandHandler
    void handle(CancelSiteVisit c) {
        if (!visits.containsKey(c.visit())) {
            throw new NotFound("There is no such visit any more.");
        }
        apply(new SiteVisitCancelled(
                c.asset(), c.visit(), reason(c.reason(), "Say why, so that the customer can be told.")));
    }

    private void requireHost(LocalDate on) {
        if (withdrawn || released() == null) {
            throw new NotForUse("This reference is not in use.");
        }
        if (proof == null || !proof.holds(on)) {
            throw new NotForUse("The customer's consent does not reach to that day.");
        }
        if (proof.form() == CaseForm.SUCCESS_STORY) {
            throw new InvalidInput("on", "This is a story to tell: its customer receives nobody. Choose a reference.");
        }
    }

    private void requireCaseStudy() {
        if (!kind.needsProof()) {
            throw new NoCaseStudy();
        }
    }

    private void requireNotWithdrawn() {
        if (withdrawn) {
            throw new NothingToDo("It is withdrawn. Take it up again first.");
        }
    }

    private static void requirePerson(PersonId person, People people) {
        if (people.find(person).filter(PersonView::enabled).isEmpty()) {
            throw new InvalidInput("owner", "Choose somebody who can sign in.");
        }
    }

    private @Nullable Version released() {
        return versions.values().stream()
                .filter(version -> version.state() == VersionState.RELEASED)
                .findFirst()
                .orElse(null);
    }

    private Version version(int number) {
        var found = versions.get(number);
        if (found == null) {
            throw new NotFound("This asset has no version " + number + ". Look at its page again.");
        }
        return found;
    }

    private static String reason(String text, String otherwise) {
        var words = FactRules.text("reason", text, REASON);
        if (words.isEmpty()) {
            throw new InvalidInput("reason", otherwise);
        }
        return words;
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(AssetEvent event, MetaData metadata) {
        var author = MessageMetadata.actor(metadata).orElse(Actor.VERONA).person();
        switch (event) {
            case AssetAdded e -> {
                stream = AssetEvent.streamOf(e.asset());
                id = e.asset();
                kind = e.kind();
                facts = e.facts();
                owner = e.owner();
            }
            case FactsCorrected e -> facts = e.facts();
            case OwnerAssigned e -> owner = e.owner();
            case ProofRecorded e -> proof = e.proof();
            case VersionDrafted e -> put(Version.drafted(e.version(), e.content(), author));
            case DraftRevised e -> put(version(e.version()).revised(e.content(), e.revision(), author));
            case ReviewAsked e -> put(version(e.version()).asked(e.reviewer()));
            case ReviewTakenBack e -> put(version(e.version()).in(VersionState.DRAFT));
            case VersionReleased e -> {
                if (e.replaced() != null) {
                    put(version(e.replaced()).in(VersionState.REPLACED));
                }
                put(version(e.version()).in(VersionState.RELEASED));
            }
            case VersionRejected e -> put(version(e.version()).in(VersionState.REJECTED));
            case AssetWithdrawn _ -> withdrawn = true;
            case AssetReinstated e -> {
                withdrawn = false;
                if (e.version() != null) {
                    put(version(e.version())
                            .in(e.version().equals(versions.lastKey()) ? VersionState.DRAFT : VersionState.REPLACED));
                }
            }
            case SiteVisitsCapped e -> cap = e.most();
            case SiteVisitBooked e -> visits.put(e.visit(), e.on());
            case SiteVisitCancelled e -> visits.remove(e.visit());
        }
    }

    private void put(Version version) {
        versions.put(version.number(), version);
    }
}
