package dev.verona.bench;

import com.mongodb.WriteConcern;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A place where stores are made: each in a file of its own, or in a database of its own on one server. */
final class Site implements AutoCloseable {

    /** As durable as our appends are. */
    static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    /** What a store is kept in. */
    enum Kind {
        FILE("embedded file"),
        SERVER("server over the wire");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Kind kind;
    private final Path folder;
    private final @Nullable Servers server;
    private final AtomicInteger made = new AtomicInteger();
    private @Nullable App demo;

    private Site(Kind kind, Path folder, @Nullable Servers server) {
        this.kind = kind;
        this.folder = folder;
        this.server = server;
    }

    static Site file() throws IOException {
        return new Site(Kind.FILE, Files.createTempDirectory("verona-bench"), null);
    }

    /** @throws org.opentest4j.TestAbortedException when this machine has none */
    static Site server() throws IOException {
        var folder = Files.createTempDirectory("verona-bench-server");
        return new Site(Kind.SERVER, folder, Servers.find(folder));
    }

    Kind kind() {
        return kind;
    }

    /** An empty store's place. */
    Place place() {
        var name = "b" + made.incrementAndGet();
        return new Place(
                kind,
                kind == Kind.FILE
                        ? folder.resolve(name).toString()
                        : theServer().uri(name));
    }

    private Servers theServer() {
        return Objects.requireNonNull(server);
    }

    /** A connection to an empty store. */
    MongoConnection fresh() {
        return place().connect();
    }

    /** Verona with the demo company, founded for the first who asks. */
    App demo() {
        var there = demo;
        if (there == null) {
            there = App.on(place(), "demo", changed -> {});
            demo = there;
        }
        return there;
    }

    @Override
    public void close() throws IOException {
        if (demo != null) {
            demo.close();
        }
        if (server != null) {
            server.close();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** @param address a folder, or the URI of a database */
    record Place(Kind kind, String address) {

        MongoConnection connect() {
            return kind == Kind.FILE ? MongoConnection.inFolder(Path.of(address)) : MongoConnection.server(address);
        }

        /** What tells Verona to work there. */
        List<String> properties() {
            return kind == Kind.FILE
                    ? List.of("verona.store=file", "verona.data=" + address)
                    : List.of("verona.mongodb-uri=" + address);
        }
    }
}
