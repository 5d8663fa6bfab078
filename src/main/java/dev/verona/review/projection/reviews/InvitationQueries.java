package dev.verona.review.projection.reviews;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.CalendarFile;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewQuery.FetchInvitation;
import dev.verona.review.projection.reviews.InvitationWriter.Person;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.Clock;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Hands an invitation out as a file, to whoever is invited. */
@Component
class InvitationQueries {

    private final ReviewStore store;
    private final People people;
    private final Projections projections;
    private final Clock clock;

    InvitationQueries(ReviewStore store, People people, Projections projections, Clock clock) {
        this.store = store;
        this.people = people;
        this.projections = projections;
        this.clock = clock;
    }

    @QueryHandler
    CalendarFile handle(FetchInvitation query, Actor asking) {
        projections.awaitOwnWrites(ReviewQuery.READ_MODEL);
        var review = store.review(query.review())
                .orElseThrow(() -> new NotFound("There is no such review. Look for it in the list."));
        if (!review.involves(asking.person()) && !asking.isVerona() && !asking.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotAllowed("Invitations are for those who are invited. Ask the organiser to invite you.");
        }
        return new CalendarFile(
                "review-" + review.day() + ".ics",
                InvitationWriter.method(review),
                InvitationWriter.write(
                        review,
                        person(review.invitation().organiser()),
                        review.invitation().participants().stream()
                                .map(this::person)
                                .toList(),
                        clock.instant()));
    }

    private Person person(PersonId id) {
        return people.find(id)
                .map(known -> new Person(known.name(), address(known)))
                .orElseGet(() -> new Person(id.value(), ""));
    }

    private static String address(PersonView person) {
        return person.signInName().indexOf('@') > 0 ? person.signInName() : "";
    }
}
