package dev.verona.operations.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.operations.api.OperationsCommand;
import dev.verona.operations.api.OperationsEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Records who did what to the store and the read models. What loses something or runs on is recorded first and done afterwards, so that nothing is done of which
 * nobody knows who did it; what tells how it came out is done first.
 */
@Aggregate
class Upkeep {

    @AggregateIdentifier
    String id = OperationsEvent.STREAM;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.Rebuild command, Machinery machinery) {
        machinery.mustBeRebuildable(command.readModel());
        apply(new OperationsEvent.RebuildBegun(command.readModel()));
        CurrentUnitOfWork.get().afterCommit(recorded -> machinery.rebuild(command.readModel()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.Retry command, Machinery machinery) {
        var retried = machinery.retry(command.readModel(), command.stream());
        apply(new OperationsEvent.SetAsideRetried(
                command.readModel(), command.stream(), retried.tried(), retried.left()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.Discard command, Machinery machinery) {
        var event = machinery.find(command.readModel(), command.position());
        if (event.reason().isEmpty()) {
            throw new WaitsOnly();
        }
        apply(new OperationsEvent.SetAsideDiscarded(
                command.readModel(), event.stream(), command.position(), event.type(), event.reason()));
        CurrentUnitOfWork.get().afterCommit(recorded -> machinery.discard(command.readModel(), command.position()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.BackUp command, Machinery machinery) {
        machinery.mustAllowBackup();
        apply(new OperationsEvent.BackupBegun());
        CurrentUnitOfWork.get().afterCommit(recorded -> machinery.backUp());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.NoteBackup command) {
        apply(new OperationsEvent.BackupMade(command.folder(), command.position(), command.bytes()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OperationsCommand.NoteFailedBackup command) {
        apply(new OperationsEvent.BackupFailed(command.reason()));
    }
}
