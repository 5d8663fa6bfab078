package dev.verona.work.projection.desk;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.work.api.WorkCommand;
import org.springframework.stereotype.Component;

/** What a person has seen, nobody else says. */
@Component
class WorkCommandPolicy implements MessagePolicy<WorkCommand> {

    @Override
    public Class<WorkCommand> messages() {
        return WorkCommand.class;
    }

    @Override
    public void authorise(Actor actor, WorkCommand command) {
        if (!actor.person().equals(command.person())) {
            throw new NotAllowed("Only the person themselves says what they have seen.");
        }
    }
}
