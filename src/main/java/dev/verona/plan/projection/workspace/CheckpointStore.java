package dev.verona.plan.projection.workspace;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The checkpoints in MongoDB, each found by its {@code _id}. Nothing asks for what is inside one, so each is one JSON text. */
@Component
class CheckpointStore {

    private static final ReplaceOptions REPLACE_OR_INSERT = new ReplaceOptions().upsert(true);
    private static final String JSON = "json";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MongoCollection<Document> indexes;
    private final MongoCollection<Document> checkpoints;
    private final MongoCollection<Document> contributions;

    CheckpointStore(MongoDatabase database) {
        indexes = database.getCollection("plan_past");
        checkpoints = database.getCollection("plan_past_pages");
        contributions = database.getCollection("plan_past_contributions");
    }

    CheckpointIndex index(PlanId plan) {
        return find(indexes, plan.value(), CheckpointIndex.class).orElseGet(() -> CheckpointIndex.of(plan));
    }

    Optional<Checkpoint> checkpoint(PlanId plan, long number) {
        return find(checkpoints, key(plan.value(), number), Checkpoint.class);
    }

    Optional<ContributionPage> contribution(PlanId plan, ElementId id, Checkpoint checkpoint) {
        return find(contributions, key(plan, id, checkpoint), ContributionPage.class);
    }

    List<ContributionPage> contributions(PlanId plan, Collection<ElementId> ids, Checkpoint checkpoint) {
        var keys = ids.stream().map(id -> key(plan, id, checkpoint)).toList();
        return StreamSupport.stream(contributions.find(in("_id", keys)).spliterator(), false)
                .map(document -> read(document, ContributionPage.class))
                .toList();
    }

    /** @param changed the contributions whose documents are kept with it; the index names it last, so that half of one is none */
    void save(Checkpoint checkpoint, Collection<ContributionPage> changed, CheckpointIndex index) {
        var plan = index.plan();
        changed.forEach(page -> save(contributions, key(plan, page.id(), checkpoint), page));
        save(checkpoints, key(plan.value(), checkpoint.number()), checkpoint);
        save(indexes, plan.value(), index);
    }

    void clear() {
        List.of(indexes, checkpoints, contributions).forEach(collection -> collection.deleteMany(new Document()));
    }

    private static String key(PlanId plan, ElementId contribution, Checkpoint checkpoint) {
        return key(ContributionPage.key(plan, contribution), checkpoint.keptWith(contribution));
    }

    private static String key(String what, long number) {
        return what + "@" + number;
    }

    private <T> Optional<T> find(MongoCollection<Document> collection, String id, Class<T> type) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(document -> read(document, type));
    }

    private <T> T read(Document document, Class<T> type) {
        return mapper.readValue(document.getString(JSON), type);
    }

    private void save(MongoCollection<Document> collection, String id, Object value) {
        var document = new Document("_id", id).append(JSON, mapper.writeValueAsString(value));
        collection.replaceOne(eq("_id", id), document, REPLACE_OR_INSERT);
    }
}
