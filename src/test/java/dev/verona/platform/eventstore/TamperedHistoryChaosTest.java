package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes a history in every way that one commit can be changed, one change at a time, and looks whether the walk along the chain finds it. */
@Tag(Chaos.TAG)
class TamperedHistoryChaosTest {

    private static final int COMMITS = 40;

    /** Changes the commit at an index of a history. */
    @FunctionalInterface
    private interface Tampering {
        void at(List<Document> history, int index, Random random);
    }

    private static final List<Tampering> TAMPERINGS = List.of(
            ofEvent((event, random) -> event.put("data", flipped(event.getString("data"), random))),
            ofEvent((event, random) -> event.put("meta", event.getString("meta").replace("}", ",\"x\":1}"))),
            ofEvent((event, random) -> event.put("type", "sample.Measured")),
            ofEvent((event, random) -> event.put("rev", "9")),
            ofEvent((event, random) ->
                    event.put("at", Date.from(event.getDate("at").toInstant().plusMillis(1 + random.nextInt(1000))))),
            ofEvent((event, random) -> event.put("stream", event.getString("stream") + "x")),
            ofEvent((event, random) -> event.put("kind", "Other")),
            ofEvent((event, random) -> event.remove("kind")),
            ofEvent((event, random) -> event.put("seq", event.getLong("seq") + 1)),
            ofEvent((event, random) -> event.put("id", UUID.randomUUID().toString())),
            ofEvent((event, random) -> event.put("extra", 1)),
            ofCommit((commit, random) -> commit.put("commit", UUID.randomUUID())),
            ofCommit((commit, random) -> commit.put("hash", flipped(commit.get("hash", Binary.class), random))),
            ofCommit((commit, random) -> commit.put("prev", flipped(commit.get("prev", Binary.class), random))),
            ofCommit((commit, random) -> commit.put("n", commit.getInteger("n") + 1)),
            ofCommit((commit, random) -> commit.put("keys", List.of("another/1"))),
            ofCommit((commit, random) -> commit.put("command", "another")),
            ofCommit((commit, random) -> commit.put("answer", "\"another\"")),
            ofCommit((commit, random) -> commit.put("note", "unheard of")),
            ofCommit((commit, random) -> commit.remove("events")),
            ofCommit((commit, random) -> commit.put("events", List.of())),
            ofCommit((commit, random) -> {
                var events = new ArrayList<>(commit.getList("events", Document.class));
                events.add(events.getFirst());
                commit.put("events", events);
            }),
            (history, index, random) -> history.remove(index),
            (history, index, random) -> history.add(index, history.get(index)),
            (history, index, random) -> history.add(index, history.remove(index + 1)),
            // As a forger would who knows how a commit is hashed: sound in itself, but what follows still names the old
            // one.
            (history, index, random) -> {
                var commit = Commit.from(history.get(index));
                history.set(
                        index,
                        Commit.following(commit.position(), commit.previous(), UUID.randomUUID(), commit.recording())
                                .toDocument());
            });

    @Test
    void every_tampering_is_found_at_its_place() throws Exception {
        int rounds = Chaos.rounds(1_000, 10_000);
        long start = System.nanoTime();
        var random = new Random(20_260_101);
        var history = history();
        assertThat(firstBreak(history)).isNull();
        int found = 0;
        for (int round = 0; round < rounds; round++) {
            var tampered = copy(history);
            // The last commit has nothing after it that names it: whoever knows the head's hash sees that it is
            // another.
            int index = random.nextInt(COMMITS - 1);
            TAMPERINGS.get(round % TAMPERINGS.size()).at(tampered, index, random);
            var broken = firstBreak(tampered);
            assertThat(broken).as("tampering %d at %d", round, index).isNotNull();
            if (broken.index() == index || broken.index() == index + 1) {
                found++;
            }
            assertThat(broken.what()).contains("position");
        }
        assertThat(found).isEqualTo(rounds);
        new Chaos.Tally(
                        "tamper with the history",
                        rounds,
                        rounds,
                        rounds,
                        found,
                        (long) rounds - found,
                        0,
                        Duration.ofNanos(System.nanoTime() - start))
                .check();
    }

    @Test
    void a_history_without_its_end_has_another_head() {
        var whole = history();
        var cut = whole.subList(0, COMMITS - 3);

        assertThat(summary(cut)).isNotEqualTo(summary(whole)).startsWith((COMMITS - 3) + " commits");
        assertThat(summary(copy(whole))).isEqualTo(summary(whole));
    }

    private record Break(int index, String what) {}

    private static @Nullable Break firstBreak(List<Document> history) {
        var walk = new ChainWalk();
        for (int i = 0; i < history.size(); i++) {
            var wrong = walk.follow(history.get(i));
            if (wrong != null) {
                return new Break(i, wrong);
            }
        }
        return null;
    }

    private static String summary(List<Document> history) {
        var walk = new ChainWalk();
        history.forEach(walk::follow);
        return walk.summary();
    }

    private static List<Document> history() {
        try (var store = new TestStore(MongoConnection.inMemory())) {
            for (int i = 0; i < COMMITS; i++) {
                var events = TestStore.notes("s" + i % 7, (i / 7) * 3L, 1 + i % 3).stream()
                        .map(event -> StoredEvent.of(event, TestStore.SERIALIZER))
                        .toList();
                store.engine.append(
                        i % 2 == 0
                                ? Recording.of(events)
                                : new Recording(events, "command-" + i, "\"done\"", "java.lang.String"));
            }
            return store.commits().into(new ArrayList<>());
        }
    }

    private static List<Document> copy(List<Document> history) {
        var copies = new ArrayList<Document>();
        for (var commit : history) {
            var copy = new Document(commit);
            var events = new ArrayList<Document>();
            commit.getList("events", Document.class).forEach(event -> events.add(new Document(event)));
            copy.put("events", events);
            copies.add(copy);
        }
        return copies;
    }

    private static Tampering ofCommit(BiConsumer<Document, Random> change) {
        return (history, index, random) -> change.accept(history.get(index), random);
    }

    private static Tampering ofEvent(BiConsumer<Document, Random> change) {
        return ofCommit((commit, random) -> {
            var events = commit.getList("events", Document.class);
            change.accept(events.get(random.nextInt(events.size())), random);
        });
    }

    private static String flipped(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }

    private static Binary flipped(Binary bytes, Random random) {
        var copy = bytes.getData().clone();
        int at = random.nextInt(copy.length);
        copy[at] = (byte) (copy[at] ^ (1 << random.nextInt(8)));
        return new Binary(copy);
    }
}
