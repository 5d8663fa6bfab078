package dev.verona.engagement.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;

/**
 * What a rule would have caught.
 *
 * @param looked at how many cases of the past
 * @param caught the latest first
 */
public record TrialView(int looked, List<Case> caught) {

    public TrialView {
        caught = List.copyOf(caught);
    }

    /**
     * @param what happened, as in "Amount raised to 2400000.00 USD"
     * @param by who did it then
     */
    public record Case(Instant at, Subject subject, String about, String account, String what, PersonRef by) {}
}
