package dev.verona.plan.domain;

import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.OwnershipHandedOver;
import dev.verona.plan.api.PlanEvent.TeamMemberAdded;
import dev.verona.plan.api.PlanEvent.TeamMemberRemoved;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The account team (practice 80): its two owners first, then the others as they joined. */
public record Team(List<Teammate> members) {

    /** @param function the side that the person spoke for when they joined */
    public record Teammate(PersonId person, Function function, TeamRole role) {}

    public Team {
        members = members.stream()
                .sorted(Comparator.comparing(
                        m -> m.role().compareTo(TeamRole.MEMBER) >= 0 ? TeamRole.MEMBER : m.role()))
                .toList();
    }

    static Team ownedBy(PersonId salesOwner, PersonId marketingCoOwner) {
        return new Team(List.of(
                new Teammate(salesOwner, Function.SALES, TeamRole.SALES_OWNER),
                new Teammate(marketingCoOwner, Function.MARKETING, TeamRole.MARKETING_CO_OWNER)));
    }

    static TeamRole ownerRole(Function function) {
        return switch (function) {
            case SALES -> TeamRole.SALES_OWNER;
            case MARKETING -> TeamRole.MARKETING_CO_OWNER;
            case JOINT -> throw new IllegalArgumentException("Sales owns a plan and Marketing co-owns it");
        };
    }

    public Optional<Teammate> find(PersonId person) {
        return members.stream().filter(m -> m.person().equals(person)).findFirst();
    }

    public boolean has(PersonId person) {
        return find(person).isPresent();
    }

    public Say sayOf(PersonId person) {
        return find(person).map(m -> Say.of(m.role())).orElse(Say.NONE);
    }

    public PersonId owner(Function function) {
        return members.stream()
                .filter(m -> m.role() == ownerRole(function))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The function for which the person owns the plan, empty when they are no owner. */
    Optional<Function> ownedFor(PersonId person) {
        return find(person).filter(m -> Say.of(m.role()) == Say.OWN).map(Teammate::function);
    }

    Team after(PlanEvent event) {
        return switch (event) {
            case TeamMemberAdded e -> with(new Teammate(e.person(), e.function(), e.role()));
            case TeamMemberRemoved e -> new Team(without(e.person()));
            case OwnershipHandedOver e ->
                with(new Teammate(e.formerOwner(), e.function(), TeamRole.MEMBER))
                        .with(new Teammate(e.newOwner(), e.function(), ownerRole(e.function())));
            default -> this;
        };
    }

    private Team with(Teammate teammate) {
        var next = new ArrayList<>(members);
        if (has(teammate.person())) {
            next.replaceAll(m -> m.person().equals(teammate.person()) ? teammate : m);
        } else {
            next.add(teammate);
        }
        return new Team(next);
    }

    private List<Teammate> without(PersonId person) {
        return members.stream().filter(m -> !m.person().equals(person)).toList();
    }
}
