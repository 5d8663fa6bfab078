package dev.verona.playbook.projection.book;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A document for each playbook, each of its versions, each plan with plays, and what is needed to know of accounts and segments. */
@Component
class BookStore {

    private final Documents<StoredPlaybook> playbooks;
    private final Documents<PlaybookContents> versions;
    private final Documents<PlanRuns> runs;
    private final Documents<Index> indexes;
    private final Documents<Customer> customers;
    private final Documents<Segment> segments;

    /** @param plans in which a play of a playbook was ever started, with their accounts */
    record Index(Map<String, AccountId> plans) {

        Index {
            plans = Map.copyOf(plans);
        }
    }

    /** @param country as it is written at the account */
    record Customer(
            AccountId id,
            String name,
            String country,
            @Nullable SegmentId segment) {

        Customer in(@Nullable SegmentId now) {
            return new Customer(id, name, country, now);
        }

        Customer named(String now) {
            return new Customer(id, now, country, segment);
        }

        Customer at(String now) {
            return new Customer(id, name, now, segment);
        }
    }

    record Segment(SegmentId id, String name) {}

    BookStore(ReadModels models) {
        var model = models.of(PlaybookQuery.READ_MODEL);
        playbooks = model.documents("playbook_books", StoredPlaybook.class);
        versions = model.documents("playbook_versions", PlaybookContents.class);
        runs = model.documents("playbook_runs", PlanRuns.class);
        indexes = model.documents("playbook_indexes", Index.class);
        customers = model.documents("playbook_customers", Customer.class);
        segments = model.documents("playbook_segments", Segment.class);
    }

    Optional<StoredPlaybook> playbook(PlaybookId id) {
        return playbooks.find(id.value());
    }

    /** As many as there are segments at most. */
    List<StoredPlaybook> playbooks() {
        return List.copyOf(playbooks.all().values());
    }

    void save(StoredPlaybook playbook) {
        playbooks.save(playbook.id().value(), playbook);
    }

    Optional<PlaybookContents> version(PlaybookId id, int number) {
        return versions.find(id + "/" + number);
    }

    void save(PlaybookId id, int number, PlaybookContents contents) {
        versions.save(id + "/" + number, contents);
    }

    Optional<PlanRuns> runs(PlanId plan) {
        return runs.find(plan.value());
    }

    Collection<PlanRuns> runs(PlaybookId playbook) {
        return runs.findAll(index(playbook).plans().keySet()).values();
    }

    void save(PlanRuns plan) {
        runs.save(plan.plan().value(), plan);
    }

    Index index(PlaybookId playbook) {
        return indexes.find(playbook.value()).orElse(new Index(Map.of()));
    }

    void enter(PlaybookId playbook, PlanId plan, AccountId account) {
        var plans = new HashMap<>(index(playbook).plans());
        if (plans.put(plan.value(), account) == null) {
            indexes.save(playbook.value(), new Index(plans));
        }
    }

    Optional<Customer> customer(AccountId account) {
        return customers.find(account.value());
    }

    void save(Customer customer) {
        customers.save(customer.id().value(), customer);
    }

    void remove(AccountId account) {
        customers.remove(account.value());
    }

    String nameOf(SegmentId segment) {
        return segments.find(segment.value()).map(Segment::name).orElse(segment.value());
    }

    void save(Segment segment) {
        segments.save(segment.id().value(), segment);
    }
}
