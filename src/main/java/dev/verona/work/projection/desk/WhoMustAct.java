package dev.verona.work.projection.desk;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.work.api.Waiting.Kind;
import dev.verona.work.projection.desk.PlanTasks.Member;
import dev.verona.work.projection.desk.Task.Step.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * For whom things wait: a request for the one who was asked, or for the function's side of the team; what is in review for those of the other
 * function who may agree; a draft for the one who writes it; a price for Sales' owner; a signature for the owner whose is missing while the other's is there.
 */
final class WhoMustAct {

    private final PlanTasks plan;
    private final Map<PersonId, List<Item>> desks = new HashMap<>();

    private WhoMustAct(PlanTasks plan) {
        this.plan = plan;
    }

    /** What lies on each desk because of this plan. */
    static Map<PersonId, List<Item>> in(PlanTasks plan) {
        var who = new WhoMustAct(plan);
        if (!plan.closed()) {
            plan.tasks().values().stream().filter(task -> !task.removed()).forEach(who::lay);
            who.signature(Function.SALES);
            who.signature(Function.MARKETING);
        }
        return who.desks;
    }

    private void lay(Task task) {
        if (task.contribution() == null) {
            if (task.state() == ContributionState.REQUESTED) {
                holder(task, Kind.ACTION);
            }
            return;
        }
        switch (task.state()) {
            case REQUESTED -> {
                if (!holder(task, Kind.REQUEST)) {
                    side(task, Objects.requireNonNull(task.from()), Kind.REQUEST, member -> true);
                }
            }
            case DRAFTED -> {
                var kind = task.step().what() == What.RETURNED
                        ? Kind.RETURNED
                        : task.step().what() == What.REOPENED ? Kind.REOPENED : Kind.DRAFT;
                if (!holder(task, kind)) {
                    side(task, Objects.requireNonNull(task.from()), kind, member -> member.role() != TeamRole.ADVISER);
                }
            }
            case IN_REVIEW -> {
                side(
                        task,
                        Objects.requireNonNull(task.from()).other(),
                        Kind.REVIEW,
                        member -> member.role() != TeamRole.ADVISER
                                && !member.person().equals(task.holder()));
                price(task);
            }
            case AGREED -> price(task);
            case RETIRED -> {
                // waits for nobody
            }
        }
    }

    private void price(Task task) {
        if (task.contribution() == ContributionKind.PRICING_ADVICE && !task.decided()) {
            plan.owner(Function.SALES).ifPresent(owner -> put(owner.person(), item(task, Kind.PRICE, true)));
        }
    }

    /** False when it is with nobody, or with somebody who has left the team. */
    private boolean holder(Task task, Kind kind) {
        var holder = task.holder();
        if (holder == null
                || plan.team().stream().noneMatch(member -> member.person().equals(holder))) {
            return false;
        }
        put(holder, item(task, kind, true));
        return true;
    }

    private void side(Task task, Function function, Kind kind, Predicate<Member> may) {
        plan.team().stream()
                .filter(member -> speaksFor(member, function))
                .filter(may)
                .forEach(member -> put(member.person(), item(task, kind, false)));
    }

    private static boolean speaksFor(Member member, Function function) {
        return function == Function.JOINT || member.function() == function || member.function() == Function.JOINT;
    }

    private void signature(Function function) {
        var mine = plan.signed().get(function);
        var theirs = plan.signed().get(function.other());
        var changed = plan.changed();
        if (changed == null || (mine != null && mine.revision() == plan.revision())) {
            return;
        }
        if (theirs != null && theirs.revision() == plan.revision()) {
            sign(function, theirs.by(), theirs.at());
        } else if (mine != null) {
            sign(function, changed.by(), changed.at());
        }
    }

    private void sign(Function function, PersonId by, java.time.Instant since) {
        plan.owner(function)
                .ifPresent(owner -> put(
                        owner.person(),
                        new Item(Kind.SIGNATURE, plan.plan(), plan.account(), "", "", null, since, by, "", true)));
    }

    private Item item(Task task, Kind kind, boolean personal) {
        var step = task.step();
        return new Item(
                kind,
                plan.plan(),
                plan.account(),
                task.element(),
                task.title().text(),
                task.state() == ContributionState.REQUESTED || task.state() == ContributionState.DRAFTED
                        ? task.due()
                        : null,
                step.at(),
                step.by(),
                step.reason(),
                personal);
    }

    private void put(PersonId person, Item item) {
        desks.computeIfAbsent(person, nobody -> new ArrayList<>()).add(item);
    }
}
