package dev.verona.demo;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.ToLongFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
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
    private final QueryGateway queries;
    private final People people;
    private final Projections projections;
    private final Clock clock;

    DemoCompany(CommandGateway commands, QueryGateway queries, People people, Projections projections, Clock clock) {
        this.commands = commands;
        this.queries = queries;
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
        ToLongFunction<PlanId> revision = plan -> queries.query(new PlanQuery.FindPlan(plan), PlanView.class)
                .join()
                .revision();
        var half = time.halfYear();
        new Portfolio(script, time).tell();
        Brackenmoor.tell(new PlanStory(script, time, revision, "brackenmoor", half));
        Oakmere.tell(new PlanStory(script, time, revision, "oakmere", half));
        OtherPlans.tellVelden(new PlanStory(script, time, revision, "velden-resins", half));
        OtherPlans.tellNorrhaven(new PlanStory(script, time, revision, "norrhaven-heat", half));
        OtherPlans.tellCalderQuay(new PlanStory(script, time, revision, "calder-quay", half));
        OtherPlans.tellPellworth(new PlanStory(script, time, revision, "pellworth", half));
        OtherPlans.tellSundale(new PlanStory(script, time, revision, "sundale", time.nextHalfYear()));
        return script;
    }
}
