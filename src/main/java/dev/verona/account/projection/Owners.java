package dev.verona.account.projection;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who own accounts, looked up again every few seconds. */
@Component
class Owners {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final People people;
    private final Clock clock;
    private Map<PersonId, PersonRef> known = Map.of();
    private Instant read = Instant.MIN;

    Owners(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Names by id, as of some seconds ago at most. Someone whom nobody knows is called so. */
    synchronized Names names() {
        var now = clock.instant();
        if (read.isBefore(now.minus(FRESH)) || read.isAfter(now)) {
            var found = new HashMap<PersonId, PersonRef>();
            people.active().forEach(person -> found.put(person.id(), ref(person)));
            known = found;
            read = now;
        }
        return new Names(known, people, new HashMap<>());
    }

    private static PersonRef ref(PersonView person) {
        return new PersonRef(person.id(), person.name(), person.function());
    }

    /** For one question. */
    record Names(Map<PersonId, PersonRef> active, People people, Map<PersonId, PersonRef> others) {

        @Nullable
        PersonRef of(@Nullable PersonId person) {
            if (person == null) {
                return null;
            }
            var name = active.get(person);
            return name != null ? name : others.computeIfAbsent(person, this::other);
        }

        private PersonRef other(PersonId id) {
            return people.find(id).map(Owners::ref).orElse(new PersonRef(id, "Unknown person", Function.SALES));
        }
    }
}
