package dev.verona.work.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.work.api.WorkCommand.CatchUp;
import dev.verona.work.api.WorkEvent;
import dev.verona.work.api.WorkEvent.CaughtUp;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A person who reads what others did. */
@Aggregate(type = "reader")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class Reader {

    @AggregateIdentifier
    private String stream;

    private long position = -1;

    /** For Axon. */
    protected Reader() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CatchUp command) {
        if (command.position() > position) {
            apply(new CaughtUp(command.person(), command.position()));
        }
    }

    @EventSourcingHandler
    void on(CaughtUp event) {
        stream = WorkEvent.streamOf(event.person());
        position = event.position();
    }
}
