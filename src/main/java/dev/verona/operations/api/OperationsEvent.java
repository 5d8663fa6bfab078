package dev.verona.operations.api;

import dev.verona.platform.axon.EventNamespace;

/** What administrators did to the store and the read models. */
@EventNamespace("operations")
public sealed interface OperationsEvent {

    /** The one stream that all of it is in. */
    String STREAM = "operations";

    /** A read model is made anew from the first event. */
    record RebuildBegun(String readModel) implements OperationsEvent {}

    /**
     * Events that were set aside were tried again.
     *
     * @param stream whose events they are: an aggregate's id
     * @param tried how many had been set aside
     * @param left how many still are
     */
    record SetAsideRetried(String readModel, String stream, int tried, int left) implements OperationsEvent {}

    /**
     * An event was left out of a read model for good.
     *
     * @param position of the event in the store
     * @param type its logical name
     * @param reason why it could not be taken in
     */
    record SetAsideDiscarded(String readModel, String stream, long position, String type, String reason)
            implements OperationsEvent {}

    /** A copy of the embedded store was begun. */
    record BackupBegun() implements OperationsEvent {}

    /** A copy that was begun could not be made, and nothing of it is left. */
    record BackupFailed(String reason) implements OperationsEvent {}

    /**
     * The embedded store was copied.
     *
     * @param folder on the node's disk
     * @param position of the last event that is in it for certain
     * @param bytes its size
     */
    record BackupMade(String folder, long position, long bytes) implements OperationsEvent {}
}
