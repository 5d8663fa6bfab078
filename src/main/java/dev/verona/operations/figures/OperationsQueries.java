package dev.verona.operations.figures;

import dev.verona.operations.api.OperationsEvent;
import dev.verona.operations.api.OperationsQuery;
import dev.verona.operations.api.OperationsQuery.Entry;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.operations.api.OperationsQuery.Kind;
import dev.verona.operations.api.OperationsQuery.Letter;
import dev.verona.operations.api.OperationsQuery.ReadModel;
import dev.verona.operations.api.OperationsQuery.ReadModels;
import dev.verona.operations.api.OperationsQuery.SetAside;
import dev.verona.operations.api.OperationsQuery.Store;
import dev.verona.platform.axon.DeadLetters;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.platform.eventstore.StoreBackup;
import dev.verona.platform.eventstore.StoreFigures;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.projection.ProjectionState;
import dev.verona.shared.PersonRef;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the platform how it is. */
@Component
class OperationsQueries {

    private final JsonMapper json = JsonMapper.builder().build();
    private final StoreFigures store;
    private final StoreBackup backup;
    private final ProjectionAdmin projections;
    private final DeadLetters letters;
    private final EventStreams streams;

    OperationsQueries(
            StoreFigures store,
            StoreBackup backup,
            ProjectionAdmin projections,
            DeadLetters letters,
            EventStreams streams) {
        this.store = store;
        this.backup = backup;
        this.projections = projections;
        this.letters = letters;
        this.streams = streams;
    }

    @QueryHandler
    Store handle(OperationsQuery.FindStore query) {
        var now = store.now();
        var copied = backup.progress();
        return new Store(
                switch (now.kind()) {
                    case FILE -> Kind.FILE;
                    case MEMORY -> Kind.MEMORY;
                    case SERVER -> Kind.SERVER;
                },
                now.place(),
                now.events(),
                now.commits(),
                now.perMinute(),
                backup.possible(),
                copied.isPresent() ? copied.getAsDouble() : null,
                now.problem());
    }

    @QueryHandler
    ReadModels handle(OperationsQuery.FindReadModels query) {
        return new ReadModels(
                projections.list().stream().map(OperationsQueries::readModel).toList());
    }

    private static ReadModel readModel(ProjectionState state) {
        return new ReadModel(
                state.name(),
                state.position(),
                state.lag(),
                state.replaying() ? state.progress() : null,
                state.rebuildable(),
                state.error());
    }

    @QueryHandler
    SetAside handle(OperationsQuery.FindSetAside query) {
        var all = letters.all();
        return new SetAside(
                all.stream()
                        .limit(query.limit())
                        .map(letter -> new Letter(
                                letter.processor(),
                                letter.stream(),
                                letter.position(),
                                letter.type(),
                                json.readTree(letter.payload()).toPrettyString(),
                                letter.reason(),
                                letter.since()))
                        .toList(),
                all.size());
    }

    @QueryHandler
    Journal handle(OperationsQuery.FindJournal query) {
        try (var events = streams.from(OperationsEvent.STREAM, 0)) {
            return new Journal(events.map(OperationsQueries::entry).toList().reversed().stream()
                    .limit(query.limit())
                    .toList());
        }
    }

    private static Entry entry(RecordedEvent event) {
        var actor = event.actor();
        return new Entry(event.at(), new PersonRef(actor.person(), actor.name(), actor.function()), (OperationsEvent)
                event.payload());
    }
}
