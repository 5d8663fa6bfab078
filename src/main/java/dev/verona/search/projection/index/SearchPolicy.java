package dev.verona.search.projection.index;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.search.api.SearchQuery;
import dev.verona.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Whoever has a role may search; each finds what is open to them. */
@Component
class SearchPolicy implements MessagePolicy<SearchQuery> {

    @Override
    public Class<SearchQuery> messages() {
        return SearchQuery.class;
    }

    @Override
    public void authorise(Actor actor, SearchQuery query) {
        if (!actor.isVerona() && actor.roles().isEmpty()) {
            throw new NotAllowed("You cannot search yet: ask an administrator to give you a role.");
        }
    }
}
