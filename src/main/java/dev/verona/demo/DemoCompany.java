package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.PersonCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
 * Fills an empty store with Tarnwick Thermal at the first start of the demo profile, and goes on where it was when Verona was stopped meanwhile. Leaves alone
 * what it did not begin.
 */
@Component
@Profile("demo")
class DemoCompany implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From the day on which everybody was hired to the founding: from its timestamp the founding is known again. */
    private static final Duration HIRED_BEFORE = Duration.ofDays(212);

    private final CommandGateway commands;
    private final EventStore events;
    private final Accounts accounts;
    private final Projections projections;
    private final Clock clock;
    private volatile boolean stopping;

    DemoCompany(CommandGateway commands, EventStore events, Accounts accounts, Projections projections, Clock clock) {
        this.commands = commands;
        this.events = events;
        this.accounts = accounts;
        this.projections = projections;
        this.clock = clock;
    }

    @EventListener
    void on(ContextClosedEvent closing) {
        stopping = true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var founding = Founding.in(events, Cast.TOM.id(), HIRED_BEFORE);
        var begun =
                founding.map(Founding::begun).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
        int done = founding.map(Founding::commands).orElse(0);
        if (founding.isEmpty() && events.openStream(null).peek().isPresent()) {
            return;
        }
        var hirings = hirings(begun.minus(HIRED_BEFORE));
        var story = story(new StoryTime(begun));
        int all = hirings.size() + story.size();
        if (done >= all) {
            return;
        }
        if (done > 0) {
            LOG.info("Tarnwick Thermal is founded by half: going on after {} of {} commands", done, all);
        }
        try {
            found(hirings, story, done);
        } catch (RuntimeException e) {
            if (!stopping) {
                throw e;
            }
        }
        if (stopping) {
            LOG.info("Stopped while Tarnwick Thermal was being founded: the next start goes on with it");
        }
    }

    private void found(Script hirings, Script story, int done) {
        long started = System.nanoTime();
        int hired = hirings.play(commands, Math.min(done, hirings.size()), () -> !stopping);
        // The rules about teams read the directory, which follows the events by a moment.
        projections.awaitOwnWrites("directory.people", PATIENCE);
        int told = story.play(commands, Math.max(0, done - hirings.size()), () -> !stopping);
        if (!stopping) {
            LOG.info(
                    "Tarnwick Thermal is ready: {} commands in {} ms",
                    hired + told - done,
                    Duration.ofNanos(System.nanoTime() - started).toMillis());
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
