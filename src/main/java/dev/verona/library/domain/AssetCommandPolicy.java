package dev.verona.library.domain;

import dev.verona.library.api.AssetCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** The library belongs to those who sell and market together; who of them may do what to one asset, the asset decides. */
public final class AssetCommandPolicy implements MessagePolicy<AssetCommand> {

    @Override
    public Class<AssetCommand> messages() {
        return AssetCommand.class;
    }

    @Override
    public void authorise(Actor actor, AssetCommand command) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing work with the library.");
        }
    }
}
