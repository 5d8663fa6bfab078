package dev.verona.dispute.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.PersonView;
import dev.verona.dispute.api.DisputeCommand;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeEvent.DisputeRaised;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRecord;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.PersonId;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A dispute in Denmark that Tom raises and Rosa settles, to which tests tell what happened and what somebody wants. It is Tuesday, 22 December 2026. */
final class DisputeFixture {

    static final DisputeId DISPUTE = new DisputeId("brochure");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 22);
    static final LocalDate DUE = LocalDate.of(2026, 12, 28);
    /** Three working days later: over Christmas, which Denmark keeps on two days, and a weekend. */
    static final LocalDate LATER = LocalDate.of(2026, 12, 28);

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final Actor LEO = TestActors.LEO;
    static final Actor INES = TestActors.INES;
    static final Actor ADMIN = TestActors.ADMIN;

    static final AccountId ACCOUNT = new AccountId("norrhaven");
    static final Matter MATTER = new Matter(
            "The brochure went out before the plant confirmed its figures", "The customer checks them.", ACCOUNT, null);
    static final FactRef RETURNED = new FactRef(FactRef.Kind.HAND_OFF, "expo-1");
    static final Instant THEN = Instant.parse("2026-12-01T10:00:00Z");
    static final String WORDS = "Tom Adeyemi returned it";

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final List<EventMessage<DisputeEvent>> given = new ArrayList<>();
    private Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private DisputeFixture() {
        TestActors.ALL.forEach(actor -> knows(actor, true));
    }

    private void knows(Actor actor, boolean enabled) {
        people.put(
                actor.person(),
                new PersonView(
                        actor.person(),
                        actor.name(),
                        actor.person().value(),
                        "",
                        actor.function(),
                        actor.roles(),
                        enabled,
                        false));
    }

    static DisputeFixture nothing() {
        return new DisputeFixture();
    }

    static DisputeFixture raised() {
        return nothing().by(TOM, new DisputeRaised(DISPUTE, MATTER, ROSA.person(), DUE));
    }

    DisputeFixture by(Actor actor, DisputeEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    DisputeFixture disabled(Actor actor) {
        knows(actor, false);
        return this;
    }

    DisputeFixture without(Actor actor) {
        people.remove(actor.person());
        return this;
    }

    DisputeFixture on(LocalDate day) {
        clock = Clock.fixed(day.atTime(0, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return this;
    }

    Outcome<Dispute, DisputeEvent> when(Actor actor, DisputeCommand command) {
        var fixture = new AggregateTestFixture<>(Dispute.class);
        fixture.registerInjectableResource(accounts());
        fixture.registerInjectableResource(new PeopleInMemory(people));
        fixture.registerInjectableResource(onRecord());
        fixture.registerInjectableResource(clock);
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private static FactRecord onRecord() {
        return ref -> ref.equals(RETURNED) ? Optional.of(new Fact(RETURNED, WORDS, THEN)) : Optional.empty();
    }

    private static Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return account.equals(ACCOUNT)
                        ? Optional.of(new AccountName(ACCOUNT, "Norrhaven Heat"))
                        : Optional.empty();
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Country> countryOf(AccountId account) {
                return Optional.of(new Country("DK"));
            }
        };
    }
}
