package dev.verona.account.projection;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** A directory without anybody in it. */
final class NobodyKnown implements People {

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<PersonView> active() {
        return List.of();
    }
}
