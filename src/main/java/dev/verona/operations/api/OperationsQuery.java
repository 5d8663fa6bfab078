package dev.verona.operations.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator can ask about the store and the read models. */
public sealed interface OperationsQuery {

    /** How the store is. Answered with a {@link Store}. */
    record FindStore() implements OperationsQuery {}

    /** How far the read models are. Answered with {@link ReadModels}. */
    record FindReadModels() implements OperationsQuery {}

    /**
     * What was set aside, by read model and position. Answered with a {@link SetAside}.
     *
     * @param limit how many events at most
     */
    record FindSetAside(int limit) implements OperationsQuery {}

    /**
     * What administrators did, the newest first. Answered with a {@link Journal}.
     *
     * @param limit how many entries at most
     */
    record FindJournal(int limit) implements OperationsQuery {}

    /** Where the history is kept. */
    enum Kind {
        FILE,
        MEMORY,
        SERVER
    }

    /**
     * @param place the folder on this node, or the servers' hosts without any credentials
     * @param events how many there are, which is also the position of the last
     * @param commits how many commits they came in
     * @param perMinute events that were recorded in the last minute, on any node
     * @param backup whether a backup can be made here
     * @param copied how far the one is that is being made, 0 to 1; null when none is
     * @param problem why nothing can be written any more; null when all is well
     */
    record Store(
            Kind kind,
            String place,
            long events,
            long commits,
            long perMinute,
            boolean backup,
            @Nullable Double copied,
            @Nullable String problem) {}

    /** By name. */
    record ReadModels(List<ReadModel> all) {
        public ReadModels {
            all = List.copyOf(all);
        }
    }

    /**
     * @param position of the last event that is in
     * @param lag how many events it is behind
     * @param rebuilt how far its rebuild is, 0 to 1; null when there is none
     * @param rebuildable an automation is not: it would do again what it did
     * @param problem why it stands still; null when it does not
     */
    record ReadModel(
            String name,
            long position,
            long lag,
            @Nullable Double rebuilt,
            boolean rebuildable,
            @Nullable String problem) {}

    /** @param total how many there are without the limit */
    record SetAside(List<Letter> letters, int total) {
        public SetAside {
            letters = List.copyOf(letters);
        }
    }

    /**
     * An event that a read model could not take in, or that waits behind such a one of its stream.
     *
     * @param stream an aggregate's id
     * @param position of the event in the store
     * @param type its logical name
     * @param payload JSON
     * @param reason why it could not be taken in; empty when it waits
     * @param since when it was set aside
     */
    record Letter(
            String readModel, String stream, long position, String type, String payload, String reason, Instant since) {

        public boolean waits() {
            return reason.isEmpty();
        }
    }

    record Journal(List<Entry> entries) {
        public Journal {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Instant at, PersonRef by, OperationsEvent what) {}
}
