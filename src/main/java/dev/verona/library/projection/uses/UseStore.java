package dev.verona.library.projection.uses;

import dev.verona.library.api.AssetQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each plan, and one that counts the writes: by it each node sees with one read whether what it has in memory still holds. */
@Component
class UseStore {

    private static final String HEAD = "head";

    private final ReadModel model;
    private final Documents<StoredPlan> plans;
    private final Documents<Head> head;

    /** @param number how many writes there were */
    record Head(long number) {}

    UseStore(ReadModels models) {
        model = models.of(AssetQuery.USES);
        plans = model.documents("library_plans", StoredPlan.class);
        head = model.documents("library_plans_head", Head.class);
        model.beforeWrite(this::count);
    }

    private void count(ReadModel.Changes changes) {
        if (changes.of(head).isEmpty() && !changes.of(plans).isEmpty()) {
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

    Map<String, StoredPlan> all() {
        return plans.all();
    }

    void save(StoredPlan plan) {
        plans.save(plan.plan().value(), plan);
    }
}
