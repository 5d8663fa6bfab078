package dev.verona.testing;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A directory for tests of rules, without a read model.
 *
 * @param all by id; a test may change them while it runs
 */
public record PeopleInMemory(Map<PersonId, PersonView> all) implements People {

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.ofNullable(all.get(person));
    }

    @Override
    public List<PersonView> active() {
        return all.values().stream().filter(PersonView::enabled).toList();
    }
}
