package dev.verona.plan.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What plans may take from playbooks. The module of playbooks implements it: it knows what is in force, and the plan does not. */
public interface PlayShelf {

    /** The piece of a play that becomes an objective. */
    String OBJECTIVE = "objective";

    /** The piece of a play that becomes the strategy under its objective; the steps stand under it. */
    String STRATEGY = "strategy";

    /**
     * A play of the version in force, as a plan takes it.
     *
     * @param from the day from which its working days count, in the account's country
     * @throws dev.verona.shared.Rejection when that version is not the one in force, or has no such play
     */
    Offer offer(String playbook, int version, String play, AccountId account, LocalDate from);

    /**
     * @param measure at most one line, empty for none
     * @param by the day on which its last piece is due
     */
    record Offer(
            PlayRef play,
            ObjectiveKind kind,
            String objective,
            String measure,
            LocalDate by,
            String strategy,
            List<Step> steps,
            List<Ask> asks) {

        public Offer {
            steps = List.copyOf(steps);
            asks = List.copyOf(asks);
        }

        /** All that it is made of, in the order in which a plan takes it. */
        public Stream<String> pieces() {
            return Stream.concat(
                    Stream.of(OBJECTIVE, STRATEGY),
                    Stream.concat(steps.stream().map(Step::piece), asks.stream().map(Ask::piece)));
        }
    }

    /** @param function whose owner of the plan does it */
    record Step(String piece, String what, Function function, LocalDate due) {}

    record Ask(
            String piece,
            Stage stage,
            ContributionKind kind,
            String title,
            String brief,
            Function function,
            LocalDate due) {}
}
