package dev.verona.notification.projection.inbox;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As much of a plan as says whom an event in it concerns.
 *
 * @param work its contributions, by id
 * @param signed the revision under which each function signed last
 * @param sequence of the last event that is in
 */
record KnownPlan(
        AccountId account, List<Member> team, Map<String, Work> work, Map<Function, Long> signed, long sequence) {

    record Member(PersonId person, Function function, TeamRole role) {}

    /**
     * @param title when it came to be: it may be called otherwise today
     * @param submitter null while it was not in review
     */
    record Work(
            String title,
            ContributionKind kind,
            Function from,
            @Nullable PersonId submitter) {}

    static KnownPlan of(PlanEvent.PlanCreated e) {
        return new KnownPlan(
                e.account(),
                List.of(
                        new Member(e.salesOwner(), Function.SALES, TeamRole.SALES_OWNER),
                        new Member(e.marketingCoOwner(), Function.MARKETING, TeamRole.MARKETING_CO_OWNER)),
                Map.of(),
                Map.of(),
                0);
    }

    KnownPlan after(PlanEvent event, PersonId actor, long at) {
        return switch (event) {
            case PlanEvent.TeamMemberAdded e -> team(with(new Member(e.person(), e.function(), e.role())), at);
            case PlanEvent.TeamMemberRemoved e -> team(without(e.person()), at);
            case PlanEvent.OwnershipHandedOver e -> {
                var former = new Member(e.formerOwner(), e.function(), TeamRole.MEMBER);
                var owner = e.function() == Function.SALES ? TeamRole.SALES_OWNER : TeamRole.MARKETING_CO_OWNER;
                var step = team(with(former), at);
                yield step.team(step.with(new Member(e.newOwner(), e.function(), owner)), at);
            }
            case PlanEvent.ContributionRequested e ->
                work(
                        e.contribution().value(),
                        new Work(e.title(), e.kind(), e.asked().function(), null),
                        at);
            case PlanEvent.ContributionDrafted e ->
                work(e.contribution().value(), new Work(e.title(), e.kind(), e.from(), null), at);
            case PlanEvent.ContributionSubmitted e -> {
                var known = work.get(e.contribution().value());
                yield known == null
                        ? new KnownPlan(account, team, work, signed, at)
                        : work(
                                e.contribution().value(),
                                new Work(known.title(), known.kind(), known.from(), actor),
                                at);
            }
            case PlanEvent.PlanSigned e -> {
                var now = new HashMap<>(signed);
                now.put(e.function(), e.revision());
                yield new KnownPlan(account, team, work, now, at);
            }
            default -> new KnownPlan(account, team, work, signed, at);
        };
    }

    /** Those who speak for a function. */
    Stream<PersonId> side(Function function, Predicate<Member> which) {
        return team.stream()
                .filter(member -> function == Function.JOINT
                        || member.function() == function
                        || member.function() == Function.JOINT)
                .filter(which)
                .map(Member::person);
    }

    Stream<PersonId> owner(Function function) {
        var role = function == Function.SALES ? TeamRole.SALES_OWNER : TeamRole.MARKETING_CO_OWNER;
        return team.stream().filter(member -> member.role() == role).map(Member::person);
    }

    private KnownPlan team(List<Member> now, long at) {
        return new KnownPlan(account, now, work, signed, at);
    }

    private KnownPlan work(String id, Work one, long at) {
        var now = new HashMap<>(work);
        now.put(id, one);
        return new KnownPlan(account, team, now, signed, at);
    }

    private List<Member> with(Member member) {
        var now = new ArrayList<>(without(member.person()));
        now.add(member);
        return now;
    }

    private List<Member> without(PersonId person) {
        return team.stream().filter(one -> !one.person().equals(person)).toList();
    }
}
