package dev.verona.plan.workspace;

import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Formats;
import java.time.Instant;

/**
 * What the screen offers to the person who looks at a plan. It saves them from trying in vain; the aggregate has the last word.
 *
 * @param mayShape write the focus, objectives, strategies and actions
 * @param mayTick say that an action item is done
 * @param mayOwn sign, close and reopen
 * @param maySetTeam put the team together
 * @param why why not everything can be written here, empty when it can
 */
public record PlanRights(boolean mayShape, boolean mayTick, boolean mayOwn, boolean maySetTeam, String why) {

    /** A plan as it was at a moment. */
    static PlanRights past(Instant moment) {
        return new PlanRights(
                false,
                false,
                false,
                false,
                "This is the plan as it was on " + Formats.current().dateTime(moment)
                        + ". It can be read, not changed.");
    }

    public static PlanRights of(PlanView plan, Actor viewer) {
        var role = plan.member(viewer.person()).map(PlanView.Member::role);
        var owner = role.filter(PlanRights::owns).isPresent();
        if (plan.status() == PlanStatus.CLOSED) {
            return new PlanRights(
                    false,
                    false,
                    owner,
                    false,
                    "This plan is closed: it can be read, not changed. "
                            + (owner ? "Reopen it to go on." : ownersCan(plan, "reopen it")));
        }
        var setsTeam = owner || viewer.has(Role.LEADER);
        if (role.isEmpty()) {
            return new PlanRights(
                    false,
                    false,
                    false,
                    setsTeam,
                    "You read along: you are not in the account team. " + ownersCan(plan, "add you"));
        }
        if (role.get() == TeamRole.ADVISER) {
            return new PlanRights(
                    false,
                    true,
                    false,
                    setsTeam,
                    "You advise: you write contributions on the board, members shape the plan. "
                            + ownersCan(plan, "make you a member"));
        }
        return new PlanRights(true, true, owner, setsTeam, "");
    }

    private static boolean owns(TeamRole role) {
        return role == TeamRole.SALES_OWNER || role == TeamRole.MARKETING_CO_OWNER;
    }

    private static String ownersCan(PlanView plan, String what) {
        var sales = plan.owner(TeamRole.SALES_OWNER).map(PersonRef::name).orElse("the Sales owner");
        var marketing =
                plan.owner(TeamRole.MARKETING_CO_OWNER).map(PersonRef::name).orElse("the Marketing co-owner");
        return sales + " and " + marketing + " can " + what + ".";
    }
}
