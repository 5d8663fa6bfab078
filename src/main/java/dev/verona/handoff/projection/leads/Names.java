package dev.verona.handoff.projection.leads;

import dev.verona.directory.api.People;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.HashMap;
import java.util.Map;

/** What people are called today, each looked up once for an answer. */
final class Names {

    private final People people;
    private final Map<PersonId, PersonRef> known = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    PersonRef of(PersonId person) {
        return known.computeIfAbsent(
                person,
                id -> people.find(id)
                        .map(found -> new PersonRef(id, found.name(), found.function()))
                        .orElseGet(() ->
                                new PersonRef(id, id.equals(PersonId.VERONA) ? "Verona" : id.value(), Function.JOINT)));
    }
}
