package dev.verona.handoff.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.Channel;
import dev.verona.handoff.api.Definitions;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadEvent.HandedOver;
import dev.verona.handoff.api.LeadEvent.LeadAdded;
import dev.verona.handoff.api.LeadEvent.LeadReturned;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A lead in Ireland that Jun gathers, to which tests tell what happened and what somebody wants. It is Thursday, 19 November 2026. */
final class LeadFixture {

    static final LeadId LEAD = new LeadId("expo-1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    /** Two working days later, over a weekend. */
    static final LocalDate DUE = LocalDate.of(2026, 11, 23);

    static final Actor TOM = TestActors.TOM;
    static final Actor JUN = TestActors.JUN;
    static final Actor LEO = TestActors.LEO;
    static final Actor INES = TestActors.INES;
    static final Actor NADIA = actor("nadia", Function.SALES, Role.SALES);
    static final Actor GONE = actor("gone", Function.SALES, Role.SALES);
    static final Actor PIET = actor("piet", Function.SALES, Role.LEADER);
    static final Actor MAYA = actor("maya", Function.MARKETING, Role.LEADER);

    static final LeadAbout ABOUT =
            new LeadAbout("Evaporator heat", "Brackenmoor Dairies", null, "Aoife Brannigan", new Country("IE"));
    static final LeadFacts KNOWN =
            new LeadFacts("Expo", "", null, null, Channel.PHONE, Authority.DECIDES, null, TimeFrame.QUARTER);
    static final LeadFacts COMPLETE = new LeadFacts(
            "Expo", "", null, null, Channel.PHONE, Authority.DECIDES, BudgetStatus.PLANNED, TimeFrame.QUARTER);
    static final Terms TERMS = new Terms(
            "Runs process heat of 2 MW or more.",
            List.of(LeadFact.SOURCE, LeadFact.AUTHORITY),
            "Has money for it in sight.",
            List.of(LeadFact.BUDGET, LeadFact.TIME_FRAME),
            TimeFrame.HALF_YEAR,
            2,
            1);

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final List<EventMessage<LeadEvent>> given = new ArrayList<>();
    private boolean agreed = true;
    private Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private LeadFixture() {
        List.of(TOM, JUN, LEO, INES, NADIA, PIET, MAYA).forEach(actor -> knows(actor, true));
        knows(GONE, false);
    }

    private static Actor actor(String id, Function function, Role role) {
        return new Actor(new PersonId(id), id, function, Set.of(role));
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

    static LeadFixture nothing() {
        return new LeadFixture();
    }

    static LeadFixture lead(LeadFacts facts) {
        return new LeadFixture().by(JUN, new LeadAdded(LEAD, ABOUT, facts));
    }

    /** With Tom, whose answer is due on {@link #DUE}. */
    static LeadFixture handed(LeadFacts facts) {
        return lead(facts).by(JUN, new HandedOver(LEAD, 1, TOM.person(), 1, TERMS.missing(facts), DUE));
    }

    /** Tom has returned it to Jun for its budget status. */
    static LeadFixture returned() {
        return handed(KNOWN)
                .by(TOM, new LeadReturned(LEAD, 2, JUN.person(), List.of(LeadFact.BUDGET), "Who pays?", DUE));
    }

    LeadFixture by(Actor actor, LeadEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    LeadFixture withoutDefinition() {
        agreed = false;
        return this;
    }

    LeadFixture without(Actor... gone) {
        for (var actor : gone) {
            people.remove(actor.person());
        }
        return this;
    }

    LeadFixture on(LocalDate day) {
        clock = Clock.fixed(day.atTime(0, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return this;
    }

    Outcome<Lead, LeadEvent> when(Actor actor, LeadCommand command) {
        var fixture = new AggregateTestFixture<>(Lead.class);
        fixture.registerInjectableResource(accounts());
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(definitions());
        fixture.registerInjectableResource(clock);
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private Definitions definitions() {
        return () -> agreed ? Optional.of(new Definitions.InForce(1, TERMS)) : Optional.empty();
    }

    private static Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return Optional.empty();
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.empty();
            }
        };
    }

    private People directory() {
        return new PeopleInMemory(people);
    }
}
