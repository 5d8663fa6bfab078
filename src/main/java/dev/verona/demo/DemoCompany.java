package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty store with Tarnwick Thermal at the first start of the demo profile, and goes on where it was when Verona was stopped meanwhile: each command
 * has an id of its own, under which it has one effect. Leaves alone what it did not begin.
 */
@Component
@Profile("demo")
class DemoCompany implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From the day on which everybody was hired to the founding. */
    private static final Duration HIRED_BEFORE = Duration.ofDays(212);

    private final CommandGateway commands;
    private final MongoEventStorageEngine engine;
    private final EventStore events;
    private final Accounts accounts;
    private final Projections projections;
    private final ReadersAtRest readers;
    private final Clock clock;
    private volatile boolean stopping;

    DemoCompany(
            CommandGateway commands,
            MongoEventStorageEngine engine,
            EventStore events,
            Accounts accounts,
            Projections projections,
            ReadersAtRest readers,
            Clock clock) {
        this.commands = commands;
        this.engine = engine;
        this.events = events;
        this.accounts = accounts;
        this.projections = projections;
        this.readers = readers;
        this.clock = clock;
    }

    @EventListener
    void on(ContextClosedEvent closing) {
        stopping = true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var first = first();
        if (first.isPresent() && engine.recorded(id(0)).isEmpty()) {
            return;
        }
        var begun = first.map(hiring -> hiring.plus(HIRED_BEFORE))
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var hirings = hirings(begun.minus(HIRED_BEFORE));
        var story = story(new StoryTime(begun));
        if (engine.recorded(id(hirings.size() + story.size() - 1)).isPresent()) {
            return;
        }
        if (first.isPresent()) {
            LOG.info("Tarnwick Thermal is founded by half: going on with it");
        }
        try {
            found(hirings, story);
        } catch (RuntimeException e) {
            if (!stopping) {
                throw e;
            }
        }
        if (stopping) {
            LOG.info("Stopped while Tarnwick Thermal was being founded: the next start goes on with it");
        }
    }

    /** When the store's first event happened: nobody was hired before. */
    private Optional<Instant> first() {
        try (var stream = events.openStream(null)) {
            return stream.peek().map(TrackedEventMessage::getTimestamp);
        }
    }

    /** What a command of the founding is sent under. */
    private static String id(int place) {
        return "founding-" + place;
    }

    private void found(Script hirings, Script story) {
        long started = System.nanoTime();
        try (var rest = readers.begin()) {
            BooleanSupplier goOn = () -> {
                rest.next();
                return !stopping;
            };
            hirings.play(commands, DemoCompany::id, goOn);
            // The rules about teams read the directory, which follows the events by a moment.
            projections.awaitOwnWrites("directory.people", PATIENCE);
            story.play(commands, place -> id(hirings.size() + place), goOn);
        }
        if (!stopping) {
            long told = System.nanoTime();
            readers.awaitAll();
            LOG.info(
                    "Tarnwick Thermal is ready: {} commands in {} ms, and {} ms until all that shows them had them",
                    hirings.size() + story.size(),
                    Duration.ofNanos(told - started).toMillis(),
                    Duration.ofNanos(System.nanoTime() - told).toMillis());
        }
    }

    private static Script hirings(Instant at) {
        var script = new Script();
        for (var person : Cast.values()) {
            script.add(
                    at,
                    Actor.VERONA,
                    () -> new PersonCommand.AddPerson(
                            person.id(),
                            person.fullName(),
                            person.signInName(),
                            person.title(),
                            person.function(),
                            person.roles(),
                            null));
        }
        return script;
    }

    private Script story(StoryTime time) {
        var script = new Script();
        var facts = new Facts(events, accounts, projections);
        var half = time.halfYear();
        new Portfolio(script, time).tell();
        Numbers.tell(script, time);
        TopTens.tell(script, time, facts);
        Brackenmoor.tell(new PlanStory(script, time, facts, "brackenmoor", half));
        Oakmere.tell(new PlanStory(script, time, facts, "oakmere", half));
        OtherPlans.tellVelden(new PlanStory(script, time, facts, "velden-resins", half));
        OtherPlans.tellNorrhaven(new PlanStory(script, time, facts, "norrhaven-heat", half));
        OtherPlans.tellCalderQuay(new PlanStory(script, time, facts, "calder-quay", half));
        OtherPlans.tellPellworth(new PlanStory(script, time, facts, "pellworth", half));
        Library.tell(script, time);
        Rules.tell(script, time, facts);
        Leads.tell(script, time);
        WhoToCall.tell(script, time);
        Disputes.tell(script, time);
        Reviews.tell(script, time);
        OtherPlans.tellSundale(new PlanStory(script, time, facts, "sundale", time.nextHalfYear()));
        NextHalf.tell(script, time, facts);
        Playbooks.tell(script, time);
        return script;
    }
}
