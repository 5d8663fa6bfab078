package dev.verona.history.projection.timeline;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.plan.api.FieldRef;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The timeline's documents in MongoDB, each found by its {@code _id}. */
@Component
class TimelineStore {

    private static final ReplaceOptions REPLACE_OR_INSERT = new ReplaceOptions().upsert(true);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MongoCollection<Document> chronicles;
    private final MongoCollection<Document> pages;
    private final MongoCollection<Document> manuscripts;
    private final MongoCollection<Document> marks;

    TimelineStore(MongoDatabase database) {
        chronicles = database.getCollection("history_chronicles");
        pages = database.getCollection("history_pages");
        manuscripts = database.getCollection("history_manuscripts");
        marks = database.getCollection("history_marks");
    }

    Optional<Chronicle> chronicle(PlanId plan) {
        return find(chronicles, plan.value(), Chronicle.class);
    }

    void save(Chronicle chronicle) {
        save(chronicles, chronicle.plan().value(), chronicle);
    }

    Optional<Manuscript> manuscript(PlanId plan, FieldRef field) {
        return find(manuscripts, Manuscript.key(plan, field), Manuscript.class);
    }

    void save(Manuscript manuscript) {
        save(manuscripts, manuscript.key(), manuscript);
    }

    Marks marks(PlanId plan) {
        return find(marks, plan.value(), Marks.class).orElseGet(() -> new Marks(plan, List.of()));
    }

    void save(Marks of) {
        save(marks, of.plan().value(), of);
    }

    Page page(PlanId plan, long number) {
        return find(pages, Page.key(plan, number), Page.class).orElseGet(() -> new Page(plan, number, List.of()));
    }

    /** The pages from one number to another, both included, oldest first. */
    List<Page> pages(PlanId plan, long first, long last) {
        var keys = LongStream.rangeClosed(first, last)
                .mapToObj(number -> Page.key(plan, number))
                .toList();
        var found = pages.find(in("_id", keys))
                .map(document -> mapper.convertValue(document, Page.class))
                .into(new ArrayList<>());
        found.sort((one, other) -> Long.compare(one.number(), other.number()));
        return found;
    }

    void save(Page page) {
        save(pages, page.key(), page);
    }

    void clear() {
        List.of(chronicles, pages, manuscripts, marks).forEach(collection -> collection.deleteMany(new Document()));
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
