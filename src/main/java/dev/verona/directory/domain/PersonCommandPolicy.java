package dev.verona.directory.domain;

import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;

/** Administrators keep people; a password and a tour are everybody's own affair. */
public final class PersonCommandPolicy implements MessagePolicy<PersonCommand> {

    @Override
    public Class<PersonCommand> messages() {
        return PersonCommand.class;
    }

    @Override
    public void authorise(Actor actor, PersonCommand command) {
        switch (command) {
            case PersonCommand.AddFirstAdministrator _ ->
                throw new NotAllowed("Only Verona itself adds the first administrator.");
            case PersonCommand.ChangePassword change -> {
                if (!change.person().equals(actor.person())) {
                    throw new NotAllowed("People change their own password only. An administrator can reset it.");
                }
            }
            case PersonCommand.DismissTour dismiss -> {
                if (!dismiss.person().equals(actor.person())) {
                    throw new NotAllowed("People end their own tour only.");
                }
            }
            case PersonCommand.AddPerson _,
                    PersonCommand.CorrectDetails _,
                    PersonCommand.AssignDuties _,
                    PersonCommand.DisablePerson _,
                    PersonCommand.EnablePerson _,
                    PersonCommand.ResetPassword _ -> {
                if (!actor.has(Role.ADMIN)) {
                    throw new NotAllowed("Only administrators change people. Ask one of them.");
                }
            }
        }
    }
}
