package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty store with Tarnwick Thermal at the first start of the demo profile; leaves a store that has people alone. */
@Component
@Profile("demo")
class DemoCompany implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);

    /** In half seconds. */
    private static final int PATIENCE = 60;

    private final CommandGateway commands;
    private final EventStore events;
    private final Accounts accounts;
    private final People people;
    private final Projections projections;
    private final Clock clock;

    DemoCompany(
            CommandGateway commands,
            EventStore events,
            Accounts accounts,
            People people,
            Projections projections,
            Clock clock) {
        this.commands = commands;
        this.events = events;
        this.accounts = accounts;
        this.people = people;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.active().isEmpty()) {
            return;
        }
        var started = clock.instant();
        hire(started.atZone(ZoneOffset.UTC).minus(Period.ofMonths(7)).toInstant());
        awaitEverybody();
        var script = write(new StoryTime(started));
        script.play(commands);
        LOG.info(
                "Tarnwick Thermal is ready: {} commands in {} ms",
                script.size(),
                Duration.between(started, clock.instant()).toMillis());
    }

    private void hire(Instant at) {
        for (var person : Cast.values()) {
            VeronaClock.at(
                    at,
                    () -> Acting.as(Actor.VERONA, () -> {
                        commands.sendAndWait(new PersonCommand.AddPerson(
                                person.id(),
                                person.fullName(),
                                person.signInName(),
                                person.title(),
                                person.function(),
                                person.roles(),
                                null));
                    }));
        }
    }

    /** The rules about teams read the directory, which follows the events by a moment. */
    private void awaitEverybody() {
        var cast = Cast.values().length;
        for (int tries = 0; people.active().size() < cast && tries < PATIENCE; tries++) {
            projections.awaitOwnWrites("directory.people");
        }
    }

    private Script write(StoryTime time) {
        var script = new Script();
        var facts = new Facts(events, accounts, projections);
        var half = time.halfYear();
        new Portfolio(script, time).tell();
        Brackenmoor.tell(new PlanStory(script, time, facts, "brackenmoor", half));
        Oakmere.tell(new PlanStory(script, time, facts, "oakmere", half));
        OtherPlans.tellVelden(new PlanStory(script, time, facts, "velden-resins", half));
        OtherPlans.tellNorrhaven(new PlanStory(script, time, facts, "norrhaven-heat", half));
        OtherPlans.tellCalderQuay(new PlanStory(script, time, facts, "calder-quay", half));
        OtherPlans.tellPellworth(new PlanStory(script, time, facts, "pellworth", half));
        OtherPlans.tellSundale(new PlanStory(script, time, facts, "sundale", time.nextHalfYear()));
        return script;
    }
}
