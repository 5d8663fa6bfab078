package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
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

    private final ReadModel model;
    private final Documents<StoredAccount> accounts;
    private final Documents<OpportunityFacts> opportunities;
    private final Documents<StoredSegment> segments;
    private final Documents<StoredCatalogue> catalogue;
    private final Documents<Document> withdrawn;
    private final Documents<Document> log;

    AccountStore(ReadModels models) {
        model = models.of(Accounts.READ_MODEL);
        accounts = model.documents("account.accounts", AccountDocuments::of, AccountDocuments::account);
        opportunities = model.documents("account.opportunities", AccountDocuments::of, AccountDocuments::opportunity);
        segments = model.documents("account.segments", AccountDocuments::of, AccountDocuments::segment);
        catalogue = model.documents("account.catalogue", AccountDocuments::of, AccountDocuments::catalogue);
        withdrawn = model.documents("account.withdrawn", account -> account, account -> account);
        log = model.documents("account.changes", entry -> entry, entry -> entry);
        model.beforeWrite(this::enter);
        model.foresee(this::lookedUp);
    }

    private void lookedUp(Object event, ReadModel.Wanted wanted) {
        switch (event) {
            case OpportunityEvent of ->
                wanted.add(opportunities, of.opportunity().value());
            case AccountEvent of -> {
                wanted.add(accounts, of.account().value());
                wanted.add(withdrawn, of.account().value());
            }
            default -> {
                // There are few of the others.
            }
        }
    }

    /**
     * How far the documents are.
     *
     * @param number of the last entry of the log, 0 before the first
     */
    record Mark(int generation, long number) {
        static final Mark NONE = new Mark(-1, 0);
    }

    /** Which documents changed; {@code everything} where the log does not reach. */
    record Changed(
            boolean everything,
            Set<String> accounts,
            Set<String> opportunities,
            Set<String> segments,
            boolean catalogue) {}

    Optional<StoredAccount> account(String id) {
        return accounts.find(id);
    }

    Optional<OpportunityFacts> opportunity(String id) {
        return opportunities.find(id);
    }

    Optional<StoredSegment> segment(String id) {
        return segments.find(id);
    }

    StoredCatalogue catalogue() {
        return catalogue.find(CATALOGUE).orElse(StoredCatalogue.EMPTY);
    }

    Map<String, StoredAccount> allAccounts() {
        return accounts.all();
    }

    Map<String, StoredAccount> accounts(Collection<String> ids) {
        return accounts.findAll(ids);
    }

    Map<String, OpportunityFacts> allOpportunities() {
        return opportunities.all();
    }

    Map<String, OpportunityFacts> opportunities(Collection<String> ids) {
        return opportunities.findAll(ids);
    }

    Map<String, StoredSegment> allSegments() {
        return segments.all();
    }

    Mark head() {
        return new Mark(model.live(), last());
    }

    private long last() {
        return log.find(HEAD).map(head -> head.getLong("last")).orElse(0L);
    }

    /** What changed after one entry up to and with another. */
    Changed between(Mark after, Mark last) {
        if (after.generation() != last.generation() || last.number() - after.number() > LOG / 2) {
            return everything();
        }
        var numbers = LongStream.rangeClosed(after.number() + 1, last.number())
                .mapToObj(Long::toString)
                .toList();
        var entries = log.findAll(numbers).values();
        if (entries.size() < numbers.size()) {
            return everything();
        }
        var changed = new Changed(false, new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        var withCatalogue = false;
        for (var entry : entries) {
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

    /** What an account was called that was withdrawn and has not come back. */
    Optional<String> nameOfWithdrawn(String id) {
        return withdrawn.find(id).map(account -> account.getString("name"));
    }

    void withdraw(StoredAccount account) {
        accounts.remove(account.id().value());
        withdrawn.save(account.id().value(), new Document("name", account.name()));
    }

    void register(StoredAccount account) {
        save(account);
        if (withdrawn.find(account.id().value()).isPresent()) {
            withdrawn.remove(account.id().value());
        }
    }

    void withdrawOpportunity(String id) {
        opportunities.remove(id);
    }

    void withdrawSegment(String id) {
        segments.remove(id);
    }

    void save(StoredAccount account) {
        accounts.save(account.id().value(), account);
    }

    void save(String id, OpportunityFacts opportunity) {
        opportunities.save(id, opportunity);
    }

    void save(StoredSegment segment) {
        segments.save(segment.id().value(), segment);
    }

    void save(StoredCatalogue all) {
        catalogue.save(CATALOGUE, all);
    }

    private void enter(ReadModel.Changes changes) {
        var entry = new Document("accounts", List.copyOf(changes.of(accounts)))
                .append("opportunities", List.copyOf(changes.of(opportunities)))
                .append("segments", List.copyOf(changes.of(segments)))
                .append("catalogue", !changes.of(catalogue).isEmpty());
        if (changes.of(log).isEmpty()) {
            var next = last() + 1;
            log.save(Long.toString(next), entry);
            log.save(HEAD, new Document("last", next));
            if (next > LOG) {
                log.remove(Long.toString(next - LOG));
            }
        }
    }
}
