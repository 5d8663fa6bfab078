package dev.verona.operations.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an administrator can do about the store and the read models. */
public sealed interface OperationsCommand {

    /** The stream of what was done: there is one. */
    @TargetAggregateIdentifier
    default String operations() {
        return OperationsEvent.STREAM;
    }

    /** Makes a read model anew from the first event, beside the one that is shown. Answered when that has begun. */
    record Rebuild(String readModel) implements OperationsCommand {}

    /** Tries once more what a read model set aside of a stream, from its first event on. */
    record Retry(String readModel, String stream) implements OperationsCommand {}

    /**
     * Leaves an event that was set aside out of the read model for good, and takes in those that wait behind it.
     *
     * @param position of the event in the store
     */
    record Discard(String readModel, long position) implements OperationsCommand {}

    /** Copies the embedded store into a new folder, in the background. Answered when that has begun; the journal tells what came of it. */
    record BackUp() implements OperationsCommand {}

    /**
     * The copy is on the disk. Verona alone says so.
     *
     * @param position of the last event that is in it for certain
     */
    record NoteBackup(String folder, long position, long bytes) implements OperationsCommand {}

    /** The copy could not be made. Verona alone says so. */
    record NoteFailedBackup(String reason) implements OperationsCommand {}
}
