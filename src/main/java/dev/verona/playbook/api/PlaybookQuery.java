package dev.verona.playbook.api;

import dev.verona.shared.PlanId;
import java.time.LocalDate;

/** What may be asked about playbooks. The answer's type stands beside each question. */
public sealed interface PlaybookQuery {

    /** The processor that keeps what is asked here, for screens that wait for it. */
    String READ_MODEL = "playbook";

    /** Answers a list of {@link PlaybookRow}, by segment. */
    record ListPlaybooks() implements PlaybookQuery {}

    /** Answers a {@link PlaybookView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindPlaybook(PlaybookId playbook) implements PlaybookQuery {}

    /**
     * Answers a list of {@link Difference}, in the order of the plays.
     *
     * @param to 0 for the draft
     */
    record CompareVersions(PlaybookId playbook, int from, int to) implements PlaybookQuery {}

    /** Answers a list of {@link AccountProgress}: the segment's top ten by rank, then others in whose plans a play runs. */
    record FindProgress(PlaybookId playbook) implements PlaybookQuery {}

    /** Answers a {@link PlanPlays}: what runs in a plan, and what could. */
    record PlaysIn(PlanId plan) implements PlaybookQuery {}

    /** Answers a {@link dev.verona.plan.api.PlayShelf.Offer}: what a start would put in, with its dates. */
    record PreviewPlay(PlanId plan, PlaybookId playbook, int version, PieceId play, LocalDate from)
            implements PlaybookQuery {}
}
