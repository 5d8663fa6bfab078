package dev.verona.directory.projection.people;

import dev.verona.directory.api.PersonEvent;
import dev.verona.directory.api.PersonView;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the people as they are after the last event. Handling an event twice changes nothing. */
@Component
@ProcessingGroup(PeopleProjection.GROUP)
class PeopleProjection {

    static final String GROUP = "directory.people";

    private final PeopleCollection people;

    PeopleProjection(PeopleCollection people) {
        this.people = people;
    }

    @EventHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonEvent.PersonAdded added -> people.save(PersonView.of(added));
            case PersonEvent.TourDismissed dismissed -> people.dismissTour(dismissed.person());
            case PersonEvent.DetailsCorrected _,
                    PersonEvent.FunctionAssigned _,
                    PersonEvent.RolesGranted _,
                    PersonEvent.PersonDisabled _,
                    PersonEvent.PersonEnabled _,
                    PersonEvent.PasswordReset _,
                    PersonEvent.PasswordChanged _ ->
                people.find(event.person()).ifPresent(person -> people.save(person.after(event)));
        }
    }
}
