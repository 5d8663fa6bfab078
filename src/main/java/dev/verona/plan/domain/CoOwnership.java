package dev.verona.plan.domain;

import dev.verona.directory.api.People;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.util.List;

/** A plan has a Sales owner and a Marketing co-owner, at every moment (practices 23, 79 and 80). */
final class CoOwnership {

    private CoOwnership() {}

    static void requireOwner(String field, PersonId person, Function function, People people) {
        var owner = Membership.requireAvailable(field, person, people);
        if (owner.function() != function) {
            throw new PlanRejection.WrongFunction(field, owner.name(), function);
        }
    }

    static List<PlanEvent> handOver(PlanCommand.HandOverOwnership c, Team team, People people) {
        if (c.function() == Function.JOINT) {
            throw new InvalidInput("function", "Choose whose ownership changes hands: Sales' or Marketing's.");
        }
        requireOwner("newOwner", c.newOwner(), c.function(), people);
        var former = team.owner(c.function());
        return former.equals(c.newOwner())
                ? List.of()
                : List.of(new PlanEvent.OwnershipHandedOver(c.plan(), c.function(), former, c.newOwner()));
    }

    /** @throws PlanRejection.OwnerStays when the person is one of the two */
    static void requireNoOwner(PersonId person, Team team) {
        if (team.ownedFor(person).isPresent()) {
            throw new PlanRejection.OwnerStays();
        }
    }
}
