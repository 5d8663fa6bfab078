package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The checkpoints in MongoDB, each found by its {@code _id}. Nothing asks for what is inside one, so each is one JSON text. */
@Component
class CheckpointStore {

    private static final String JSON = "json";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Documents<CheckpointIndex> indexes;
    private final Documents<Checkpoint> checkpoints;
    private final Documents<ContributionPage> contributions;

    CheckpointStore(ReadModels models) {
        var model = models.of(CheckpointProjection.GROUP);
        indexes = documents(model, "plan_past", CheckpointIndex.class);
        // A checkpoint is large, and read once more at most, for the next one.
        checkpoints = documents(model, "plan_past_pages", Checkpoint.class).unremembered();
        contributions = documents(model, "plan_past_contributions", ContributionPage.class)
                .unremembered();
    }

    private <T> Documents<T> documents(ReadModel model, String collection, Class<T> type) {
        return model.documents(
                collection,
                value -> new Document(JSON, mapper.writeValueAsString(value)),
                document -> mapper.readValue(document.getString(JSON), type));
    }

    CheckpointIndex index(PlanId plan) {
        return indexes.find(plan.value()).orElseGet(() -> CheckpointIndex.of(plan));
    }

    Optional<Checkpoint> checkpoint(PlanId plan, long number) {
        return checkpoints.find(key(plan.value(), number));
    }

    Optional<ContributionPage> contribution(PlanId plan, ElementId id, Checkpoint checkpoint) {
        return contributions.find(key(plan, id, checkpoint));
    }

    /** For what screens show. */
    List<ContributionPage> contributions(PlanId plan, Collection<ElementId> ids, Checkpoint checkpoint) {
        return List.copyOf(contributions
                .findAll(ids.stream().map(id -> key(plan, id, checkpoint)).toList())
                .values());
    }

    /** @param changed the contributions whose documents are kept with it; the index names it last, so that half of one is none */
    void save(Checkpoint checkpoint, Collection<ContributionPage> changed, CheckpointIndex index) {
        var plan = index.plan();
        changed.forEach(page -> contributions.save(key(plan, page.id(), checkpoint), page));
        checkpoints.save(key(plan.value(), checkpoint.number()), checkpoint);
        indexes.save(plan.value(), index);
    }

    private static String key(PlanId plan, ElementId contribution, Checkpoint checkpoint) {
        return key(ContributionPage.key(plan, contribution), checkpoint.keptWith(contribution));
    }

    private static String key(String what, long number) {
        return what + "@" + number;
    }
}
