package dev.verona.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonEvent;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How a person stands is known from the event and not from the passing of time: in these tests the clock stands still. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final PersonId TOM = new PersonId("tom");

    private final Events events = new Events();
    private final ReadModel people = new ReadModel();
    private final Standing standing = new Standing(people, Clock.fixed(NOW, ZoneOffset.UTC), events);

    @Test
    void a_disabled_person_may_do_nothing_from_the_event_on_though_the_read_model_is_behind() {
        standing.admit(people.tom.actor(), "a command");
        events.happen(new PersonEvent.PersonDisabled(TOM));
        assertThat(people.tom.enabled()).isTrue();
        assertThatThrownBy(() -> standing.admit(people.tom.actor(), "a command"))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("disabled");
    }

    @Test
    void an_enabled_person_may_go_on_from_the_event_on() {
        events.happen(new PersonEvent.PersonDisabled(TOM));
        events.happen(new PersonEvent.PersonEnabled(TOM));
        standing.admit(people.tom.actor(), "a command");
        assertThat(standing.of(TOM))
                .hasValueSatisfying(person -> assertThat(person.enabled()).isTrue());
    }

    @Test
    void new_duties_hold_from_the_event_on() {
        standing.of(TOM);
        events.happen(new PersonEvent.RolesGranted(TOM, Set.of(Role.LEADER)));
        events.happen(new PersonEvent.FunctionAssigned(TOM, Function.JOINT));
        assertThat(standing.asOfNow(people.tom.actor()))
                .isEqualTo(new Actor(TOM, "Tom Adeyemi", Function.JOINT, Set.of(Role.LEADER)));
    }

    @Test
    void what_happens_to_one_person_changes_nobody_else() {
        events.happen(new PersonEvent.PersonDisabled(new PersonId("rosa")));
        standing.admit(people.tom.actor(), "a command");
        assertThat(standing.of(TOM))
                .hasValueSatisfying(person -> assertThat(person.enabled()).isTrue());
    }

    /** Always behind: it has not handled anything yet. */
    private static final class ReadModel implements People {

        final PersonView tom = new PersonView(
                TOM,
                "Tom Adeyemi",
                "tom.adeyemi",
                "Key account manager",
                Function.SALES,
                Set.of(Role.SALES),
                true,
                false);

        @Override
        public Optional<PersonView> find(PersonId person) {
            return person.equals(TOM) ? Optional.of(tom) : Optional.empty();
        }

        @Override
        public List<PersonView> active() {
            return List.of(tom);
        }
    }

    private static final class Events implements LiveEvents {

        private final List<Consumer<LiveEvent>> listeners = new ArrayList<>();

        void happen(PersonEvent event) {
            var live = new LiveEvent(1, PersonEvent.STREAM, 1, event, Actor.VERONA, NOW, "");
            listeners.forEach(listener -> listener.accept(live));
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public Subscription subscribe(String streamId, long since, Consumer<LiveEvent> listener) {
            listeners.add(listener);
            return () -> {};
        }

        @Override
        public <E> Subscription subscribeTo(Class<E> payloadType, long since, Consumer<LiveEvent> listener) {
            listeners.add(listener);
            return () -> {};
        }
    }
}
