package dev.verona.playbook.api;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlayRef;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How one play goes in one plan; of its steps and requests, as of the day of the question.
 *
 * @param dropped which the team dropped, declined, retired or removed
 * @param said the latest judgement of each person, the oldest first
 */
public record PlayProgress(
        PlanId plan,
        ElementId start,
        PlayRef play,
        LocalDate from,
        PersonRef by,
        Instant at,
        int done,
        int overdue,
        int underWay,
        int notBegun,
        int dropped,
        List<Said> said) {

    public PlayProgress {
        said = List.copyOf(said);
    }

    public record Said(PersonRef by, Instant at, int version, Usefulness usefulness, String why) {}

    /** How many there are to do, the dropped ones apart. */
    public int all() {
        return done + overdue + underWay + notBegun;
    }
}
