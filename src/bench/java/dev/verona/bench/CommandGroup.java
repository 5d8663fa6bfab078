package dev.verona.bench;

import com.mongodb.client.MongoDatabase;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.support.GenericApplicationContext;

/** A person types in a plan that many worked on: the whole command, from the gateway through authorisation to the durable event. */
final class CommandGroup implements Group {

    private static final int EVENTS = 2_000;
    private static final int CONTRIBUTIONS = 50;
    private static final int COMMIT = 100;

    private static final Goal AXON = Goal.atLeast(
            4,
            "whole command on one plan of 2,000 events, against axon-mongo's engine as Axon sets it up",
            "commands/s");
    private static final Goal AXON_WITH_OURS = Goal.toKnow(
            "whole command on one plan of 2,000 events, against axon-mongo's engine with our cache and snapshots",
            "commands/s");

    @Override
    public String name() {
        return "command";
    }

    @Override
    public List<Goal> goals() {
        return List.of(AXON, AXON_WITH_OURS);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        try (var ours = App.on(site.place())) {
            var own = new Typing(ours, ours.bean("eventStore", EventStore.class));
            try (var theirs = App.on(site.place(), context -> axonMongo(context, true))) {
                var peer = new Typing(theirs, theirs.bean("axonMongoStore", EventStore.class));
                ratios.add(
                        AXON,
                        site.kind(),
                        turns.of("command", () -> own.perSecond(sizes), () -> peer.perSecond(sizes)));
            }
            try (var theirs = App.on(site.place(), context -> axonMongo(context, false))) {
                var peer = new Typing(theirs, theirs.bean("axonMongoStore", EventStore.class));
                ratios.add(
                        AXON_WITH_OURS,
                        site.kind(),
                        turns.of("command, same cache", () -> own.perSecond(sizes), () -> peer.perSecond(sizes)));
            }
        }
    }

    /**
     * Puts axon-mongo's engine under the same application.
     *
     * @param plain as Axon does it when told nothing: no cache, no snapshots
     */
    private static void axonMongo(GenericApplicationContext context, boolean plain) {
        context.registerBean(
                "axonMongoStore",
                EmbeddedEventStore.class,
                () -> EmbeddedEventStore.builder()
                        .storageEngine(Stores.axonMongo(context.getBean(MongoDatabase.class)))
                        .build(),
                definition -> definition.setPrimary(true));
        if (plain) {
            context.addBeanFactoryPostProcessor(factory -> {
                var registry = (org.springframework.beans.factory.support.BeanDefinitionRegistry) factory;
                registry.removeBeanDefinition("aggregates");
                registry.removeBeanDefinition("snapshots");
                factory.registerSingleton("aggregates", (Cache) NoCache.INSTANCE);
                factory.registerSingleton(
                        "snapshots", (SnapshotTriggerDefinition) NoSnapshotTriggerDefinition.INSTANCE);
            });
        }
    }

    /** A person at the end of the plan's focus statement. */
    private static final class Typing {

        private final CommandGateway commands;
        private final PlanId plan = PlanId.random();
        private long revision;

        Typing(App app, EventStore store) {
            this.commands = app.bean(CommandGateway.class);
            var history = PlanHistory.of(plan, CONTRIBUTIONS, EVENTS);
            for (int from = 0; from < EVENTS; from += COMMIT) {
                List<DomainEventMessage<?>> some = new ArrayList<>(history.subList(from, from + COMMIT));
                store.publish(some);
            }
            // Whoever may write is in the read model.
            app.bean(Projections.class).awaitOwnWrites("plan");
            type();
            app.stopProcessors();
        }

        private void type() {
            Acting.as(PlanHistory.SELLER, () -> {
                commands.sendAndWait(new PlanCommand.EditText(
                        plan,
                        FieldRef.focus(),
                        revision,
                        revision % 2 == 0
                                ? TextChange.insert(0, "twenty letters more ")
                                : TextChange.delete(0, "twenty letters more ".length())));
            });
            revision++;
        }

        double perSecond(Sizes sizes) throws Exception {
            return Load.perSecond(1, sizes.window(), caller -> type());
        }
    }
}
