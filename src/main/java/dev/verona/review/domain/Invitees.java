package dev.verona.review.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanAccess;
import dev.verona.review.api.ReviewRejection.CannotOpenPlan;
import dev.verona.review.api.ReviewRejection.CannotTakePart;
import dev.verona.review.api.ReviewRejection.OneSided;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.List;

/** Who may be invited: people who sell or market, of both functions, and to a plan's review those who may open it. */
final class Invitees {

    private Invitees() {}

    /** @param leaving whoever was among them and leaves, who is not looked at any more */
    static void require(
            ReviewSubject subject,
            Collection<PersonId> invited,
            People people,
            PlanAccess access,
            PersonId... leaving) {
        var gone = List.of(leaving);
        var staying = invited.stream().filter(person -> !gone.contains(person)).toList();
        staying.forEach(person -> requireFit(subject, person, people, access));
        for (var side : List.of(Function.SALES, Function.MARKETING)) {
            if (staying.stream().noneMatch(person -> speaksFor(person, side, people))) {
                throw new OneSided(side.label());
            }
        }
    }

    static void requireFit(ReviewSubject subject, PersonId person, People people, PlanAccess access) {
        var known = people.find(person).filter(PersonView::enabled).map(PersonView::actor);
        if (known.filter(one -> one.worksOnAccounts()).isEmpty()) {
            throw new CannotTakePart(name(person, people));
        }
        if (subject.kind() == ReviewSubject.Kind.PLAN && !access.mayRead(known.get(), new PlanId(subject.id()))) {
            throw new CannotOpenPlan(name(person, people));
        }
    }

    private static boolean speaksFor(PersonId person, Function side, People people) {
        return people.find(person).filter(known -> known.function() == side).isPresent();
    }

    static String name(PersonId person, People people) {
        return people.find(person).map(PersonView::name).orElse(person.value());
    }
}
