package dev.verona.platform.eventstore;

import ch.qos.logback.classic.Level;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.verona.platform.mongo.EmbeddedMongo;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreUnusable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.io.BasicOutputBuffer;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The store's command line: {@code java -jar verona.jar store verify} and the like, for the store that {@code VERONA_DATA} or {@code VERONA_MONGODB_URI}
 * names. Starts no web application, streams at constant memory, and shows its progress on a terminal. An embedded store that a running
 * Verona has is reached through that process.
 */
public final class StoreTool {

    private static final String USAGE = """
            Usage: java -jar verona.jar store COMMAND
              verify           follow the whole history and say whether it is sound
              stats            what is in the store
              export FILE      write the whole history to a compressed file
              import FILE      read such a file into an empty store
              backup FOLDER    copy the embedded store, while Verona runs or not
              restore FOLDER   put such a copy in place where there is no store
            The store is the one that VERONA_MONGODB_URI or VERONA_DATA names (else the folder data).""";

    /**
     * What is neither an event nor made from events, and so goes with an export: password hashes and attached files. Named here, because the modules that write them
     * are not started.
     */
    private static final List<String> KEPT = List.of("credentials", "plan_files", "library_files");

    private static final int BATCH = 100;
    private static final int IMPORT_BYTES = 2 << 20;
    private static final long SHOW_EVERY_NANOS = 500_000_000;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Codec<Document> codec = new DocumentCodec(CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD));
    private final JsonWriterSettings plain =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
    private final JsonWriterSettings exact =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /** @param terminal whether a person looks on, so that progress is shown */
    StoreTool(Map<String, String> environment, PrintStream out, PrintStream err, boolean terminal) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Whether these arguments of the program are for the store. */
    public static boolean concerns(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("store");
    }

    /** Does what the arguments say, and returns the program's exit code: 0 when all is well. */
    public static int run(String[] arguments) {
        if (LoggerFactory.getLogger("ROOT") instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
        return new StoreTool(System.getenv(), System.out, System.err, onTerminal())
                .run(List.of(arguments).subList(1, arguments.length));
    }

    /** Java 22 gave every process a console, Java 25 took it back from those without a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    int run(List<String> arguments) {
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        boolean withPath = List.of("export", "import", "backup", "restore").contains(command);
        boolean known = withPath || List.of("verify", "stats").contains(command);
        if (!known || arguments.size() != (withPath ? 2 : 1)) {
            err.println(USAGE);
            return MISUSED;
        }
        try {
            var path = withPath ? Path.of(arguments.get(1)) : Path.of("");
            switch (command) {
                case "verify" -> verify();
                case "stats" -> stats();
                case "export" -> exportTo(path);
                case "import" -> importFrom(path);
                case "backup" -> backupTo(path);
                default -> restoreFrom(path);
            }
            return 0;
        } catch (Failure | StoreUnusable e) {
            return failed(e.getMessage());
        } catch (IOException e) {
            return failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (MongoException e) {
            return failed("The database does not do it: " + e.getMessage());
        }
    }

    private int failed(@Nullable String message) {
        err.println(message);
        return FAILED;
    }

    /** What was asked for cannot be done; the message says why. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }

    private Path folder() {
        return Path.of(environment.getOrDefault("VERONA_DATA", "data"));
    }

    private @Nullable String uri() {
        var uri = environment.get("VERONA_MONGODB_URI");
        return uri == null || uri.isBlank() ? null : uri;
    }

    private MongoConnection reading() {
        var uri = uri();
        if (uri != null) {
            return MongoConnection.server(uri);
        }
        try {
            return MongoConnection.readOnly(folder());
        } catch (StoreUnusable e) {
            return MongoConnection.server(running(e));
        }
    }

    /** The address of the Verona that has the store. */
    private String running(StoreUnusable reason) {
        if (!reason.inUse()) {
            throw reason;
        }
        return EmbeddedMongo.running(folder()).orElseThrow(() -> reason);
    }

    private static MongoCollection<Document> commits(MongoConnection connection) {
        return connection.database().getCollection("commits").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private static Iterable<Document> inOrder(MongoConnection connection) {
        return commits(connection).find().sort(Sorts.ascending(Commit.ID)).batchSize(BATCH);
    }

    private void verify() {
        try (var connection = reading()) {
            var walk = new ChainWalk();
            var progress = new Progress("verified");
            for (var document : inOrder(connection)) {
                followed(walk, document);
                progress.at(walk.commits());
            }
            progress.end();
            out.println(walk.summary());
        }
    }

    private static void followed(ChainWalk walk, Document document) {
        var wrong = walk.follow(document);
        if (wrong != null) {
            throw new Failure("The history is broken: " + wrong + ". Sound before that: " + walk.summary() + ".");
        }
    }

    private void stats() {
        try (var connection = reading()) {
            long commits = 0;
            long events = 0;
            long bytes = 0;
            var first = Instant.MAX;
            var last = Instant.MIN;
            var types = new TreeMap<String, Long>();
            var progress = new Progress("read");
            for (var document : inOrder(connection)) {
                var commit = Commit.from(document);
                commits++;
                bytes += size(document);
                for (var event : commit.events()) {
                    events++;
                    types.merge(event.type(), 1L, Long::sum);
                    first = event.at().isBefore(first) ? event.at() : first;
                    last = event.at().isAfter(last) ? event.at() : last;
                }
                progress.at(commits);
            }
            progress.end();
            var uri = uri();
            line("store", uri == null ? folder().toAbsolutePath() : "server");
            line("commits", commits);
            line("events", events);
            if (events > 0) {
                line("first event", first);
                line("last event", last);
            }
            line("history", megabytes(bytes));
            if (uri == null) {
                line("file", megabytes(fileSize()));
            }
            line("snapshots", connection.database().getCollection("snapshots").countDocuments());
            types.forEach((type, count) -> line("  " + type, count));
        }
    }

    private long fileSize() {
        try {
            return Files.size(folder().resolve("verona.store"));
        } catch (IOException e) {
            return 0;
        }
    }

    private void line(String name, Object value) {
        out.printf(Locale.ROOT, "%-32s %s%n", name, value);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }

    private int size(Document document) {
        var buffer = new BasicOutputBuffer();
        codec.encode(
                new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
        return buffer.getSize();
    }

    private void exportTo(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Failure(file + " is there already: name a new file.");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = reading()) {
            ChainWalk walk;
            try (Writer writer = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(part), 64 << 10), StandardCharsets.UTF_8)) {
                walk = export(connection, writer);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            out.println(walk.summary());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ChainWalk export(MongoConnection connection, Writer writer) throws IOException {
        var walk = new ChainWalk();
        var progress = new Progress("exported");
        write(writer, new Document("format", HistoryArchive.FORMAT).append("version", HistoryArchive.VERSION), plain);
        for (var document : inOrder(connection)) {
            followed(walk, document);
            write(writer, HistoryArchive.line(Commit.from(document)), plain);
            progress.at(walk.commits());
        }
        for (var name : KEPT) {
            for (var document : connection.database().getCollection(name).find().batchSize(1)) {
                write(writer, new Document("collection", name).append("document", document), exact);
            }
        }
        write(writer, new Document("end", walk.summary()), plain);
        progress.end();
        return walk;
    }

    private void write(Writer writer, Document line, JsonWriterSettings settings) throws IOException {
        writer.write(line.toJson(settings, codec));
        writer.write('\n');
    }

    private void importFrom(Path file) throws IOException {
        var uri = uri();
        try (var in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file), 64 << 10), StandardCharsets.UTF_8));
                var connection = uri == null ? MongoConnection.inFolder(folder()) : MongoConnection.server(uri)) {
            for (var name : connection.database().listCollectionNames()) {
                if (connection.database().getCollection(name).find().first() != null) {
                    throw new Failure("The store is not empty: an import goes into an empty one alone.");
                }
            }
            try {
                out.println(importLines(in, connection).summary());
            } catch (IOException | RuntimeException e) {
                connection.database().drop();
                throw new Failure("Nothing was imported: " + e.getMessage());
            }
        }
    }

    private ChainWalk importLines(BufferedReader in, MongoConnection connection) throws IOException {
        var first = in.readLine();
        if (first == null || !HistoryArchive.FORMAT.equals(parsed(first).getString("format"))) {
            throw new IOException("the file is no export of Verona.");
        }
        if (HistoryArchive.number(parsed(first), "version") != HistoryArchive.VERSION) {
            throw new IOException("the file is of another version: use the Verona that wrote it, or a newer one.");
        }
        var commits = commits(connection);
        commits.createIndex(Indexes.ascending(Commit.KEYS), new IndexOptions().unique(true));
        var walk = new ChainWalk();
        var batch = new ArrayList<Document>();
        int bytes = 0;
        var progress = new Progress("imported");
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            var line = parsed(text);
            if (line.containsKey("end")) {
                insert(commits, batch);
                if (!line.getString("end").equals(walk.summary())) {
                    throw new IOException(
                            "the file ends with " + line.getString("end") + ", but has " + walk.summary() + ".");
                }
                progress.end();
                return walk;
            } else if (line.containsKey("collection")) {
                connection
                        .database()
                        .getCollection(line.getString("collection"))
                        .insertOne(line.get("document", Document.class));
            } else {
                var document = HistoryArchive.commit(line).toDocument();
                followed(walk, document);
                batch.add(document);
                bytes += text.length();
                if (bytes > IMPORT_BYTES) {
                    insert(commits, batch);
                    bytes = 0;
                }
                progress.at(walk.commits());
            }
        }
        throw new IOException("the file has no end: it was cut short.");
    }

    private static void insert(MongoCollection<Document> commits, List<Document> batch) {
        if (!batch.isEmpty()) {
            commits.insertMany(batch);
            batch.clear();
        }
    }

    private Document parsed(String line) {
        return Document.parse(line, codec);
    }

    private void backupTo(Path folder) throws IOException {
        if (uri() != null) {
            throw new Failure(
                    "A backup is made of the embedded store. Of a MongoDB server make it with its own tools, such as mongodump.");
        }
        var target = folder.toAbsolutePath();
        if (!EmbeddedMongo.isIn(folder())) {
            throw new Failure(
                    "There is no store in " + folder().toAbsolutePath() + ". Name its folder in VERONA_DATA.");
        }
        try (var connection = MongoConnection.inFolder(folder())) {
            connection.embedded().orElseThrow().copyTo(target);
        } catch (StoreUnusable e) {
            try (var connection = MongoConnection.server(running(e))) {
                connection.database().runCommand(new Document("veronaCopy", target.toString()));
            }
        }
        report(target);
    }

    private void report(Path folder) {
        try (var copy = MongoConnection.readOnly(folder)) {
            var walk = new ChainWalk();
            var progress = new Progress("verified");
            for (var document : inOrder(copy)) {
                followed(walk, document);
                progress.at(walk.commits());
            }
            progress.end();
            out.println(walk.summary());
        }
    }

    private void restoreFrom(Path backup) throws IOException {
        if (uri() != null) {
            throw new Failure(
                    "A backup is restored to the embedded store. For a MongoDB server use store import, or its own tools.");
        }
        if (!EmbeddedMongo.isIn(backup)) {
            throw new Failure("There is no store in " + backup.toAbsolutePath() + ".");
        }
        var target = folder();
        if (EmbeddedMongo.isIn(target)) {
            throw new Failure(
                    "There is a store in " + target.toAbsolutePath()
                            + " already, and it is not overwritten: move it away first, or name another folder in VERONA_DATA.");
        }
        report(backup);
        Files.createDirectories(target);
        // A mark of the store that was here before would call the older one damaged.
        Files.deleteIfExists(target.resolve("verona.mark"));
        var part = target.resolve("verona.store.part");
        Files.copy(backup.resolve("verona.store"), part, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target.resolve("verona.store"), StandardCopyOption.ATOMIC_MOVE);
        out.println("Restored to " + target.toAbsolutePath());
    }

    /** Says on a terminal, twice a second, how far it is. */
    private final class Progress {
        private final String done;
        private long shown = System.nanoTime();

        Progress(String done) {
            this.done = done;
        }

        void at(long commits) {
            if (terminal && System.nanoTime() - shown > SHOW_EVERY_NANOS) {
                shown = System.nanoTime();
                err.printf(Locale.ROOT, "\r%,d commits %s", commits, done);
            }
        }

        void end() {
            if (terminal) {
                err.print("\r\033[K");
            }
        }
    }
}
