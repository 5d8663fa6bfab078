package dev.verona.library.domain;

import dev.verona.library.api.AssetQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Who may look into the library at all; what of an asset they are shown depends on who keeps it and how it stands. */
public final class AssetQueryPolicy implements MessagePolicy<AssetQuery> {

    @Override
    public Class<AssetQuery> messages() {
        return AssetQuery.class;
    }

    @Override
    public void authorise(Actor actor, AssetQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see the library.");
        }
    }
}
