package dev.verona.history.projection.authorship;

import dev.verona.plan.api.FieldRef;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PlanId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The checkpoints of who wrote what, each found by its {@code _id}. */
@Component
class AuthorshipStore {

    private final ReadModel model;
    private final Documents<AuthorshipIndex> indexes;
    private final Documents<AuthorshipCheckpoint> checkpoints;
    private final Documents<Writing.Kept> texts;

    AuthorshipStore(ReadModels models) {
        model = models.of(AuthorshipProjection.GROUP);
        indexes = model.documents("history_authorship_indexes", AuthorshipIndex.class);
        checkpoints = model.documents("history_authorship_checkpoints", AuthorshipCheckpoint.class);
        texts = model.documents("history_authorship_texts", Writing.Kept.class);
    }

    AuthorshipIndex index(PlanId plan) {
        return indexes.find(plan.value()).orElse(AuthorshipIndex.EMPTY);
    }

    /** @param number 0 for the one before all events */
    AuthorshipCheckpoint checkpoint(PlanId plan, long number) {
        return number == 0
                ? AuthorshipCheckpoint.NONE
                : checkpoints
                        .find(plan + "/" + number)
                        .orElseThrow(() -> new IllegalStateException(
                                "The history lacks checkpoint " + number + " of plan " + plan + ": rebuild it"));
    }

    /** Every text of the checkpoint. For what screens show: a batch does not see its own changes in it. */
    Map<FieldRef, Writing.Kept> texts(PlanId plan, AuthorshipCheckpoint checkpoint) {
        var fields = checkpoint.texts().stream()
                .collect(Collectors.toMap(text -> key(plan, text), AuthorshipCheckpoint.Text::field));
        var kept = new LinkedHashMap<FieldRef, Writing.Kept>();
        texts.findAll(fields.keySet()).forEach((key, text) -> kept.put(fields.get(key), text));
        return kept;
    }

    Writing.Kept text(PlanId plan, AuthorshipCheckpoint.Text text) {
        return texts.find(key(plan, text))
                .orElseThrow(() -> new IllegalStateException(
                        "The history lacks a text of " + text.field().key() + " of plan " + plan + ": rebuild it"));
    }

    void save(
            PlanId plan, AuthorshipCheckpoint checkpoint, Map<FieldRef, Writing.Kept> changed, AuthorshipIndex index) {
        changed.forEach((field, text) ->
                texts.save(key(plan, new AuthorshipCheckpoint.Text(field, checkpoint.number())), text));
        checkpoints.save(plan + "/" + checkpoint.number(), checkpoint);
        indexes.save(plan.value(), index);
    }

    private static String key(PlanId plan, AuthorshipCheckpoint.Text text) {
        return plan + "/" + text.field().key() + "@" + text.with();
    }

    void clear() {
        model.clear();
    }
}
