package dev.verona.account.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.account.api.OpportunityFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The documents of this module's read models, and a numbered log of what changed in them: with that log every node keeps its index in memory
 * right by looking up the next number, which costs one read by key on any server.
 */
@Component
class AccountStore {

    /** How many entries of the log are kept; a node that missed more reads everything anew. */
    static final int LOG = 1_000;

    private static final String HEAD = "head";
    private static final String CATALOGUE = "catalogue";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> opportunities;
    private final MongoCollection<Document> segments;
    private final MongoCollection<Document> catalogue;
    private final MongoCollection<Document> log;

    AccountStore(MongoDatabase database) {
        accounts = database.getCollection("account.accounts");
        opportunities = database.getCollection("account.opportunities");
        segments = database.getCollection("account.segments");
        catalogue = database.getCollection("account.catalogue");
        log = database.getCollection("account.changes");
    }

    /** What a batch of events led to. */
    record Changes(
            Map<String, StoredAccount> accounts,
            Map<String, OpportunityFacts> opportunities,
            Map<String, StoredSegment> segments,
            List<StoredCatalogue> catalogue) {

        static Changes none() {
            return new Changes(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return accounts.isEmpty() && opportunities.isEmpty() && segments.isEmpty() && catalogue.isEmpty();
        }
    }

    /** Which documents changed; {@code everything} where the log does not reach. */
    record Changed(
            boolean everything,
            Set<String> accounts,
            Set<String> opportunities,
            Set<String> segments,
            boolean catalogue) {}

    Optional<StoredAccount> account(String id) {
        return Optional.ofNullable(accounts.find(key(id)).first()).map(Documents::account);
    }

    Optional<OpportunityFacts> opportunity(String id) {
        return Optional.ofNullable(opportunities.find(key(id)).first()).map(Documents::opportunity);
    }

    Optional<StoredSegment> segment(String id) {
        return Optional.ofNullable(segments.find(key(id)).first()).map(Documents::segment);
    }

    StoredCatalogue catalogue() {
        return Optional.ofNullable(catalogue.find(key(CATALOGUE)).first())
                .map(Documents::catalogue)
                .orElse(StoredCatalogue.EMPTY);
    }

    Map<String, StoredAccount> allAccounts() {
        return read(accounts.find(), Documents::account);
    }

    Map<String, StoredAccount> accounts(Collection<String> ids) {
        return read(accounts.find(keys(ids)), Documents::account);
    }

    Map<String, OpportunityFacts> allOpportunities() {
        return read(opportunities.find(), Documents::opportunity);
    }

    Map<String, OpportunityFacts> opportunities(Collection<String> ids) {
        return read(opportunities.find(keys(ids)), Documents::opportunity);
    }

    Map<String, StoredSegment> allSegments() {
        return read(segments.find(), Documents::segment);
    }

    /** The number of the last entry of the log, 0 before the first. */
    long head() {
        var document = log.find(key(HEAD)).first();
        return document == null ? 0 : document.getLong("last");
    }

    /** What changed after one entry up to and with another. */
    Changed between(long after, long last) {
        var changed = new Changed(false, new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        if (last - after > LOG / 2) {
            return everything();
        }
        var numbers = new ArrayList<Long>();
        for (var number = after + 1; number <= last; number++) {
            numbers.add(number);
        }
        var entries =
                log.find(new Document("_id", new Document("$in", numbers))).into(new ArrayList<>());
        if (entries.size() < numbers.size()) {
            return everything();
        }
        var withCatalogue = false;
        for (var entry : entries) {
            if (entry.getBoolean("everything", false)) {
                return everything();
            }
            changed.accounts().addAll(entry.getList("accounts", String.class));
            changed.opportunities().addAll(entry.getList("opportunities", String.class));
            changed.segments().addAll(entry.getList("segments", String.class));
            withCatalogue |= entry.getBoolean("catalogue");
        }
        return new Changed(false, changed.accounts(), changed.opportunities(), changed.segments(), withCatalogue);
    }

    private static Changed everything() {
        return new Changed(true, Set.of(), Set.of(), Set.of(), true);
    }

    /** Saves the documents, then says in the log that they changed: a reader of the log finds what it speaks of. */
    void save(Changes changes) {
        if (changes.isEmpty()) {
            return;
        }
        save(accounts, changes.accounts().values().stream().map(Documents::of).toList());
        save(
                opportunities,
                changes.opportunities().entrySet().stream()
                        .map(entry -> Documents.of(entry.getKey(), entry.getValue()))
                        .toList());
        save(segments, changes.segments().values().stream().map(Documents::of).toList());
        if (!changes.catalogue().isEmpty()) {
            save(catalogue, List.of(Documents.of(CATALOGUE, changes.catalogue().getLast())));
        }
        enter(new Document("accounts", List.copyOf(changes.accounts().keySet()))
                .append("opportunities", List.copyOf(changes.opportunities().keySet()))
                .append("segments", List.copyOf(changes.segments().keySet()))
                .append("catalogue", !changes.catalogue().isEmpty()));
    }

    /** Forgets everything, before a replay. The log goes on, so that no node mistakes the new documents for the old ones. */
    void clear() {
        accounts.deleteMany(new Document());
        opportunities.deleteMany(new Document());
        segments.deleteMany(new Document());
        catalogue.deleteMany(new Document());
        enter(new Document("everything", true));
    }

    private void enter(Document entry) {
        var next = head() + 1;
        log.replaceOne(new Document("_id", next), entry.append("_id", next), UPSERT);
        log.replaceOne(key(HEAD), key(HEAD).append("last", next), UPSERT);
        if (next > LOG) {
            log.deleteOne(new Document("_id", next - LOG));
        }
    }

    private static void save(MongoCollection<Document> collection, List<Document> documents) {
        if (!documents.isEmpty()) {
            collection.bulkWrite(documents.stream()
                    .map(document -> new ReplaceOneModel<>(key(document.getString("_id")), document, UPSERT))
                    .toList());
        }
    }

    private static <T> Map<String, T> read(Iterable<Document> documents, Function<Document, T> reader) {
        var found = new LinkedHashMap<String, T>();
        documents.forEach(document -> found.put(document.getString("_id"), reader.apply(document)));
        return found;
    }

    private static Document key(String id) {
        return new Document("_id", id);
    }

    private static Document keys(Collection<String> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }
}
