package dev.verona.directory.signin;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonEvent;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.Doorkeeper;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * How each person stands, known on every node within half a second: read from the read model, kept that long, and corrected by every live
 * event at once. Asked on every message and every request, so it must not cost a read each time.
 */
@Component
public class Standing implements Doorkeeper, DisposableBean {

    private static final Duration FRESH = Duration.ofMillis(500);
    /** What an event said outlasts the moment until the read model says so too. */
    private static final Duration HEARD = Duration.ofSeconds(10);

    /** @param until milliseconds of the epoch */
    private record Known(Optional<PersonView> person, long until) {}

    private final People people;
    private final Clock clock;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
    private final LiveEvents.Subscription subscription;

    Standing(People people, Clock clock, LiveEvents events) {
        this.people = people;
        this.clock = clock;
        this.subscription = events.subscribeTo(PersonEvent.class, event -> hear((PersonEvent) event.payload()));
    }

    /** The person as they are now. */
    public Optional<PersonView> of(PersonId person) {
        var now = clock.millis();
        return known.compute(
                        person,
                        (id, before) -> before != null && before.until() > now
                                ? before
                                : new Known(people.find(id), now + FRESH.toMillis()))
                .person();
    }

    private void hear(PersonEvent event) {
        var until = clock.millis() + HEARD.toMillis();
        known.compute(event.person(), (id, before) -> {
            var person = before == null ? people.find(id) : before.person();
            if (person.isEmpty() && event instanceof PersonEvent.PersonAdded added) {
                person = Optional.of(PersonView.of(added));
            }
            return person.isEmpty() ? null : new Known(person.map(view -> view.after(event)), until);
        });
    }

    @Override
    public Actor asOfNow(Actor signedIn) {
        return of(signedIn.person())
                .map(PersonView::actor)
                .orElseThrow(() -> new NotAllowed("Verona does not know you (any more). Please sign in again."));
    }

    /** Somebody on whose behalf the software itself acts ({@link Acting}) may be new to the read model; a session's person never is. */
    @Override
    public void admit(Actor actor, Object message) {
        var person = of(actor.person());
        if (person.isPresent() && !person.get().enabled()) {
            throw new NotAllowed("Your account is disabled. An administrator can enable it.");
        }
        if (person.isPresent()
                && person.get().mustChangePassword()
                && Acting.current().isEmpty()
                && !(message instanceof PersonCommand.ChangePassword)) {
            throw new NotAllowed("Choose a password of your own first.");
        }
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
