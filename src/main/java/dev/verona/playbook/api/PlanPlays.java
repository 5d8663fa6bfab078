package dev.verona.playbook.api;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plays of a plan, and the playbook from which more can be started.
 *
 * @param segmentName of the account, empty for none
 * @param shelf the playbook of the account's segment, null when there is none or nothing of it is in force
 * @param running the latest start first
 * @param back starts that were undone, the latest first
 */
public record PlanPlays(
        PlanId plan,
        AccountId account,
        String segmentName,
        @Nullable Shelf shelf,
        List<Running> running,
        List<Back> back) {

    public PlanPlays {
        running = List.copyOf(running);
        back = List.copyOf(back);
    }

    /** @param version the one in force */
    public record Shelf(PlaybookId playbook, String title, int version, PlaybookContents contents) {}

    /**
     * @param pieces what came in with it, in its order
     * @param newer the version in force when that is a later one, else 0
     * @param changes what that says differently about this play
     */
    public record Running(PlayProgress progress, List<Piece> pieces, int newer, List<Difference> changes) {

        public Running {
            pieces = List.copyOf(pieces);
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param words what the playbook called it when it came in
     * @param due null for an objective or a strategy
     * @param own whether the team has made it its own: wrote in it, or set a value of it
     */
    public record Piece(
            String piece,
            ElementId element,
            ElementKind kind,
            String words,
            Standing standing,
            @Nullable LocalDate due,
            boolean own) {}

    /** Where a piece stands on the day of the question. */
    public enum Standing {
        NOT_BEGUN("Not begun"),
        UNDER_WAY("Under way"),
        OVERDUE("Overdue"),
        DONE("Done"),
        DROPPED("Dropped"),
        /** Of an objective or a strategy, which is never done by itself. */
        THERE("In the plan"),
        GONE("Taken out");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param stays what stays in the plan, with why */
    public record Back(ElementId start, String play, PersonRef by, Instant at, List<String> stays) {

        public Back {
            stays = List.copyOf(stays);
        }
    }

    public Optional<Running> of(ElementId start) {
        return running.stream()
                .filter(one -> one.progress().start().equals(start))
                .findFirst();
    }

    public boolean runs(PieceId play) {
        return running.stream().anyMatch(one -> one.progress().play().play().equals(play.value()));
    }
}
