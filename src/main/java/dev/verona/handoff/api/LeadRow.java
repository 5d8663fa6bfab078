package dev.verona.handoff.api;

import dev.verona.shared.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead in a list.
 *
 * @param missing by the definition in force
 * @param fits whether they can be helped, as far as the facts say
 * @param ready whether they want to buy now, as far as the facts say
 * @param holder who has to answer, or accepted it; null while Marketing gathers it
 * @param due the last day on which the holder is to answer; null when no clock runs
 * @param workingDaysLeft until then, negative when it is over; null when no clock runs
 * @param escalated to whom it went because nobody answered; null while it did not
 */
public record LeadRow(
        LeadId id,
        String title,
        String company,
        String source,
        Standing standing,
        List<LeadFact> missing,
        boolean fits,
        boolean ready,
        @Nullable PersonRef holder,
        @Nullable LocalDate due,
        @Nullable Integer workingDaysLeft,
        @Nullable Level escalated) {

    public LeadRow {
        missing = List.copyOf(missing);
    }

    public boolean overdue() {
        return workingDaysLeft != null && workingDaysLeft < 0;
    }
}
