package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.EmbeddedMongo;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreProperties;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies the embedded store's file. */
@Component
final class EmbeddedBackup implements StoreBackup {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBackup.class);

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private final MongoConnection connection;
    private final MongoEventStorageEngine engine;
    private final StoreProperties properties;
    private final Clock clock;

    EmbeddedBackup(
            MongoConnection connection, MongoEventStorageEngine engine, StoreProperties properties, Clock clock) {
        this.connection = connection;
        this.engine = engine;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean possible() {
        return connection.kind() == StoreProperties.Kind.FILE;
    }

    private Optional<EmbeddedMongo> file() {
        return connection.embedded().filter(server -> possible());
    }

    @Override
    public void mustBePossible() {
        if (embedded().copied().isPresent()) {
            throw new BackupRefused("A backup is being made already. Wait until it is done.");
        }
    }

    @Override
    public OptionalDouble progress() {
        return file().map(EmbeddedMongo::copied).orElse(OptionalDouble.empty());
    }

    private EmbeddedMongo embedded() {
        return file().orElseThrow(() ->
                new BackupRefused("Only a store in a file is copied here. Of a MongoDB server make the backup with"
                        + " its own tools, such as mongodump."));
    }

    @Override
    public Made make() {
        var embedded = embedded();
        long start = System.nanoTime();
        long position = engine.head();
        var folder = properties.data().resolve("backups").resolve(NAME.format(clock.instant()));
        try {
            var copy = embedded.copyTo(folder);
            var made = new Made(
                    copy.folder().toAbsolutePath(),
                    position,
                    copy.bytes(),
                    Duration.ofNanos(System.nanoTime() - start));
            log.info("Backup of {} bytes up to position {} in {}", made.bytes(), position, made.folder());
            return made;
        } catch (IOException e) {
            log.warn("No backup could be made in {}", folder, e);
            throw new BackupRefused("The backup could not be made: " + e.getMessage());
        }
    }
}
