package dev.verona.directory.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.HashMap;
import java.util.Map;

/** What people are called today, each looked up once for an answer: made for one, and used by one thread. Whoever is not known is called by their id. */
public final class Names {

    private final People people;
    private final Map<PersonId, PersonRef> known = new HashMap<>();

    public Names(People people) {
        this.people = people;
    }

    public PersonRef of(PersonId person) {
        return of(person, Function.JOINT);
    }

    /** @param function the side that the person is taken to speak for when the directory knows nobody of that id */
    public PersonRef of(PersonId person, Function function) {
        return known.computeIfAbsent(
                person,
                id -> people.find(id)
                        .map(found -> new PersonRef(id, found.name(), found.function()))
                        .orElseGet(
                                () -> new PersonRef(id, id.equals(PersonId.VERONA) ? "Verona" : id.value(), function)));
    }
}
