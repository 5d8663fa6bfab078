package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship.Removal;
import dev.verona.plan.api.FieldRef;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The checkpoints of who wrote what, each found by its {@code _id}. */
@Component
class AuthorshipStore {

    private final ReadModel model;
    private final Documents<AuthorshipIndex> indexes;
    private final Documents<AuthorshipCheckpoint> checkpoints;
    private final Documents<Writing.Kept> texts;
    private final Documents<Removals> removals;

    /** A piece of what was ever taken out of one text, in its order: it only grows, so every checkpoint's share is a beginning of it. */
    record Removals(List<Removal> all) {

        /** How many are in a piece. */
        static final int PIECE = 50;

        Removals {
            all = List.copyOf(all);
        }
    }

    AuthorshipStore(ReadModels models) {
        model = models.of(AuthorshipProjection.GROUP);
        indexes = model.documents("history_authorship_indexes", AuthorshipIndex.class);
        checkpoints = model.documents("history_authorship_checkpoints", AuthorshipCheckpoint.class);
        texts = model.documents("history_authorship_texts", Writing.Kept.class);
        removals = model.documents("history_authorship_removals", Removals.class);
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
        return whole(plan, kept);
    }

    private Map<FieldRef, Writing.Kept> whole(PlanId plan, Map<FieldRef, Writing.Kept> slim) {
        var wanted = new ArrayList<String>();
        slim.forEach((field, text) -> wanted.addAll(pieces(plan, field, text.removedBefore())));
        if (wanted.isEmpty()) {
            return slim;
        }
        var found = removals.findAll(wanted);
        var whole = new LinkedHashMap<FieldRef, Writing.Kept>();
        slim.forEach((field, text) -> whole.put(
                field,
                text.with(pieces(plan, field, text.removedBefore()).stream()
                        .flatMap(piece -> found.getOrDefault(piece, new Removals(List.of())).all().stream())
                        .limit(text.removedBefore())
                        .toList())));
        return whole;
    }

    private static List<String> pieces(PlanId plan, FieldRef field, int number) {
        return IntStream.range(0, (number + Removals.PIECE - 1) / Removals.PIECE)
                .mapToObj(piece -> piece(plan, field, piece))
                .toList();
    }

    private static String piece(PlanId plan, FieldRef field, int number) {
        return plan + "/" + field.key() + "#" + number;
    }

    private void append(PlanId plan, FieldRef field, int before, List<Removal> more) {
        for (int i = 0; i < more.size(); i++) {
            var place = before + i;
            var key = piece(plan, field, place / Removals.PIECE);
            var all = new ArrayList<>(removals.find(key).map(Removals::all).orElse(List.of()));
            all.add(more.get(i));
            removals.save(key, new Removals(all));
        }
    }

    Writing.Kept text(PlanId plan, AuthorshipCheckpoint.Text text) {
        return texts.find(key(plan, text))
                .orElseThrow(() -> new IllegalStateException(
                        "The history lacks a text of " + text.field().key() + " of plan " + plan + ": rebuild it"));
    }

    void save(
            PlanId plan, AuthorshipCheckpoint checkpoint, Map<FieldRef, Writing.Kept> changed, AuthorshipIndex index) {
        changed.forEach((field, text) -> {
            append(plan, field, text.removedBefore(), text.removed());
            texts.save(key(plan, new AuthorshipCheckpoint.Text(field, checkpoint.number())), text.slim());
        });
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
