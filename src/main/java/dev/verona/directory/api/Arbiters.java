package dev.verona.directory.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** To whom goes what nobody has settled in time: first to the liaison, who sees both sides, then to a leader (practice 45). */
public final class Arbiters {

    private final People people;

    public Arbiters(People people) {
        this.people = people;
    }

    /** The first by name who may sign in. */
    public Optional<PersonId> liaison() {
        return first(Role.LIAISON, person -> 0);
    }

    /** A leader of that side is nearer than one of both, and that one nearer than one of the other side; for what concerns both, one of both is nearest. */
    public Optional<PersonId> sponsor(Function side) {
        return first(
                Role.LEADER, person -> person.function() == side ? 0 : person.function() == Function.JOINT ? 1 : 2);
    }

    private Optional<PersonId> first(Role role, ToIntFunction<PersonView> distance) {
        return people.active().stream()
                .filter(person -> person.roles().contains(role))
                .min(Comparator.comparingInt(distance).thenComparing(PersonView::name))
                .map(PersonView::id);
    }
}
