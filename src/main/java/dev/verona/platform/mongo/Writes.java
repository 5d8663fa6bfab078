package dev.verona.platform.mongo;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Writes that are in the database together or not at all; see {@link MongoConnection#atomically}. */
public final class Writes {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final @Nullable ClientSession session;

    /** @param session of the transaction; null on the embedded server, which has none */
    Writes(@Nullable ClientSession session) {
        this.session = session;
    }

    /** In any order: each document is written once at most. */
    public void bulk(MongoCollection<Document> collection, List<? extends WriteModel<Document>> models) {
        if (session == null) {
            collection.bulkWrite(models, ANY_ORDER);
        } else {
            collection.bulkWrite(session, models, ANY_ORDER);
        }
    }

    public UpdateResult update(MongoCollection<Document> collection, Bson filter, Bson update) {
        return session == null ? collection.updateOne(filter, update) : collection.updateOne(session, filter, update);
    }
}
