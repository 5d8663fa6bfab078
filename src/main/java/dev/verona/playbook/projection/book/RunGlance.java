package dev.verona.playbook.projection.book;

import dev.verona.plan.api.PlayShelf;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlanPlays.Piece;
import dev.verona.playbook.api.PlanPlays.Running;
import dev.verona.playbook.api.PlanPlays.Standing;
import dev.verona.playbook.api.PlayProgress;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.domain.Differences;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How one play goes in one plan, by the day. */
final class RunGlance {

    private final PlanId plan;
    private final PlanRuns.Run run;
    private final LocalDate today;

    RunGlance(PlanId plan, PlanRuns.Run run, LocalDate today) {
        this.plan = plan;
        this.run = run;
        this.today = today;
    }

    static PlayProgress progress(PlanId plan, PlanRuns.Run run, LocalDate today) {
        var counted = PlanRuns.counted(run, today);
        return new PlayProgress(
                plan,
                run.start(),
                run.play(),
                run.from(),
                run.by(),
                run.at(),
                counted.getOrDefault(Standing.DONE, 0),
                counted.getOrDefault(Standing.OVERDUE, 0),
                counted.getOrDefault(Standing.UNDER_WAY, 0),
                counted.getOrDefault(Standing.NOT_BEGUN, 0),
                counted.getOrDefault(Standing.DROPPED, 0) + counted.getOrDefault(Standing.GONE, 0),
                run.said());
    }

    /** @param versions what a version of a playbook says */
    Running running(@Nullable StoredPlaybook playbook, BiFunction<StoredPlaybook, Integer, PlaybookContents> versions) {
        var pieces = run.puts().stream().map(this::piece).toList();
        var progress = progress(plan, run, today);
        if (playbook == null || playbook.inForce() <= run.play().version()) {
            return new Running(progress, pieces, 0, List.of());
        }
        return new Running(
                progress,
                pieces,
                playbook.inForce(),
                changes(versions.apply(playbook, run.play().version()), versions.apply(playbook, playbook.inForce())));
    }

    private Piece piece(PlanRuns.Put put) {
        return new Piece(
                put.piece(),
                put.element(),
                put.kind(),
                put.words(),
                PlanRuns.standing(run, put, today),
                put.due(),
                put.own());
    }

    /** What can be taken of it here: what was left out at the start, or taken out since, is changed nowhere. */
    private List<Difference> changes(PlaybookContents was, PlaybookContents now) {
        var play = new PieceId(run.play().play());
        var before = was.play(play);
        var after = now.play(play);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return Differences.inPlans(before.get(), after.get()).stream()
                .filter(this::concerns)
                .toList();
    }

    private boolean concerns(Difference change) {
        if (change.fate() == Difference.Fate.ADDED
                && !change.piece().equals(PlayShelf.OBJECTIVE)
                && !change.piece().equals(PlayShelf.STRATEGY)) {
            return run.puts().stream().noneMatch(put -> put.piece().equals(change.piece()));
        }
        return run.puts().stream().anyMatch(put -> put.piece().equals(change.piece()) && run.stands(put));
    }
}
