package dev.verona.operations.domain;

/** What the operations are done to. Whoever calls it waits until it is done. */
public interface Machinery {

    /**
     * @throws dev.verona.shared.NotFound when there is no read model of that name
     * @throws dev.verona.shared.Rejection when it cannot be rebuilt
     */
    void mustBeRebuildable(String readModel);

    /** Begins the rebuild of a read model, unless one is under way. */
    void rebuild(String readModel);

    /**
     * Tries what was set aside of a stream once more.
     *
     * @throws dev.verona.shared.NotFound when nothing of it is set aside any more
     */
    Retried retry(String readModel, String stream);

    /** @throws dev.verona.shared.NotFound when nothing is set aside there any more */
    SetAsideEvent find(String readModel, long position);

    /** Leaves the event out of the read model. */
    void discard(String readModel, long position);

    /** @throws dev.verona.shared.Rejection when no backup can be made now */
    void mustAllowBackup();

    /** Begins a backup. What comes of it is noted by a command, {@code NoteBackup} or {@code NoteFailedBackup}. */
    void backUp();

    /** How many had been set aside, and how many still are. */
    record Retried(int tried, int left) {}

    /** @param reason why it could not be taken in; empty when it waits behind another of its stream */
    record SetAsideEvent(String stream, String type, String reason) {}
}
