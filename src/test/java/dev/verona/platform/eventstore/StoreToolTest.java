package dev.verona.platform.eventstore;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.platform.testing.TestStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The store's command line, on stores that are in use and stores that are not. */
@ExtendWith(SecondServer.class)
class StoreToolTest {

    @TempDir
    Path temp;

    private Path data = Path.of("");
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void nameTheFolder() {
        data = temp.resolve("data");
        environment = Map.of("VERONA_DATA", data.toString());
    }

    /** What a run left. */
    private record Ran(int code, String out, String err) {}

    private Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new StoreTool(
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false)
                .run(List.of(arguments));
        return new Ran(
                code,
                out.toString(StandardCharsets.UTF_8).strip(),
                err.toString(StandardCharsets.UTF_8).strip());
    }

    private TestStore store() {
        return new TestStore(MongoConnection.inFolder(data));
    }

    private void fill() {
        try (var store = store()) {
            fill(store);
        }
    }

    private static void fill(TestStore store) {
        for (int i = 0; i < 30; i++) {
            store.engine.appendEvents(notes("g" + i % 4, (i / 4) * 3L, 3));
        }
        store.engine.append(new Recording(
                List.of(StoredEvent.of(TestStore.noted("x", 0, "“quoted”\n𝔘"), TestStore.SERIALIZER)),
                "c1",
                "\"x\"",
                "java.lang.String"));
        store.connection
                .database()
                .getCollection("credentials")
                .insertOne(new Document("_id", "rosa").append("hash", "{bcrypt}x"));
    }

    @Test
    void a_sound_history_ends_with_one_line_of_commits_events_and_head() {
        fill();

        var ran = run("verify");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).matches("31 commits, 91 events, head hash [0-9a-f]{64}");
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_first_break_is_named() {
        fill();
        try (var store = store()) {
            var commits = store.connection.database().getCollection("commits");
            var broken = commits.find(new Document("_id", 31L)).first();
            assertThat(broken).isNotNull();
            broken.getList("events", Document.class).getFirst().put("data", "{}");
            commits.replaceOne(new Document("_id", 31L), broken);
            commits.deleteOne(new Document("_id", 61L));
        }

        var ran = run("verify");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("The history is broken: the commit at position 31 is not what its hash says")
                .contains("10 commits, 30 events")
                .hasLineCount(1);
    }

    @Test
    void an_exported_history_comes_back_as_it_was() throws Exception {
        fill();
        var file = temp.resolve("history.gz");
        var line = run("verify").out();

        assertThat(run("export", file.toString())).isEqualTo(new Ran(0, line, ""));
        environment = Map.of("VERONA_DATA", temp.resolve("other").toString());
        assertThat(run("import", file.toString())).isEqualTo(new Ran(0, line, ""));

        assertThat(run("verify").out()).isEqualTo(line);
        try (var copy = new TestStore(MongoConnection.inFolder(temp.resolve("other")))) {
            assertThat(copy.stream("x", 0)).containsExactly("“quoted”\n𝔘");
            assertThat(copy.stream("g1", 0)).hasSize(24);
            assertThat(copy.engine.recorded("c1")).isPresent();
            copy.engine.appendEvents(notes("more", 0, 1));
            assertThat(copy.connection
                            .database()
                            .getCollection("credentials")
                            .find()
                            .first())
                    .isEqualTo(new Document("_id", "rosa").append("hash", "{bcrypt}x"));
        }
        assertThat(run("verify").out()).startsWith("32 commits, 92 events");
    }

    @Test
    void it_grows_from_the_embedded_store_to_a_server_and_back(Servers server) throws Exception {
        fill();
        var file = temp.resolve("history.gz");
        var line = run("export", file.toString()).out();
        environment = Map.of("VERONA_MONGODB_URI", server.fresh());

        assertThat(run("import", file.toString())).isEqualTo(new Ran(0, line, ""));
        assertThat(run("verify").out()).isEqualTo(line);
        assertThat(run("stats").out()).contains("31").contains("sample.Noted");
        var back = temp.resolve("back.gz");
        assertThat(run("export", back.toString()).out()).isEqualTo(line);
        assertThat(text(back)).isEqualTo(text(file));
        assertThat(run("backup", temp.resolve("b").toString()).err()).contains("mongodump");
    }

    @Test
    void an_import_goes_into_an_empty_store_alone_and_leaves_nothing_when_it_fails() throws Exception {
        fill();
        var file = temp.resolve("history.gz");
        run("export", file.toString());
        var before = run("verify").out();

        assertThat(run("import", file.toString()).err()).contains("not empty");
        assertThat(run("verify").out()).isEqualTo(before);

        for (var spoilt : List.of(
                text(file).replace("note 4", "note 5"),
                text(file).substring(0, text(file).length() / 2).replaceFirst("[^\n]*$", ""),
                "{\"format\":\"other\"}\n",
                text(file).replace("\"version\": 1", "\"version\": 2"))) {
            var bad = temp.resolve("bad.gz");
            try (var out = new GZIPOutputStream(Files.newOutputStream(bad))) {
                out.write(spoilt.getBytes(StandardCharsets.UTF_8));
            }
            environment = Map.of("VERONA_DATA", temp.resolve("empty").toString());
            var ran = run("import", bad.toString());
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).startsWith("Nothing was imported").hasLineCount(1);
            assertThat(run("verify").out()).startsWith("0 commits, 0 events");
        }
        environment = Map.of("VERONA_DATA", temp.resolve("empty").toString());
        assertThat(run("import", file.toString()).out()).isEqualTo(before);
    }

    @Test
    void an_export_overwrites_nothing() throws Exception {
        fill();
        var file = Files.writeString(temp.resolve("there.gz"), "precious");

        assertThat(run("export", file.toString()).code()).isEqualTo(1);
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_backup_is_made_while_verona_runs_and_restored_where_there_is_no_store() throws Exception {
        var backup = temp.resolve("backup");
        String line;
        try (var store = store()) {
            fill(store);
            var writer = new Thread(() -> {
                for (int i = 0; !Thread.currentThread().isInterrupted() && i < 500; i++) {
                    store.engine.appendEvents(notes("meanwhile", i, 1));
                }
            });
            writer.start();
            var ran = run("backup", backup.toString());
            assertThat(ran.err()).isEmpty();
            line = ran.out();
            assertThat(line).matches("\\d+ commits, \\d+ events, head hash [0-9a-f]{64}");
            assertThat(run("verify").code()).as("while it runs").isZero();
            assertThat(run("backup", backup.toString()).err()).contains("already");
            writer.interrupt();
            writer.join();
        }
        assertThat(run("restore", backup.toString()).err()).contains("not overwritten");

        environment = Map.of("VERONA_DATA", temp.resolve("restored").toString());
        assertThat(run("restore", backup.toString()).out()).startsWith(line).contains("Restored");
        assertThat(run("verify").out()).isEqualTo(line);
        try (var restored = new TestStore(MongoConnection.inFolder(temp.resolve("restored")))) {
            assertThat(restored.stream("g1", 0)).hasSize(24);
            restored.engine.appendEvents(notes("more", 0, 1));
        }
    }

    @Test
    void a_backup_of_a_store_that_nobody_has_open() {
        fill();

        assertThat(run("backup", temp.resolve("b").toString()).out())
                .isEqualTo(run("verify").out());
    }

    @Test
    void stats_say_what_is_in_it() {
        fill();

        assertThat(run("stats").out())
                .containsPattern("commits +31")
                .containsPattern("events +91")
                .containsPattern("sample.Noted +91")
                .contains(data.toString());
    }

    @Test
    void what_is_not_there_or_not_understood_is_said_in_a_line() {
        assertThat(run("verify"))
                .isEqualTo(new Ran(1, "", "There is no store in " + data + ". Name its folder in VERONA_DATA."));
        assertThat(Files.exists(data)).isFalse();
        assertThat(run("restore", temp.resolve("nowhere").toString()).code()).isEqualTo(1);
        for (var wrong : List.<String[]>of(
                new String[] {}, new String[] {"export"}, new String[] {"destroy"}, new String[] {"verify", "x"})) {
            assertThat(run(wrong).code()).isEqualTo(2);
            assertThat(run(wrong).err()).startsWith("Usage:");
        }
    }

    private static String text(Path file) throws Exception {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
