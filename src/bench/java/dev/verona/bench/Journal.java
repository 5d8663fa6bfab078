package dev.verona.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.security.MessageMetadata;
import java.time.Instant;
import java.util.Date;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;

/** The plainest read model: a document for each event. What rebuilding it costs beyond its documents is the platform's. */
@ProcessingGroup(Journal.GROUP)
final class Journal {

    static final String GROUP = "bench-journal";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> entries;

    Journal(MongoDatabase database) {
        entries = database.getCollection("bench_journal");
    }

    @EventHandler
    void on(PlanEvent event, MetaData metadata, @Timestamp Instant at, @SequenceNumber long sequence) {
        var entry = entry(event.plan() + "/" + sequence, event.getClass().getSimpleName(), at)
                .append("person", metadata.get(MessageMetadata.PERSON));
        entries.replaceOne(Filters.eq("_id", entry.getString("_id")), entry, UPSERT);
    }

    static Document entry(String id, String type, Instant at) {
        return new Document("_id", id).append("type", type).append("at", Date.from(at));
    }

    @ResetHandler
    void reset() {
        entries.deleteMany(new Document());
    }
}
