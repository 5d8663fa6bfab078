package dev.verona.library.projection.uses;

import dev.verona.library.api.AssetQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A document for each plan, another for each that takes something from the library, and one that counts what changes of those: by it each node sees with one read
 * whether what it has in memory still holds. What plans do without the library costs nobody a thing.
 */
@Component
class UseStore {

    private static final String HEAD = "head";

    private final ReadModel model;
    private final Documents<StoredPlan> plans;
    private final Documents<StoredPlan> users;
    private final Documents<Head> head;

    /** @param number how often a plan's uses changed */
    record Head(long number) {}

    UseStore(ReadModels models) {
        model = models.of(AssetQuery.USES);
        plans = model.documents("library_plans", StoredPlan.class);
        users = model.documents("library_users", StoredPlan.class);
        head = model.documents("library_plans_head", Head.class);
        model.beforeWrite(this::count);
    }

    private void count(ReadModel.Changes changes) {
        if (changes.of(head).isEmpty() && !changes.of(users).isEmpty()) {
            head.save(HEAD, new Head(number() + 1));
        }
    }

    long number() {
        return head.find(HEAD).map(Head::number).orElse(0L);
    }

    int generation() {
        return model.live();
    }

    Optional<StoredPlan> plan(String id) {
        return plans.find(id);
    }

    /** Those that take something from the library, or did. */
    Map<String, StoredPlan> users() {
        return users.all();
    }

    void save(StoredPlan plan) {
        var id = plan.plan().value();
        plans.save(id, plan);
        var uses = plan.uses();
        if (!uses.pieces().isEmpty() && !users.find(id).filter(uses::equals).isPresent()) {
            users.save(id, uses);
        }
    }
}
