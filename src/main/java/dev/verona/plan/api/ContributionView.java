package dev.verona.plan.api;

import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contribution with all that it says.
 *
 * @param position the global position of the last event in it
 * @param prose by field; a field that nobody wrote in is absent
 * @param values by field in canonical form ({@link Field.Type}); a field without a value is absent
 * @param personNames the names behind values of {@link Field.Type#PERSON}
 * @param feedback what Sales said of the asset that it is made from, the latest of each person
 * @param steps its life so far, oldest first: requested, drafted, submitted, returned with its reason, agreed, …
 * @param may what the asking person may do to it now; the aggregate has the last word
 */
public record ContributionView(
        PlanId plan,
        long position,
        PlanView.Card card,
        Map<Field, PlanView.Prose> prose,
        Map<Field, Value> values,
        Map<String, String> personNames,
        @Nullable PriceDecision decision,
        List<Feedback> feedback,
        List<Step> steps,
        List<Step.Kind> may) {

    public record Value(String value, Touch last) {}

    public record PriceDecision(PriceVerdict verdict, String decided, String reason, PersonRef by, Instant at) {}

    public record Feedback(PersonRef by, Instant at, AssetRef asset, Usefulness usefulness, String why) {}

    public record Step(Kind kind, PersonRef by, Instant at, String reason) {
        public enum Kind {
            REQUEST,
            TAKE_UP,
            DRAFT,
            DECLINE,
            SUBMIT,
            RETURN,
            AGREE,
            REOPEN,
            RETIRE,
            REVIVE,
            TAKE_BACK,
            DECIDE_PRICE,
            EDIT,
            MOVE
        }
    }

    public PlanView.Prose prose(Field field) {
        return prose.getOrDefault(field, PlanView.Prose.EMPTY);
    }

    public String value(Field field) {
        var value = values.get(field);
        return value == null ? "" : value.value();
    }
}
