package dev.verona.platform.projection;

import dev.verona.platform.axon.DeadLetters;
import dev.verona.platform.axon.ProcessorStatus;
import dev.verona.platform.axon.Processors;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is measured of the read models and automations. */
@Component
final class ProjectionMeters implements MeterBinder {

    private final Processors processors;
    private final ProjectionAdmin projections;
    private final DeadLetters letters;
    private volatile MeterRegistry registry = new SimpleMeterRegistry();

    ProjectionMeters(Processors processors, ProjectionAdmin projections, DeadLetters letters) {
        this.processors = processors;
        this.projections = projections;
        this.letters = letters;
    }

    @Override
    public void bindTo(MeterRegistry bound) {
        registry = bound;
    }

    /** Only then is it known which there are. */
    @EventListener(ContextRefreshedEvent.class)
    void started() {
        for (var processor : processors.all()) {
            gauge(
                    processor,
                    "verona.projection.position",
                    "Position of the last event that is in",
                    ProjectionState::position);
            gauge(processor, "verona.projection.lag", "How many events it is behind", ProjectionState::lag);
            gauge(
                    processor,
                    "verona.projection.stopped",
                    "1 when it stands still",
                    state -> state.error() == null ? 0 : 1);
        }
        Gauge.builder("verona.dead.letters", letters, DeadLetters::count)
                .description("Events that are set aside")
                .strongReference(true)
                .register(registry);
    }

    private void gauge(ProcessorStatus processor, String name, String what, ToDoubleFunction<ProjectionState> value) {
        Gauge.builder(name, projections, all -> value.applyAsDouble(all.state(processor.name())))
                .description(what)
                .tag("projection", processor.name())
                .strongReference(true)
                .register(registry);
    }
}
