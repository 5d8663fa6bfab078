package dev.verona.engagement.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * A rule or a consultation, to which tests tell what happened and what somebody wants. It is Tuesday, 10 March 2026.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
final class EngagementFixture<A, E> {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final RuleId RULE = new RuleId("brand-manager-above-2m");

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final Actor INES = TestActors.INES;
    static final Actor PIET = actor("piet", Function.SALES, Role.LEADER);
    static final Actor MAYA = actor("maya", Function.MARKETING, Role.LEADER);

    static final Terms TERMS =
            terms(Behaviour.consult("Brand manager", 3), Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2000000.00 USD"));

    private final Class<A> type;
    private final List<EventMessage<?>> given = new ArrayList<>();
    private final List<OtherRules.Standing> others = new ArrayList<>();
    private final Map<PersonId, PersonView> people = new HashMap<>();
    private LocalDate today = TODAY;

    EngagementFixture(Class<A> type) {
        this.type = type;
        knows(TOM, "Key account manager");
        knows(ROSA, "Brand manager");
        knows(JUN, "Downstream marketer");
        knows(INES, "Chief revenue officer");
    }

    private static Actor actor(String id, Function function, Role role) {
        return new Actor(new PersonId(id), id, function, Set.of(role));
    }

    private void knows(Actor actor, String title) {
        people.put(
                actor.person(),
                new PersonView(
                        actor.person(),
                        actor.name(),
                        actor.person().value(),
                        title,
                        actor.function(),
                        actor.roles(),
                        true,
                        false));
    }

    static Terms terms(Behaviour behaviour, Condition... conditions) {
        return new Terms("Brand manager above two million", "", List.of(conditions), behaviour, Exceptions.WITH_REASON);
    }

    EngagementFixture<A, E> by(Actor actor, Object... events) {
        Arrays.stream(events).forEach(event -> given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor))));
        return this;
    }

    EngagementFixture<A, E> on(LocalDate day) {
        today = day;
        return this;
    }

    EngagementFixture<A, E> beside(Terms terms) {
        others.add(new OtherRules.Standing(new RuleId("other"), terms));
        return this;
    }

    Outcome<A, E> when(Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(type);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(accounts());
        fixture.registerInjectableResource(Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        fixture.registerInjectableResource((OtherRules) () -> others);
        fixture.registerInjectableResource((Past) terms -> new Past.Found(40, 3));
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    /** All in Germany. */
    private static Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return Optional.of(new AccountName(account, account.value()));
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Country> countryOf(AccountId account) {
                return Optional.of(new Country("DE"));
            }
        };
    }

    private People directory() {
        return new PeopleInMemory(people);
    }
}
