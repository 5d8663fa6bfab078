package dev.verona.demo;

import dev.verona.account.api.Accounts;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.axon.ProcessorStatus;
import dev.verona.platform.axon.Processors;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.review.api.ReviewQuery;
import dev.verona.segment.api.TopTenQuery;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The read models that the story does not ask. They rest while it is told, and take it in a hundred commands at a time: otherwise each of them writes a batch
 * for each command, and on a small machine the telling waits for them.
 */
@Component
@Profile("demo")
class ReadersAtRest {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersAtRest.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What the rules ask while the story is told. */
    private static final Set<String> ASKED = Set.of(
            "directory.people",
            Accounts.READ_MODEL,
            "plan",
            EngagementQuery.READ_MODEL,
            LeadQuery.READ_MODEL,
            TopTenQuery.READ_MODEL,
            PlaybookQuery.READ_MODEL,
            ReviewQuery.READ_MODEL);

    /** Few enough that nobody waits for seconds: Axon complains of a batch that takes ten. */
    private static final int COMMANDS = 100;

    /** On a slow machine those are too many: a batch that has waited for its turn for a minute is given up. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Processors processors;
    private final ReadModels models;

    ReadersAtRest(Processors processors, ReadModels models) {
        this.processors = processors;
        this.models = models;
    }

    /** Until the end of the returned rest, which is used by this thread alone. */
    Rest begin() {
        return new Rest();
    }

    /** Until all read models have what was recorded by now. */
    void awaitAll() {
        processors.all().stream().map(ProcessorStatus::name).forEach(this::await);
    }

    private void await(String reader) {
        if (!processors.awaitOwnWrites(reader, PATIENCE)) {
            LOG.warn("{} does not have the whole story yet: {}", reader, processors.status(reader));
        }
    }

    /** They wait for their turn, which the telling thread has meanwhile: stopping and starting a processor takes Axon seconds. */
    final class Rest implements AutoCloseable {

        private final List<ReadModel> resting = processors.all().stream()
                .filter(reader -> !ASKED.contains(reader.name()))
                .flatMap(reader -> models.find(reader.name()).stream())
                .toList();
        private int told;
        private long since = System.nanoTime();

        private Rest() {
            // Whoever has not claimed its token yet would have to wait for its turn with that, and all others behind
            // it.
            resting.stream().map(ReadModel::name).forEach(ReadersAtRest.this::await);
            turns(Lock::lock);
        }

        /** Another command is about to be told. */
        void next() {
            if (++told % COMMANDS == 0 || System.nanoTime() - since > LONGEST.toNanos()) {
                turns(Lock::unlock);
                resting.stream().map(ReadModel::name).forEach(ReadersAtRest.this::await);
                turns(Lock::lock);
                since = System.nanoTime();
            }
        }

        private void turns(Consumer<Lock> act) {
            resting.stream().map(ReadModel::turn).forEach(act);
        }

        @Override
        public void close() {
            turns(Lock::unlock);
        }
    }
}
