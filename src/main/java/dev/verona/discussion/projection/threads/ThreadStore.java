package dev.verona.discussion.projection.threads;

import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each thread, and one for each plan that says which it has. */
@Component
class ThreadStore {

    private final Documents<StoredThread> threads;
    private final Documents<PlanThreads> plans;

    ThreadStore(ReadModels models) {
        var model = models.of(DiscussionQuery.READ_MODEL);
        threads = model.documents("discussion_threads", StoredThread.class);
        plans = model.documents("discussion_plans", PlanThreads.class);
    }

    Optional<StoredThread> thread(String id) {
        return threads.find(id);
    }

    /** Those that are there, in the order of their ids. */
    List<StoredThread> threads(List<String> ids) {
        var found = threads.findAll(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    PlanThreads of(PlanId plan) {
        return plans.find(plan.value()).orElseGet(() -> PlanThreads.none(plan));
    }

    void save(StoredThread thread) {
        threads.save(thread.id().value(), thread);
        plans.save(thread.plan().value(), of(thread.plan()).with(thread));
    }
}
