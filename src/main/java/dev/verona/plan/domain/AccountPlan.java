package dev.verona.plan.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlayShelf;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one account for one period, written by Sales and Marketing together. It is the one authority on it: each command is first
 * held against {@link Membership}, then decided by the policy that its rule is named after, and what was decided is recorded.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregates")
@Revision("1")
final class AccountPlan {

    /** Axon finds the stream by it. */
    @SuppressWarnings("UnusedVariable")
    @AggregateIdentifier
    private @Nullable PlanId id;

    private @Nullable PlanState state;

    /** For Axon, which then replays the events. */
    AccountPlan() {}

    @CommandHandlerInterceptor
    void admit(PlanCommand command, Actor actor) {
        if (command instanceof PlanCommand.CreatePlan) {
            Membership.requireBusiness(actor);
            return;
        }
        Membership.require(command, shape().team(), actor);
        if (shape().closed() && !(command instanceof PlanCommand.ReopenPlan)) {
            throw new PlanRejection.Closed();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanCommand.CreatePlan c, Accounts accounts, People people) {
        var account = accounts.find(c.account()).orElseThrow(PlanRejection.UnknownAccount::new);
        if (state != null) {
            throw new PlanRejection.AlreadyExists(account.name(), c.period());
        }
        if (!c.plan().equals(PlanId.of(c.account(), c.period()))) {
            throw new InvalidInput("plan", "A plan's id is made of its account and period.");
        }
        FieldValues.requireSensible("period", c.period().from());
        FieldValues.requireSensible("period", c.period().to());
        CoOwnership.requireOwner("salesOwner", c.salesOwner(), Function.SALES, people);
        CoOwnership.requireOwner("marketingCoOwner", c.marketingCoOwner(), Function.MARKETING, people);
        record(new PlanEvent.PlanCreated(c.plan(), c.account(), c.period(), c.salesOwner(), c.marketingCoOwner()));
    }

    // Team

    @CommandHandler
    void handle(PlanCommand.AddTeamMember c, People people) {
        Membership.requireJoinable(c.role());
        var known = shape().team().find(c.person());
        if (known.isPresent()) {
            CoOwnership.requireNoOwner(c.person(), shape().team());
            if (known.get().role() == c.role()) {
                return;
            }
        }
        var person = Membership.requireAvailable("person", c.person(), people);
        record(new PlanEvent.TeamMemberAdded(c.plan(), c.person(), person.function(), c.role()));
    }

    @CommandHandler
    void handle(PlanCommand.RemoveTeamMember c) {
        CoOwnership.requireNoOwner(c.person(), shape().team());
        long actions = plan().openActionsOf(c.person());
        long requests = shape().contributions().requestsTo(c.person());
        if (actions + requests > 0) {
            throw new PlanRejection.StillHasWork(actions, requests);
        }
        if (shape().team().has(c.person())) {
            record(new PlanEvent.TeamMemberRemoved(c.plan(), c.person()));
        }
    }

    @CommandHandler
    void handle(PlanCommand.HandOverOwnership c, People people) {
        record(CoOwnership.handOver(c, shape().team(), people));
    }

    // Words and values

    @CommandHandler
    void handle(PlanCommand.EditText c, Actor actor) {
        var field = c.field().field();
        if (!field.type().isProse()) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is a single value: set it as a whole.");
        }
        recordWriting(c.field(), actor, plan().prose().edit(c));
    }

    @CommandHandler
    void handle(PlanCommand.SetValue c, Actor actor) {
        var ref = c.field();
        var field = ref.field();
        var value = FieldValues.parse(field, c.value());
        if (field == Field.ACTION_OWNER) {
            Membership.requireTeammate(field.name(), new PersonId(value), shape().team());
        }
        FieldValues.requireConsistent(ref.element(), field, value, plan().values());
        shape().customer().requireFitting(ref, value, plan().prose(), plan().values());
        recordWriting(ref, actor, plan().values().set(c.plan(), ref, FieldValues.seen(field, c.seen()), value));
    }

    @CommandHandler
    void handle(PlanCommand.RestoreContent c, Actor actor) {
        record(Restoration.decide(c, plan(), actor));
    }

    @CommandHandler
    void handle(PlanCommand.AttachFile c, Actor actor, Attachments attachments) {
        var ref = new FieldRef(c.contribution(), Field.COLLATERAL_FILE);
        var name = FileRules.safeName(c.fileName());
        var contentType = FileRules.contentTypeOf(name, c.content());
        plan().openForWriting(ref, actor);
        var file = attachments.keep(c.content(), contentType) + "|" + name;
        recordWriting(ref, actor, plan().values().set(c.plan(), ref, c.seen(), file));
    }

    // Objectives, strategies, action items

    @CommandHandler
    void handle(PlanCommand.AddObjective c, Clock clock) {
        record(additions(clock).objective(c));
    }

    @CommandHandler
    void handle(PlanCommand.AddStrategy c, Clock clock) {
        record(additions(clock).strategy(c));
    }

    @CommandHandler
    void handle(PlanCommand.AddAction c, People people, Clock clock) {
        record(additions(clock).action(c, people));
    }

    @CommandHandler
    void handle(PlanCommand.MoveElement c) {
        record(shape().outline().move(c));
    }

    @CommandHandler
    void handle(PlanCommand.RemoveElement c) {
        record(
                isOfCustomer(c.element())
                        ? shape().customer().remove(c)
                        : shape().outline().remove(c));
    }

    @CommandHandler
    void handle(PlanCommand.RestoreElement c) {
        record(
                isOfCustomer(c.element())
                        ? shape().customer().restore(c)
                        : shape().outline().restore(c));
    }

    @CommandHandler
    void handle(PlanCommand.CompleteAction c) {
        record(shape().outline().complete(c));
    }

    @CommandHandler
    void handle(PlanCommand.DropAction c) {
        record(shape().outline().drop(c));
    }

    @CommandHandler
    void handle(PlanCommand.ReopenAction c) {
        record(shape().outline().reopen(c));
    }

    // The customer: its people, and what it buys and could buy

    @CommandHandler
    void handle(PlanCommand.AddStakeholder c, Clock clock) {
        record(additions(clock).stakeholder(c));
    }

    @CommandHandler
    void handle(PlanCommand.PlaceStakeholder c) {
        record(shape().customer().place(c));
    }

    @CommandHandler
    void handle(PlanCommand.NoteAcquaintance c, People people) {
        Membership.requireAvailable("person", c.person(), people);
        record(shape().customer().note(c));
    }

    @CommandHandler
    void handle(PlanCommand.EndAcquaintance c) {
        record(shape().customer().end(c));
    }

    @CommandHandler
    void handle(PlanCommand.AddBusinessUnit c, Clock clock) {
        record(additions(clock).unit(c));
    }

    @CommandHandler
    void handle(PlanCommand.OpenCell c, Clock clock) {
        record(additions(clock).cell(c));
    }

    // Contributions

    @CommandHandler
    void handle(PlanCommand.RequestContribution c, People people, Clock clock) {
        record(additions(clock).request(c, people));
    }

    @CommandHandler
    void handle(PlanCommand.DraftContribution c, Actor actor, Clock clock) {
        record(additions(clock).draft(c, actor));
    }

    @CommandHandler
    void handle(PlanCommand.DraftFromAsset c, Actor actor, AssetShelf shelf) {
        record(new Sourcing(plan(), shelf).draft(c, actor));
    }

    @CommandHandler
    void handle(PlanCommand.TakeAsset c, Actor actor, AssetShelf shelf) {
        record(new Sourcing(plan(), shelf).take(c, actor));
    }

    @CommandHandler
    void handle(PlanCommand.TakeAssetBack c, Actor actor, AssetShelf shelf) {
        record(new Sourcing(plan(), shelf).takeBack(c, actor));
    }

    @CommandHandler
    void handle(PlanCommand.GiveFeedback c, Actor actor, AssetShelf shelf) {
        record(new Sourcing(plan(), shelf).feedback(c, actor));
    }

    // Plays of a playbook

    @CommandHandler
    void handle(PlanCommand.StartPlay c, PlayShelf shelf, People people, Clock clock) {
        record(playing(clock).start(c, shelf, people));
    }

    @CommandHandler
    void handle(PlanCommand.TakePlayVersion c, PlayShelf shelf, People people, Actor actor, Clock clock) {
        record(playing(clock).renew(c, shelf, people, actor));
    }

    @CommandHandler
    void handle(PlanCommand.TakePlayBack c, Clock clock) {
        record(playing(clock).takeBack(c));
    }

    @CommandHandler
    void handle(PlanCommand.JudgePlay c, Actor actor, Clock clock) {
        record(playing(clock).judge(c, actor));
    }

    @CommandHandler
    void handle(PlanCommand.TakeUpRequest c, Actor actor) {
        record(plan().takenUp(shape().contributions().require(c.contribution()), actor));
    }

    @CommandHandler
    void handle(PlanCommand.DeclineRequest c, Actor actor) {
        step(Kind.DECLINE, c.contribution(), actor);
        record(new PlanEvent.RequestDeclined(
                c.plan(), c.contribution(), reason(c.reason(), "Say why, so that whoever asked can ask better.")));
    }

    @CommandHandler
    void handle(PlanCommand.SubmitForReview c, Actor actor, Clock clock, AssetShelf shelf) {
        var contribution = step(Kind.SUBMIT, c.contribution(), actor);
        // Before anybody is asked to write on in it.
        new Sourcing(plan(), shelf).requireUsable(c.contribution());
        Readiness.requireForReview(contribution, plan(), today(clock));
        record(new PlanEvent.ContributionSubmitted(c.plan(), c.contribution()));
    }

    @CommandHandler
    void handle(PlanCommand.ReturnContribution c, Actor actor) {
        step(Kind.RETURN, c.contribution(), actor);
        record(new PlanEvent.ContributionReturned(
                c.plan(), c.contribution(), reason(c.reason(), "Say what is missing, so that it can be mended.")));
    }

    @CommandHandler
    void handle(PlanCommand.AgreeContribution c, Actor actor, Clock clock, AssetShelf shelf) {
        var contribution = step(Kind.AGREE, c.contribution(), actor);
        new Sourcing(plan(), shelf).requireUsable(c.contribution());
        Readiness.requireForUse(contribution, plan(), today(clock));
        record(new PlanEvent.ContributionAgreed(c.plan(), c.contribution(), PlanState.reviewerOf(contribution, actor)));
    }

    @CommandHandler
    void handle(PlanCommand.RetireContribution c, Actor actor) {
        step(Kind.RETIRE, c.contribution(), actor);
        record(new PlanEvent.ContributionRetired(
                c.plan(), c.contribution(), reason(c.reason(), "Say why it is not needed any more.")));
    }

    @CommandHandler
    void handle(PlanCommand.ReviveContribution c, Actor actor) {
        step(Kind.REVIVE, c.contribution(), actor);
        record(new PlanEvent.ContributionRevived(c.plan(), c.contribution()));
    }

    @CommandHandler
    void handle(PlanCommand.TakeBackStep c, Actor actor) {
        var contribution = shape().contributions().require(c.contribution());
        record(ContributionLifecycle.takenBack(c.plan(), contribution, c.step(), actor));
    }

    @CommandHandler
    void handle(PlanCommand.MoveContribution c, Actor actor) {
        step(Kind.MOVE, c.contribution(), actor);
        record(shape().contributions().move(c));
    }

    @CommandHandler
    void handle(PlanCommand.DecideOnPrice c, Actor actor) {
        record(PriceDecisions.decide(c, shape(), actor));
    }

    // Signature and end

    @CommandHandler
    void handle(PlanCommand.SignPlan c, Actor actor) {
        record(CoSignature.sign(c, shape(), actor));
    }

    @CommandHandler
    void handle(PlanCommand.ClosePlan c) {
        record(new PlanEvent.PlanClosed(c.plan(), reason(c.reason(), "Say how it ended and what to learn from it.")));
    }

    @CommandHandler
    void handle(PlanCommand.ReopenPlan c) {
        if (shape().closed()) {
            record(new PlanEvent.PlanReopened(c.plan()));
        }
    }

    @EventSourcingHandler
    void on(PlanEvent event, MetaData metadata, @Timestamp Instant at) {
        var actor = MessageMetadata.actor(metadata).orElse(Actor.VERONA);
        if (event instanceof PlanEvent.PlanCreated created) {
            id = created.plan();
            state = PlanState.of(created);
        } else {
            state = plan().after(event, actor, at);
        }
    }

    private boolean isOfCustomer(ElementId element) {
        return shape().customer().find(element).isPresent();
    }

    private Contribution step(Kind act, ElementId id, Actor actor) {
        var contribution = shape().contributions().require(id);
        ContributionLifecycle.require(act, contribution, shape().team(), actor);
        return contribution;
    }

    /** Records what was written, after what it brings about; nothing when nothing was written. */
    private void recordWriting(FieldRef field, Actor actor, List<PlanEvent> written) {
        var before = plan().openForWriting(field, actor);
        if (!written.isEmpty()) {
            record(Stream.concat(before.stream(), written.stream()).toList());
        }
    }

    private static void record(PlanEvent event) {
        record(List.of(event));
    }

    private static void record(List<PlanEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private Additions additions(Clock clock) {
        return new Additions(plan(), today(clock));
    }

    private Playing playing(Clock clock) {
        return new Playing(plan(), additions(clock), today(clock));
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String reason(String text, String otherwise) {
        return Words.required("reason", text, otherwise);
    }

    private PlanState plan() {
        return Objects.requireNonNull(state, "No command but the first reaches a plan without events");
    }

    private PlanShape shape() {
        return plan().shape();
    }
}
