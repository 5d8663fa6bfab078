package dev.verona.directory.api;

import dev.verona.shared.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * The people as other modules' rules look them up: "is the co-owner a marketer?". Read from the read model, so a person added a moment ago may
 * still be missing.
 */
public interface People {

    Optional<PersonView> find(PersonId person);

    /** Those who may sign in, by name. */
    List<PersonView> active();
}
