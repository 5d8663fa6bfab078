package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/** The embedded server's storage over a file that is open for reading alone. */
final class ReadOnlyBackend extends H2Backend {

    ReadOnlyBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        DurableBackend.bound(this, database, command, query);
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public void close() {
        getMvStore().closeImmediately();
    }
}
