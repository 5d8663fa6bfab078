package dev.verona.plan.projection.workspace;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workspace's documents in MongoDB. Every question is a look-up by {@code _id}: the embedded server has no other index. So there is
 * a document per account and per person that names their plans.
 */
@Component
class WorkspaceStore {

    private static final ReplaceOptions REPLACE_OR_INSERT = new ReplaceOptions().upsert(true);
    private static final UpdateOptions UPDATE_OR_INSERT = new UpdateOptions().upsert(true);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final MongoCollection<Document> plans;
    private final MongoCollection<Document> contributions;
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> shelves;

    WorkspaceStore(MongoDatabase database) {
        plans = database.getCollection("plan_pages");
        contributions = database.getCollection("plan_contributions");
        rows = database.getCollection("plan_rows");
        shelves = database.getCollection("plan_shelves");
    }

    Optional<PlanPage> plan(PlanId plan) {
        return find(plans, plan.value(), PlanPage.class);
    }

    void save(PlanPage page) {
        save(plans, page.shape().plan().value(), page);
    }

    Optional<ContributionPage> contribution(PlanId plan, ElementId contribution) {
        return find(contributions, ContributionPage.key(plan, contribution), ContributionPage.class);
    }

    void save(ContributionPage page) {
        save(contributions, page.key(), page);
    }

    Optional<SummaryRow> row(PlanId plan) {
        return find(rows, plan.value(), SummaryRow.class);
    }

    void save(SummaryRow row) {
        save(rows, row.plan().value(), row);
    }

    List<SummaryRow> allRows() {
        return rows(rows.find());
    }

    List<SummaryRow> rowsOf(AccountId account) {
        return shelved(shelfOf(account));
    }

    List<SummaryRow> rowsOf(PersonId person) {
        return shelved(shelfOf(person));
    }

    void putOnShelf(AccountId account, PlanId plan) {
        shelves.updateOne(eq("_id", shelfOf(account)), Updates.addToSet("plans", plan.value()), UPDATE_OR_INSERT);
    }

    void putOnShelf(PersonId person, PlanId plan) {
        shelves.updateOne(eq("_id", shelfOf(person)), Updates.addToSet("plans", plan.value()), UPDATE_OR_INSERT);
    }

    void takeFromShelf(PersonId person, PlanId plan) {
        shelves.updateOne(eq("_id", shelfOf(person)), Updates.pull("plans", plan.value()));
    }

    void clear() {
        List.of(plans, contributions, rows, shelves).forEach(collection -> collection.deleteMany(new Document()));
    }

    private static String shelfOf(AccountId account) {
        return "account:" + account;
    }

    private static String shelfOf(PersonId person) {
        return "person:" + person;
    }

    private List<SummaryRow> shelved(String shelf) {
        var found = shelves.find(eq("_id", shelf)).first();
        return found == null ? List.of() : rows(rows.find(in("_id", found.getList("plans", String.class))));
    }

    private List<SummaryRow> rows(Iterable<Document> documents) {
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> mapper.convertValue(document, SummaryRow.class))
                .toList();
    }

    private <T> Optional<T> find(MongoCollection<Document> collection, String id, Class<T> type) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first())
                .map(document -> mapper.convertValue(document, type));
    }

    private void save(MongoCollection<Document> collection, String id, Object page) {
        var document = new Document("_id", id);
        document.putAll(mapper.convertValue(page, TREE));
        collection.replaceOne(eq("_id", id), document, REPLACE_OR_INSERT);
    }
}
