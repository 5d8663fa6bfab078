package dev.verona.history.api;

import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person did on a day, plan by plan. */
public record OwnDay(List<InPlan> plans) {

    public OwnDay {
        plans = List.copyOf(plans);
    }

    /**
     * @param account its name; empty for a plan that the person may no longer open, as is the period
     * @param entries in the order in which they were begun
     */
    public record InPlan(
            PlanId plan, String account, @Nullable Period period, List<TimelineEntry> entries) {

        public InPlan {
            entries = List.copyOf(entries);
        }
    }
}
