package dev.verona.plan.projection.workspace;

import dev.verona.directory.api.People;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.HashMap;
import java.util.Map;

/** Today's names of the people that a plan names, each looked up once for one answer. */
final class Names {

    private final People people;
    private final Map<PersonId, PersonRef> known = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    /** @param function the side that the plan knows the person to speak for, in case the directory knows nobody */
    PersonRef of(PersonId person, Function function) {
        return known.computeIfAbsent(
                person,
                id -> people.find(id)
                        .map(found -> new PersonRef(id, found.name(), found.function()))
                        .orElseGet(() -> new PersonRef(id, id.value(), function)));
    }
}
