package dev.verona.platform.projection;

import dev.verona.platform.axon.MongoTokens;
import dev.verona.platform.axon.ProcessorStatus;
import dev.verona.platform.axon.ProcessorWatchdog;
import dev.verona.platform.axon.Processors;
import dev.verona.platform.axon.Rebuilds;
import dev.verona.platform.axon.RebuiltBeside;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.UnknownEventType;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far the read models are, and rebuilds one from the events. */
@Component
public final class ProjectionAdmin {

    private static final Logger log = LoggerFactory.getLogger(ProjectionAdmin.class);

    private final Processors processors;
    private final LiveEventStore store;
    private final ProcessorWatchdog watchdog;
    private final ReadModels models;
    private final Rebuilds rebuilds;
    private final MongoTokens tokens;
    private final ObjectProvider<RebuiltBeside> elsewhere;

    ProjectionAdmin(
            Processors processors,
            LiveEventStore store,
            ProcessorWatchdog watchdog,
            ReadModels models,
            Rebuilds rebuilds,
            MongoTokens tokens,
            ObjectProvider<RebuiltBeside> elsewhere) {
        this.elsewhere = elsewhere;
        this.tokens = tokens;
        this.watchdog = watchdog;
        this.processors = processors;
        this.models = models;
        this.rebuilds = rebuilds;
        this.store = store;
    }

    /** Every one, by name. */
    public List<ProjectionState> list() {
        return processors.all().stream().map(this::state).toList();
    }

    /** @throws NotFound when there is none of that name */
    public ProjectionState state(String name) {
        return processors
                .status(name)
                .map(this::state)
                .orElseThrow(() -> new NotFound("There is no read model named " + name + "."));
    }

    private ProjectionState state(ProcessorStatus status) {
        long head = store.head();
        // Another node may work on it, and what concerns it not is not written down at once.
        long position = Math.max(0, Math.min(Math.max(status.position(), tokens.position(status.name())), head));
        var elsewhere = elsewhere(status.name());
        var beside = elsewhere.map(RebuiltBeside::progress).orElseGet(() -> rebuilds.progress(status.name()));
        double progress = beside.isPresent()
                ? beside.get()
                : status.replaying() && status.replayUntil() > 0
                        ? Math.min(1, (double) position / status.replayUntil())
                        : 1;
        var error = elsewhere
                .map(RebuiltBeside::error)
                .orElseGet(() -> rebuilds.error(status.name()))
                .orElse(status.error());
        return new ProjectionState(
                status.name(),
                position,
                head,
                head - position,
                beside.isPresent() || status.replaying(),
                progress,
                elsewhere.isPresent() || models.find(status.name()).isPresent(),
                processors
                        .processor(status.name())
                        .map(StreamingEventProcessor::supportsReset)
                        .orElse(false),
                error == null ? (status.running() ? null : "It is stopped.") : reason(error));
    }

    private Optional<RebuiltBeside> elsewhere(String name) {
        return elsewhere.stream().filter(other -> other.group().equals(name)).findFirst();
    }

    private static @Nullable String reason(Throwable error) {
        return error instanceof UnknownEventType ? error.getMessage() : error.toString();
    }

    /**
     * Makes the read model anew from the first event, beside the one that is shown, in the background. Returns when it has begun. One that neither
     * keeps {@link dev.verona.platform.readmodel.Documents} nor is {@link RebuiltBeside} is dropped first (its handlers' {@code @ResetHandler}).
     *
     * @throws NotFound when there is none of that name
     * @throws NotRebuildable when it is an automation
     */
    public void rebuild(String name) {
        var processor = rebuildable(name);
        var model = models.find(name);
        if (model.isPresent()) {
            rebuilds.begin(model.get());
            return;
        }
        var other = elsewhere(name);
        if (other.isPresent()) {
            other.get().rebuild();
            return;
        }
        log.info("Rebuilding {} from the first event", name);
        try (var _ = watchdog.suspend(name)) {
            Processors.restart(processor, processor::resetTokens);
        }
    }

    /** Returns when {@link #rebuild} may be called, and throws what it would throw otherwise. */
    public void mustBeRebuildable(String name) {
        rebuildable(name);
    }

    private StreamingEventProcessor rebuildable(String name) {
        var processor = processors
                .processor(name)
                .orElseThrow(() -> new NotFound("There is no read model named " + name + "."));
        if (!processor.supportsReset()) {
            throw new NotRebuildable(name);
        }
        return processor;
    }
}
