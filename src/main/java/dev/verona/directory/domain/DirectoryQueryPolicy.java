package dev.verona.directory.domain;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;

/** Whoever is signed in may look people up: a directory nobody may read tells nobody whom to call (practice 20). */
public final class DirectoryQueryPolicy implements MessagePolicy<DirectoryQuery> {

    @Override
    public Class<DirectoryQuery> messages() {
        return DirectoryQuery.class;
    }

    @Override
    public void authorise(Actor actor, DirectoryQuery query) {
        // The bus has made sure that there is an actor in good standing, and that is all it takes.
    }
}
