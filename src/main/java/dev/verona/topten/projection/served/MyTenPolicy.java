package dev.verona.topten.projection.served;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;
import dev.verona.topten.api.MyTenQuery;
import org.springframework.stereotype.Component;

/** Marketers and liaisons ask of their own accounts; the answer is about nobody else's. */
@Component
class MyTenPolicy implements MessagePolicy<MyTenQuery> {

    @Override
    public Class<MyTenQuery> messages() {
        return MyTenQuery.class;
    }

    @Override
    public void authorise(Actor actor, MyTenQuery query) {
        if (!actor.hasAny(Role.MARKETING, Role.LIAISON)) {
            throw new NotAllowed(
                    "This is for marketers who are embedded in account teams. Your accounts are in My work.");
        }
    }
}
