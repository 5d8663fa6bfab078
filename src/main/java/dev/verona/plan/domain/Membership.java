package dev.verona.plan.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Set;

/**
 * Who has how much to say in a plan (practices 23 and 80). The team works on it: advisers contribute, members shape it as well, the two
 * owners answer for it. A leader may also put the team together, for teams are set from above. Being an administrator gives no say.
 */
public final class Membership {

    private Membership() {}

    /** Leaders review every account, liaisons carry knowledge between the sides (practice 31); others read the plans of their teams. */
    public static boolean mayRead(Actor actor, Team team) {
        return mayReadAll(actor) || (isBusiness(actor) && team.has(actor.person()));
    }

    public static boolean mayReadAll(Actor actor) {
        return actor.isVerona() || actor.hasAny(Role.LEADER, Role.LIAISON);
    }

    public static boolean isBusiness(Actor actor) {
        return actor.isVerona() || actor.worksOnAccounts();
    }

    /**
     * Returns when the actor has enough say for the command; which step of a contribution is whose is {@link ContributionLifecycle}'s matter.
     *
     * @throws PlanRejection when they have not, saying who has
     */
    public static void require(PlanCommand command, Team team, Actor actor) {
        if (actor.isVerona() || (setsTeam(command) && actor.has(Role.LEADER))) {
            return;
        }
        var needed = sayNeededFor(command);
        if (!isBusiness(actor) || !team.sayOf(actor.person()).covers(needed)) {
            throw objection(team, actor);
        }
    }

    /** @throws NotAllowed when the actor has no part in the business of accounts */
    public static void requireBusiness(Actor actor) {
        if (!isBusiness(actor)) {
            throw new NotAllowed("Account plans are for Sales, Marketing, liaisons and leaders."
                    + " An administrator can give you one of these roles.");
        }
    }

    static PlanRejection objection(Team team, Actor actor) {
        return switch (team.sayOf(actor.person())) {
            case NONE -> new PlanRejection.NotInTeam();
            case CONTRIBUTE ->
                new PlanRejection.NotYourPart("Advisers write contributions; members and owners shape the plan."
                        + " Ask one of the owners to do it, or to make you a member.");
            case SHAPE, OWN ->
                new PlanRejection.NotYourPart("This is for the two owners of the plan. Ask one of them.");
        };
    }

    /**
     * The person, whom a plan may name: they can sign in, and have a business role.
     *
     * @param field the command's component that names them
     */
    static PersonView requireAvailable(String field, PersonId person, People people) {
        var found = people.find(person)
                .orElseThrow(() -> new PlanRejection.NotAvailable(
                        field, "Nobody knows this person. Choose one from the directory."));
        if (!found.enabled()) {
            throw new PlanRejection.NotAvailable(
                    field, found.name() + " cannot sign in any more. Choose somebody else.");
        }
        if (!isBusiness(found.actor())) {
            throw new PlanRejection.NotAvailable(
                    field, found.name() + " has no role in the business. Choose somebody of Sales or Marketing.");
        }
        return found;
    }

    /** @throws PlanRejection.OutsideTeam when the person could not even open the plan */
    static void requireTeammate(String field, PersonId person, Team team) {
        if (!team.has(person)) {
            throw new PlanRejection.OutsideTeam(field);
        }
    }

    /** Owners come by {@link CoOwnership} alone. */
    static void requireJoinable(TeamRole role) {
        if (!Set.of(TeamRole.MEMBER, TeamRole.ADVISER).contains(role)) {
            throw new PlanRejection.NotYourPart("A plan has two owners. Hand an ownership over instead.");
        }
    }

    private static boolean setsTeam(PlanCommand command) {
        return command instanceof PlanCommand.AddTeamMember
                || command instanceof PlanCommand.RemoveTeamMember
                || command instanceof PlanCommand.HandOverOwnership;
    }

    private static Say sayNeededFor(PlanCommand command) {
        return switch (command) {
            case PlanCommand.CreatePlan _ -> Say.NONE;
            case PlanCommand.AddTeamMember _,
                    PlanCommand.RemoveTeamMember _,
                    PlanCommand.HandOverOwnership _,
                    PlanCommand.SignPlan _,
                    PlanCommand.ClosePlan _,
                    PlanCommand.ReopenPlan _ -> Say.OWN;
            case PlanCommand.EditText c -> sayNeededToWrite(c.field());
            case PlanCommand.SetValue c -> sayNeededToWrite(c.field());
            case PlanCommand.RestoreContent c ->
                c.fields().stream().anyMatch(one -> sayNeededToWrite(one.field()) == Say.SHAPE)
                        ? Say.SHAPE
                        : Say.CONTRIBUTE;
            case PlanCommand.AddObjective _,
                    PlanCommand.AddStrategy _,
                    PlanCommand.AddAction _,
                    PlanCommand.MoveElement _,
                    PlanCommand.RemoveElement _,
                    PlanCommand.RestoreElement _,
                    PlanCommand.AddStakeholder _,
                    PlanCommand.PlaceStakeholder _,
                    PlanCommand.NoteAcquaintance _,
                    PlanCommand.EndAcquaintance _,
                    PlanCommand.AddBusinessUnit _,
                    PlanCommand.OpenCell _,
                    PlanCommand.DropAction _,
                    PlanCommand.StartPlay _,
                    PlanCommand.TakePlayVersion _,
                    PlanCommand.TakePlayBack _ -> Say.SHAPE;
            case PlanCommand.TakeBackStep _ -> Say.CONTRIBUTE;
            case PlanCommand.CompleteAction _, PlanCommand.ReopenAction _ -> Say.CONTRIBUTE;
            case PlanCommand.RequestContribution _, PlanCommand.DraftContribution _ -> Say.CONTRIBUTE;
            case PlanCommand.DraftFromAsset _,
                    PlanCommand.TakeAssetBack _,
                    PlanCommand.GiveFeedback _,
                    PlanCommand.JudgePlay _ -> Say.CONTRIBUTE;
            case PlanCommand.TakeAsset _ -> ContributionLifecycle.sayNeededTo(Kind.EDIT);
            case PlanCommand.TakeUpRequest _ -> ContributionLifecycle.sayNeededTo(Kind.TAKE_UP);
            case PlanCommand.DeclineRequest _ -> ContributionLifecycle.sayNeededTo(Kind.DECLINE);
            case PlanCommand.SubmitForReview _ -> ContributionLifecycle.sayNeededTo(Kind.SUBMIT);
            case PlanCommand.ReturnContribution _ -> ContributionLifecycle.sayNeededTo(Kind.RETURN);
            case PlanCommand.AgreeContribution _ -> ContributionLifecycle.sayNeededTo(Kind.AGREE);
            case PlanCommand.RetireContribution _ -> ContributionLifecycle.sayNeededTo(Kind.RETIRE);
            case PlanCommand.ReviveContribution _ -> ContributionLifecycle.sayNeededTo(Kind.REVIVE);
            case PlanCommand.MoveContribution _ -> ContributionLifecycle.sayNeededTo(Kind.MOVE);
            case PlanCommand.AttachFile _ -> ContributionLifecycle.sayNeededTo(Kind.EDIT);
            case PlanCommand.DecideOnPrice _ -> ContributionLifecycle.sayNeededTo(Kind.DECIDE_PRICE);
        };
    }

    private static Say sayNeededToWrite(FieldRef field) {
        return field.field().element() == ElementKind.CONTRIBUTION ? Say.CONTRIBUTE : Say.SHAPE;
    }
}
