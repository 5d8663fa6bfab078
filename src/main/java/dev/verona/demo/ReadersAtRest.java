package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.platform.axon.ProcessorStatus;
import dev.verona.platform.axon.ProcessorWatchdog;
import dev.verona.platform.axon.Processors;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The processors whose read models the story does not ask. They rest while it is told, and take it all in afterwards in a few batches: otherwise each of them
 * takes a batch for each command, and on a small machine the telling waits for them.
 */
@Component
@Profile("demo")
class ReadersAtRest {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersAtRest.class);

    /** What the rules ask while the story is told. */
    private static final Set<String> ASKED = Set.of("directory.people", Accounts.READ_MODEL);

    private final Processors processors;
    private final ProcessorWatchdog watchdog;

    ReadersAtRest(Processors processors, ProcessorWatchdog watchdog) {
        this.processors = processors;
        this.watchdog = watchdog;
    }

    void during(Runnable story) {
        var resting = processors.all().stream()
                .map(ProcessorStatus::name)
                .filter(name -> !ASKED.contains(name))
                .toList();
        var left = resting.stream().map(watchdog::suspend).toList();
        try {
            each(resting, StreamingEventProcessor::shutDown);
            story.run();
        } finally {
            each(resting, StreamingEventProcessor::start);
            left.forEach(ProcessorWatchdog.Suspension::close);
        }
    }

    private void each(List<String> names, Consumer<StreamingEventProcessor> act) {
        names.forEach(name -> processors.processor(name).ifPresent(act));
    }

    /** Until they all have what was recorded by now. */
    void awaitAll(Duration patience) {
        for (var reader : processors.all()) {
            if (!processors.awaitOwnWrites(reader.name(), patience)) {
                LOG.warn("{} does not have the whole story yet: {}", reader.name(), processors.status(reader.name()));
            }
        }
    }
}
