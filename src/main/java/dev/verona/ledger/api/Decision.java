package dev.verona.ledger.api;

import dev.verona.account.api.ImportId;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision at an account: a step of an opportunity, or Sales' word on a price.
 *
 * @param number its place among the account's decisions, from 0
 * @param what the opportunity, or the pricing advice, by its title
 * @param from the stage before, null where it was not known or it is a price
 * @param to the stage after, null for what was lost and for a price
 * @param amount what was won; null otherwise
 * @param advice of a price: the pricing advice, which is in the plan that {@code stood} names; null otherwise
 * @param stood which plans there were, and of each the last event that was in it: a price was decided by an event of the plan itself
 * @param words what Sales decided on a price, and why it lost; empty otherwise
 * @param imported of an import; null otherwise
 */
public record Decision(
        long number,
        Instant at,
        PersonRef by,
        Kind kind,
        String what,
        @Nullable Stage from,
        @Nullable Stage to,
        @Nullable Money amount,
        @Nullable ElementId advice,
        List<Standing> stood,
        String words,
        @Nullable Imported imported) {

    public Decision {
        stood = List.copyOf(stood);
    }

    /**
     * What an import, or its undo, decided here, as one act.
     *
     * @param opportunities how many of the account's it had to do with
     * @param steps how many of them went which step
     */
    public record Imported(ImportId batch, boolean undone, int opportunities, Map<Kind, Integer> steps) {

        public Imported {
            steps = Map.copyOf(steps);
        }

        /** @param step that one of them went; null for none */
        public Imported with(int more, @Nullable Kind step) {
            var all = new EnumMap<Kind, Integer>(Kind.class);
            all.putAll(steps);
            if (step != null) {
                all.merge(step, 1, Integer::sum);
            }
            return new Imported(batch, undone, opportunities + more, all);
        }

        /** Whether it went no step of an opportunity here. */
        public boolean decidedNothing() {
            return steps.isEmpty();
        }
    }

    /** The same, after more of the import. */
    public Decision with(Imported more) {
        return new Decision(number, at, by, kind, what, from, to, amount, advice, stood, words, more);
    }

    /** @param sequence an event, by its place in the plan's stream */
    public record Standing(PlanId plan, long sequence) {}

    /** As it stood in the plan; empty for a plan that came later. */
    public Optional<Standing> stoodIn(PlanId plan) {
        return stood.stream().filter(one -> one.plan().equals(plan)).findFirst();
    }

    /** What was decided. */
    public enum Kind {
        MOVED,
        WON,
        LOST,
        REOPENED,
        PRICE,
        /** All that one import did here, or its undo. */
        IMPORT
    }
}
