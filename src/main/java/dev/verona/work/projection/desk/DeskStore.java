package dev.verona.work.projection.desk;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A document for each plan's tasks, each person's desk, each account's news, and how far each person has read them; each found by its {@code _id}. */
@Component
class DeskStore {

    private static final ReplaceOptions REPLACE_OR_INSERT = new ReplaceOptions().upsert(true);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private static final String POSITION = "position";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MongoCollection<Document> plans;
    private final MongoCollection<Document> desks;
    private final MongoCollection<Document> feeds;
    private final MongoCollection<Document> readers;

    DeskStore(MongoDatabase database) {
        plans = database.getCollection("work_plans");
        desks = database.getCollection("work_desks");
        feeds = database.getCollection("work_feeds");
        readers = database.getCollection("work_readers");
    }

    Optional<PlanTasks> plan(PlanId plan) {
        return find(plans, plan.value(), PlanTasks.class);
    }

    void save(PlanTasks plan) {
        save(plans, plan.plan().value(), plan);
    }

    Desk desk(PersonId person) {
        return find(desks, person.value(), Desk.class).orElseGet(() -> Desk.empty(person));
    }

    void save(Desk desk) {
        save(desks, desk.person().value(), desk);
    }

    Feed feed(AccountId account) {
        return find(feeds, account.value(), Feed.class).orElseGet(() -> Feed.of(account));
    }

    void save(Feed feed) {
        save(feeds, feed.account().value(), feed);
    }

    /** How far a person has seen what is new; -1 for not at all. */
    long seen(PersonId person) {
        var reader = readers.find(eq("_id", person.value())).first();
        return reader == null ? -1 : reader.getLong(POSITION);
    }

    void seen(PersonId person, long position) {
        readers.replaceOne(
                eq("_id", person.value()),
                new Document("_id", person.value()).append(POSITION, position),
                REPLACE_OR_INSERT);
    }

    void clear() {
        List.of(plans, desks, feeds, readers).forEach(collection -> collection.deleteMany(new Document()));
    }

    private <T> Optional<T> find(MongoCollection<Document> collection, String id, Class<T> type) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first())
                .map(document -> mapper.convertValue(document, type));
    }

    private void save(MongoCollection<Document> collection, String id, Object value) {
        var document = new Document("_id", id);
        document.putAll(mapper.convertValue(value, TREE));
        collection.replaceOne(eq("_id", id), document, REPLACE_OR_INSERT);
    }
}
