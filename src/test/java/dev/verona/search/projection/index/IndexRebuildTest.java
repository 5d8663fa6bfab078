package dev.verona.search.projection.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountFacts;
import dev.verona.platform.axon.EventTypes;
import dev.verona.platform.axon.RevisionSteps;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreProperties;
import dev.verona.platform.testing.TestStore;
import dev.verona.shared.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index is made anew beside the one that people are answered from. */
class IndexRebuildTest {

    private static final String OURS = "dev.verona";
    private static final EventTypes TYPES = EventTypes.in(OURS);

    /** More than a rebuild takes in while it has the shown one's turn. */
    private static final int ACCOUNTS = 700;

    @TempDir
    Path folder;

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final MongoEventStorageEngine engine = TestStore.engine(mongo, TYPES, RevisionSteps.in(TYPES, OURS));
    private final LiveEventStore store = LiveEventStore.over(engine, null);
    private final List<SearchIndex> opened = new ArrayList<>();
    private SearchIndex index;
    private IndexRebuild rebuild;

    @BeforeEach
    void open() {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (int i = 0; i < ACCOUNTS; i++) {
            var id = "account-" + i;
            events.add(new GenericDomainEventMessage<>(
                    "Account",
                    id,
                    0,
                    new AccountRegistered(
                            new AccountId(id), i == 0 ? "Brackenmoor Dairies" : "Account " + i, AccountFacts.UNKNOWN)));
        }
        for (int from = 0; from < ACCOUNTS; from += 100) {
            engine.appendEvents(events.subList(from, from + 100));
        }
        index = openIndex(folder);
        // What no event says tells the shown one from the one that is made of events.
        var batch = new Batch(index.shown());
        batch.put(Entry.account("forged", "Forged Works"));
        index.shown().save(batch);
        index.seen(OptionalLong.of(ACCOUNTS));
        rebuild = started(index);
    }

    @AfterEach
    void close() throws IOException {
        rebuild.stop();
        for (var one : opened) {
            one.close();
        }
        store.close();
        mongo.close();
    }

    private SearchIndex openIndex(Path data) {
        var one = new SearchIndex(new StoreProperties(null, data, StoreProperties.Kind.FILE));
        opened.add(one);
        return one;
    }

    private IndexRebuild started(SearchIndex of) {
        var started = new IndexRebuild(of, new SearchProjection(of), store);
        started.start();
        return started;
    }

    private static boolean finds(SearchIndex in, String words) {
        return in.search(
                        searcher -> searcher.count(Wanted.there(Wanted.of(words).everywhere())))
                > 0;
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }

    private static List<String> generations(Path data) throws IOException {
        try (var files = Files.list(data.resolve("search"))) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void rebuildUntilItWaitsForItsTurn() {
        rebuild.rebuild();
        until(() -> index.beside().orElseThrow().seen().orElse(0) == ACCOUNTS);
    }

    @Test
    void people_are_answered_from_the_old_one_until_the_new_one_has_caught_up() throws IOException {
        index.turn().lock();
        try {
            rebuildUntilItWaitsForItsTurn();
            assertThat(finds(index, "forged")).as("the old one").isTrue();
            assertThat(finds(index, "brackenmoor")).as("the new one").isFalse();
            assertThat(rebuild.progress()).contains(1.0);
        } finally {
            index.turn().unlock();
        }

        until(() -> rebuild.progress().isEmpty());
        assertThat(finds(index, "brackenmoor")).isTrue();
        assertThat(finds(index, "forged")).isFalse();
        assertThat(index.seen()).hasValue(ACCOUNTS);
        assertThat(generations(folder)).containsExactly("g1");
        assertThat(rebuild.error()).isEmpty();
    }

    @Test
    void what_is_recorded_while_it_is_made_is_in_both() {
        index.turn().lock();
        try {
            rebuildUntilItWaitsForItsTurn();
            var late = new AccountRegistered(new AccountId("late"), "Oakmere Foods", AccountFacts.UNKNOWN);
            engine.appendEvents(new GenericDomainEventMessage<>("Account", "late", 0, late));
            var batch = new Batch(index.shown());
            SearchProjection.handle(late, batch);
            index.shown().save(batch);
            index.seen(OptionalLong.of(ACCOUNTS + 1));
            assertThat(finds(index, "oakmere")).isTrue();
        } finally {
            index.turn().unlock();
        }

        until(() -> rebuild.progress().isEmpty());
        assertThat(finds(index, "oakmere")).isTrue();
        assertThat(finds(index, "forged")).isFalse();
        assertThat(index.seen()).hasValue(ACCOUNTS + 1);
    }

    @Test
    void to_begin_one_that_is_under_way_changes_nothing() throws IOException {
        index.turn().lock();
        try {
            rebuildUntilItWaitsForItsTurn();
            rebuild.rebuild();
            assertThat(generations(folder)).containsExactly("g0", "g1");
        } finally {
            index.turn().unlock();
        }
        until(() -> rebuild.progress().isEmpty());
        assertThat(generations(folder)).containsExactly("g1");
    }

    /** What a killed process can leave. */
    enum Killed {
        BEFORE_THE_FIRST_COMMIT,
        IN_THE_MIDDLE,
        AFTER_THE_SWAP
    }

    @ParameterizedTest
    @EnumSource(Killed.class)
    void a_kill_at_any_step_leaves_the_old_or_the_new_and_the_next_start_ends_what_was_begun(
            Killed step, @TempDir Path image) throws IOException {
        index.close();
        opened.clear();
        index = openIndex(folder);
        rebuild = started(index);
        index.turn().lock();
        try {
            rebuildUntilItWaitsForItsTurn();
            switch (step) {
                case BEFORE_THE_FIRST_COMMIT -> copy(folder, image);
                case IN_THE_MIDDLE -> {
                    index.beside().orElseThrow().keepNow();
                    copy(folder, image);
                }
                case AFTER_THE_SWAP -> {
                    index.beside().orElseThrow().show();
                    copy(folder, image);
                }
            }
        } finally {
            index.turn().unlock();
        }

        var next = openIndex(image);
        assertThat(finds(next, "forged")).isEqualTo(step != Killed.AFTER_THE_SWAP);
        assertThat(next.beside().map(beside -> beside.seen().orElse(0)))
                .isEqualTo(
                        switch (step) {
                            case BEFORE_THE_FIRST_COMMIT -> Optional.of(0L);
                            case IN_THE_MIDDLE -> Optional.of((long) ACCOUNTS);
                            case AFTER_THE_SWAP -> Optional.empty();
                        });
        var ending = started(next);
        until(() -> ending.progress().isEmpty());
        ending.stop();
        assertThat(finds(next, "brackenmoor")).isTrue();
        assertThat(finds(next, "forged")).isFalse();
        assertThat(next.seen()).hasValue(ACCOUNTS);
        assertThat(generations(image)).containsExactly("g1");
    }

    @Test
    void a_damaged_index_is_made_anew_and_leaves_nothing_behind() throws IOException {
        index.close();
        opened.clear();
        try (var files = Files.list(folder.resolve("search").resolve("g0"))) {
            for (var file : files.filter(one -> one.getFileName().toString().endsWith(".cfs"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        Files.writeString(folder.resolve("search").resolve("_0.cfs"), "of an earlier version");

        index = openIndex(folder);

        assertThat(index.seen()).isEmpty();
        assertThat(finds(index, "forged")).isFalse();
        assertThat(generations(folder)).containsExactly("g1");
        assertThat(folder.resolve("search").resolve("_0.cfs")).doesNotExist();
    }

    @Test
    void a_second_process_on_the_folder_keeps_its_own_in_memory_and_touches_nothing() throws IOException {
        var second = openIndex(folder);
        assertThat(finds(second, "forged")).isFalse();
        assertThat(finds(index, "forged")).isTrue();
        assertThat(generations(folder)).containsExactly("g0");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
