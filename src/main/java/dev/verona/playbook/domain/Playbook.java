package dev.verona.playbook.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.OfferedChange;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PieceKind;
import dev.verona.playbook.api.PlaybookCommand.AcceptOffer;
import dev.verona.playbook.api.PlaybookCommand.AddAsk;
import dev.verona.playbook.api.PlaybookCommand.AddPlay;
import dev.verona.playbook.api.PlaybookCommand.AddStep;
import dev.verona.playbook.api.PlaybookCommand.AgreeDraft;
import dev.verona.playbook.api.PlaybookCommand.BeginDraft;
import dev.verona.playbook.api.PlaybookCommand.BeginPlaybook;
import dev.verona.playbook.api.PlaybookCommand.DeclineOffer;
import dev.verona.playbook.api.PlaybookCommand.EditText;
import dev.verona.playbook.api.PlaybookCommand.LinkAsset;
import dev.verona.playbook.api.PlaybookCommand.MovePiece;
import dev.verona.playbook.api.PlaybookCommand.OfferChange;
import dev.verona.playbook.api.PlaybookCommand.RemovePiece;
import dev.verona.playbook.api.PlaybookCommand.RestorePiece;
import dev.verona.playbook.api.PlaybookCommand.SetValue;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookEvent.AskAdded;
import dev.verona.playbook.api.PlaybookEvent.AssetLinked;
import dev.verona.playbook.api.PlaybookEvent.ChangeOffered;
import dev.verona.playbook.api.PlaybookEvent.DraftAgreed;
import dev.verona.playbook.api.PlaybookEvent.DraftBegun;
import dev.verona.playbook.api.PlaybookEvent.OfferAccepted;
import dev.verona.playbook.api.PlaybookEvent.OfferDeclined;
import dev.verona.playbook.api.PlaybookEvent.PieceMoved;
import dev.verona.playbook.api.PlaybookEvent.PieceRemoved;
import dev.verona.playbook.api.PlaybookEvent.PieceRestored;
import dev.verona.playbook.api.PlaybookEvent.PlayAdded;
import dev.verona.playbook.api.PlaybookEvent.PlaybookBegun;
import dev.verona.playbook.api.PlaybookEvent.StepAdded;
import dev.verona.playbook.api.PlaybookEvent.TextEdited;
import dev.verona.playbook.api.PlaybookEvent.ValueSet;
import dev.verona.playbook.api.PlaybookEvent.VersionCameIntoForce;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookRejection.AlreadyThere;
import dev.verona.playbook.api.PlaybookRejection.ChangedSinceSeen;
import dev.verona.playbook.api.PlaybookRejection.DraftThere;
import dev.verona.playbook.api.PlaybookRejection.IdTaken;
import dev.verona.playbook.api.PlaybookRejection.NoDraft;
import dev.verona.playbook.api.PlaybookRejection.OfferGone;
import dev.verona.playbook.api.PlaybookRejection.OwnOffer;
import dev.verona.playbook.api.PlaybookRejection.PieceGone;
import dev.verona.playbook.api.PlaybookRejection.ValueConflict;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.JointText;
import dev.verona.shared.text.TextEdit;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The playbook of one segment (practice 28). Several write its draft at once; what both heads have agreed to is the version in force, and stays as it is while the
 * next draft is written.
 */
@Aggregate(type = "playbook", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Playbook {

    @AggregateIdentifier
    private String stream;

    private @Nullable PlaybookId id;
    private int version;
    private boolean drafting;
    private Draft draft = Draft.EMPTY;
    private final Map<String, JointText> joint = new HashMap<>();
    private final Set<Function> agreed = EnumSet.noneOf(Function.class);
    private final Map<OfferId, Offered> offers = new LinkedHashMap<>();

    /** @param answered whether it was accepted or declined */
    private record Offered(OfferedChange change, PersonId by, boolean answered) {}

    /** For Axon. */
    Playbook() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginPlaybook c) {
        if (id != null) {
            throw new AlreadyThere();
        }
        if (!c.playbook().equals(PlaybookId.of(c.segment()))) {
            throw new InvalidInput("segment", "A playbook's id is that of its segment.");
        }
        record(
                new PlaybookBegun(c.playbook(), c.segment(), PieceValues.line(PieceField.TITLE, c.title())),
                new DraftBegun(c.playbook(), 1));
    }

    @CommandHandler
    void handle(BeginDraft c) {
        if (drafting) {
            throw new DraftThere(version);
        }
        record(new DraftBegun(c.playbook(), version + 1));
    }

    // Pieces

    @CommandHandler
    void handle(AddPlay c) {
        requireNew(c.play());
        record(new PlayAdded(c.playbook(), c.play(), c.stage(), PieceValues.line(PieceField.TITLE, c.title())));
    }

    @CommandHandler
    void handle(AddStep c) {
        requireNew(c.step());
        draft.require(c.play(), PieceKind.PLAY);
        record(new StepAdded(
                c.playbook(),
                c.step(),
                c.play(),
                PieceValues.line(PieceField.STEP_WHAT, c.what()),
                PieceValues.side(PieceField.STEP_FUNCTION, c.function()),
                PieceValues.days(PieceField.STEP_DAYS, c.days())));
    }

    @CommandHandler
    void handle(AddAsk c) {
        requireNew(c.ask());
        draft.require(c.play(), PieceKind.PLAY);
        record(new AskAdded(
                c.playbook(),
                c.ask(),
                c.play(),
                c.kind(),
                PieceValues.line(PieceField.ASK_TITLE, c.title()),
                PieceValues.side(PieceField.ASK_FUNCTION, c.function()),
                PieceValues.days(PieceField.ASK_DAYS, c.days())));
    }

    @CommandHandler
    void handle(LinkAsset c) {
        requireNew(c.link());
        draft.require(c.play(), PieceKind.PLAY);
        var linked = draft.under(c.play(), PieceKind.ASSET).stream()
                .anyMatch(link -> c.asset().equals(link.asset()));
        if (!linked) {
            record(new AssetLinked(
                    c.playbook(), c.link(), c.play(), c.asset(), PieceValues.line(PieceField.TITLE, c.title())));
        }
    }

    @CommandHandler
    void handle(MovePiece c) {
        requireDraft();
        var piece = draft.require(c.piece());
        var after = c.after();
        if (after != null && !Draft.isSibling(draft.require(after), piece)) {
            throw new InvalidInput("after", "A piece stays in its play, among its like. Choose one of those.");
        }
        var siblings = draft.under(piece.play(), piece.kind());
        int place = siblings.indexOf(piece);
        var before = place == 0 ? null : siblings.get(place - 1).id();
        if (!c.piece().equals(after) && !Objects.equals(before, after)) {
            record(new PieceMoved(c.playbook(), c.piece(), after));
        }
    }

    @CommandHandler
    void handle(RemovePiece c) {
        requireDraft();
        var piece = draft.find(c.piece()).orElseThrow(PieceGone::new);
        if (draft.stands(piece)) {
            record(new PieceRemoved(c.playbook(), c.piece()));
        }
    }

    @CommandHandler
    void handle(RestorePiece c) {
        requireDraft();
        var piece = draft.find(c.piece()).orElseThrow(PieceGone::new);
        if (piece.removed()) {
            record(new PieceRestored(c.playbook(), c.piece()));
        }
    }

    // Words and values

    @CommandHandler
    void handle(EditText c) {
        requireDraft();
        var field = c.field().field();
        draft.require(c.field().piece(), field.piece());
        if (!field.type().isProse()) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is a single value: set it as a whole.");
        }
        var text = text(c.field());
        var change = text.rebase(
                field.name(), new TextEdit(c.baseRevision(), PieceValues.fitting(field, c.change()), c.baseText()));
        if (change.isIdentity()) {
            return;
        }
        if (change.growth() > 0) {
            PieceValues.requireFits(field, text.text().length() + change.growth());
        }
        record(new TextEdited(c.playbook(), c.field(), text.revision() + 1, change));
    }

    @CommandHandler
    void handle(SetValue c) {
        requireDraft();
        var field = c.field().field();
        draft.require(c.field().piece(), field.piece());
        var value = PieceValues.parse(field, c.value());
        var current = draft.value(c.field());
        if (current.equals(value)) {
            return;
        }
        var settled = draft.values().get(c.field().key());
        if (settled != null && !current.equals(c.seen())) {
            throw new ValueConflict(field, current, settled.by(), settled.at());
        }
        record(new ValueSet(c.playbook(), c.field(), current, value));
    }

    // Offers of the teams

    @CommandHandler
    void handle(OfferChange c, Actor actor, TeamPlans plans) {
        if (offers.containsKey(c.offer())) {
            return;
        }
        var why = PieceValues.required("why", c.why(), "Say what it did for you, so that others can judge it.");
        if (draft.find(c.play()).filter(play -> play.kind() == PieceKind.PLAY).isEmpty()) {
            throw new PieceGone();
        }
        var thing = plans.find(actor, c.playbook(), c.plan(), c.element());
        record(new ChangeOffered(
                c.playbook(),
                new OfferedChange(
                        c.offer(),
                        c.plan(),
                        thing.account(),
                        thing.accountName(),
                        c.element(),
                        thing.kind(),
                        c.play(),
                        thing.piece(),
                        thing.words(),
                        thing.brief(),
                        thing.contribution(),
                        thing.function(),
                        thing.days(),
                        why)));
    }

    @CommandHandler
    void handle(AcceptOffer c, Actor actor) {
        var offer = open(c.offer(), actor);
        var taking = new Offers(c.playbook(), draft);
        var changes = taking.changes(offer);
        var piece = taking.becomes(offer);
        var reason = PieceValues.optional("reason", c.reason());
        if (!drafting) {
            record(new DraftBegun(c.playbook(), version + 1));
        }
        record(new OfferAccepted(c.playbook(), c.offer(), piece, reason));
        changes.forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DeclineOffer c, Actor actor) {
        open(c.offer(), actor);
        record(new OfferDeclined(
                c.playbook(),
                c.offer(),
                PieceValues.required("reason", c.reason(), "Say why, so that the team that offered it understands.")));
    }

    private OfferedChange open(OfferId id, Actor actor) {
        var offer = offers.get(id);
        if (offer == null || offer.answered()) {
            throw new OfferGone();
        }
        if (offer.by().equals(actor.person()) && !actor.isVerona()) {
            throw new OwnOffer();
        }
        return offer.change();
    }

    // Agreement

    @CommandHandler
    void handle(AgreeDraft c, Actor actor) {
        var function = Heads.require(actor);
        requireDraft();
        if (c.revision() != draft.revision()) {
            throw new ChangedSinceSeen();
        }
        var contents = draft.contents();
        Wholeness.require(contents);
        if (agreed.contains(function)) {
            return;
        }
        var number = version;
        var both = agreed.contains(function.other());
        record(new DraftAgreed(c.playbook(), number, function));
        if (both) {
            record(new VersionCameIntoForce(c.playbook(), number, contents));
        }
    }

    private void requireDraft() {
        if (!drafting) {
            throw new NoDraft();
        }
    }

    private void requireNew(PieceId piece) {
        requireDraft();
        if (draft.find(piece).isPresent()) {
            throw new IdTaken();
        }
    }

    private static void record(PlaybookEvent... events) {
        List.of(events).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PlaybookEvent event, MetaData metadata, @Timestamp Instant at) {
        var actor = MessageMetadata.actor(metadata).orElse(Actor.VERONA);
        var before = draft.revision();
        draft = draft.after(event, new PersonRef(actor.person(), actor.name(), actor.function()), at);
        if (draft.revision() != before) {
            agreed.clear();
        }
        switch (event) {
            case PlaybookBegun e -> {
                id = e.playbook();
                stream = PlaybookEvent.streamOf(e.playbook());
            }
            case DraftBegun e -> {
                version = e.version();
                drafting = true;
            }
            case TextEdited e -> joint.put(e.field().key(), text(e.field()).after(e.change()));
            case ChangeOffered e -> offers.put(e.offer().id(), new Offered(e.offer(), actor.person(), false));
            case OfferAccepted e -> answered(e.offer());
            case OfferDeclined e -> answered(e.offer());
            case DraftAgreed e -> agreed.add(e.function());
            case VersionCameIntoForce _ -> {
                drafting = false;
                agreed.clear();
            }
            case PlayAdded _,
                    StepAdded _,
                    AskAdded _,
                    AssetLinked _,
                    PieceMoved _,
                    PieceRemoved _,
                    PieceRestored _,
                    ValueSet _ -> {
                // in the draft already
            }
        }
    }

    private JointText text(PieceFieldRef field) {
        return joint.getOrDefault(field.key(), JointText.EMPTY);
    }

    private void answered(OfferId offer) {
        offers.computeIfPresent(offer, (id, known) -> new Offered(known.change(), known.by(), true));
    }
}
