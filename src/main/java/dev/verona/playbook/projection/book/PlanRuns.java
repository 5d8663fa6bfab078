package dev.verona.playbook.projection.book;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlayPiece;
import dev.verona.plan.api.PlayRef;
import dev.verona.platform.readmodel.Moment;
import dev.verona.playbook.api.PlanPlays.Back;
import dev.verona.playbook.api.PlanPlays.Standing;
import dev.verona.playbook.api.PlayProgress.Said;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plays of one plan after an event, with what became of each thing that came with them.
 *
 * @param sequence of that event in its stream
 * @param ahead how many of the events that come belong to what a play did, and so are nobody's own work
 */
record PlanRuns(PlanId plan, AccountId account, long sequence, int ahead, List<Run> runs) {

    PlanRuns {
        runs = List.copyOf(runs);
    }

    /** @param back null while it runs */
    record Run(
            ElementId start,
            PlayRef play,
            LocalDate from,
            PersonRef by,
            Instant at,
            List<Put> puts,
            List<Said> said,
            @Nullable Back back) {

        Run {
            puts = List.copyOf(puts);
            said = List.copyOf(said);
        }

        private Run with(List<Put> now) {
            return new Run(start, play, from, by, at, now, said, back);
        }

        private Run at(PlayRef version, List<PlayPiece> come) {
            return new Run(
                    start,
                    version,
                    from,
                    by,
                    at,
                    Stream.concat(puts.stream(), come.stream().map(Put::of)).toList(),
                    said,
                    back);
        }

        private Run said(Said one) {
            return new Run(
                    start,
                    play,
                    from,
                    by,
                    at,
                    puts,
                    Stream.concat(
                                    said.stream()
                                            .filter(other -> !other.by()
                                                    .id()
                                                    .equals(one.by().id())),
                                    Stream.of(one))
                            .toList(),
                    back);
        }

        private Run back(Back how) {
            return new Run(start, play, from, by, at, puts, said, how);
        }

        Optional<Put> put(ElementId element) {
            return puts.stream().filter(put -> put.element().equals(element)).findFirst();
        }

        /** Whether neither it nor anything above it was removed. */
        boolean stands(Put put) {
            var parent = put.parent();
            return !put.removed()
                    && (parent == null || put(parent).map(this::stands).orElse(true));
        }
    }

    /**
     * @param kind {@link ElementKind#PLAN} until the plan has told what it is
     * @param parent what it hangs on, null for nothing of the play
     * @param words what it was called when it came in
     * @param due null where it has no date
     * @param own whether somebody wrote in it or set a value of it
     */
    record Put(
            String piece,
            ElementId element,
            ElementKind kind,
            @Nullable ElementId parent,
            String words,
            Standing standing,
            boolean removed,
            @Nullable LocalDate due,
            boolean own) {

        static Put of(PlayPiece piece) {
            return new Put(
                    piece.piece(), piece.element(), ElementKind.PLAN, null, "", Standing.THERE, false, null, false);
        }

        private Put as(ElementKind now, @Nullable ElementId above, String says, Standing how, @Nullable LocalDate by) {
            return new Put(piece, element, now, above, says, how, removed, by, own);
        }

        private Put in(Standing now) {
            return new Put(piece, element, kind, parent, words, now, removed, due, own);
        }

        private Put removed(boolean now) {
            return new Put(piece, element, kind, parent, words, standing, now, due, own);
        }

        private Put due(LocalDate now) {
            return new Put(piece, element, kind, parent, words, standing, removed, now, own);
        }

        private Put owned() {
            return new Put(piece, element, kind, parent, words, standing, removed, due, true);
        }

        private Put under(ElementId above) {
            return new Put(piece, element, kind, above, words, standing, removed, due, own);
        }
    }

    static PlanRuns of(PlanEvent.PlayStarted e) {
        return new PlanRuns(e.plan(), e.account(), -1, 0, List.of());
    }

    PlanRuns after(PlanEvent event, Moment moment) {
        return switch (event) {
            case PlanEvent.PlayStarted e -> {
                var all = new ArrayList<>(runs);
                all.add(new Run(
                        e.start(),
                        e.play(),
                        e.from(),
                        moment.by(),
                        moment.at(),
                        e.pieces().stream().map(Put::of).toList(),
                        List.of(),
                        null));
                yield new PlanRuns(plan, account, moment.sequence(), e.events(), all);
            }
            case PlanEvent.PlayVersionTaken e ->
                new PlanRuns(
                        plan,
                        account,
                        moment.sequence(),
                        e.events(),
                        changed(e.start(), run -> run.at(e.play(), e.pieces())));
            case PlanEvent.PlayTakenBack e ->
                new PlanRuns(
                        plan,
                        account,
                        moment.sequence(),
                        e.events(),
                        changed(e.start(), run -> run.back(taken(e, run, moment))));
            case PlanEvent.PlayJudged e ->
                new PlanRuns(
                        plan,
                        account,
                        moment.sequence(),
                        ahead,
                        changed(
                                e.start(),
                                run -> run.said(new Said(
                                        moment.by(), moment.at(), e.play().version(), e.usefulness(), e.why()))));
            default ->
                new PlanRuns(
                        plan,
                        account,
                        moment.sequence(),
                        Math.max(0, ahead - 1),
                        runs.stream().map(run -> after(run, event)).toList());
        };
    }

    private static Back taken(PlanEvent.PlayTakenBack e, Run run, Moment moment) {
        return new Back(
                e.start(),
                e.play().words(),
                moment.by(),
                moment.at(),
                e.stays().stream()
                        .map(stays -> "“"
                                + run.put(stays.element()).map(Put::words).orElse("") + "” stays, for " + stays.why())
                        .toList());
    }

    private Run after(Run run, PlanEvent event) {
        return switch (event) {
            case PlanEvent.ObjectiveAdded e ->
                put(
                        run,
                        e.objective(),
                        put -> put.as(ElementKind.OBJECTIVE, null, e.statement(), Standing.THERE, null));
            case PlanEvent.StrategyAdded e ->
                put(
                        run,
                        e.strategy(),
                        put -> put.as(ElementKind.STRATEGY, e.objective(), e.statement(), Standing.THERE, null));
            case PlanEvent.ActionAdded e ->
                put(
                        run,
                        e.action(),
                        put -> put.as(ElementKind.ACTION, e.strategy(), e.what(), Standing.NOT_BEGUN, e.due()));
            case PlanEvent.ContributionRequested e ->
                put(
                        run,
                        e.contribution(),
                        put -> put.as(ElementKind.CONTRIBUTION, null, e.title(), Standing.NOT_BEGUN, e.due()));
            case PlanEvent.ElementRemoved e -> put(run, e.element(), put -> put.removed(true));
            case PlanEvent.ElementRestored e -> put(run, e.element(), put -> put.removed(false));
            case PlanEvent.ElementMoved e -> put(run, e.element(), put -> put.under(e.parent()));
            case PlanEvent.ActionCompleted e -> put(run, e.action(), put -> put.in(Standing.DONE));
            case PlanEvent.ActionDropped e -> put(run, e.action(), put -> put.in(Standing.DROPPED));
            case PlanEvent.ActionReopened e -> put(run, e.action(), put -> put.in(Standing.NOT_BEGUN));
            case PlanEvent.ContributionDrafted e -> put(run, e.contribution(), put -> put.in(Standing.UNDER_WAY));
            case PlanEvent.ContributionReturned e -> put(run, e.contribution(), put -> put.in(Standing.UNDER_WAY));
            case PlanEvent.ContributionReopened e -> put(run, e.contribution(), put -> put.in(Standing.UNDER_WAY));
            case PlanEvent.ContributionRevived e -> put(run, e.contribution(), put -> put.in(Standing.UNDER_WAY));
            case PlanEvent.ContributionAgreed e -> put(run, e.contribution(), put -> put.in(Standing.DONE));
            case PlanEvent.RequestDeclined e -> put(run, e.contribution(), put -> put.in(Standing.DROPPED));
            case PlanEvent.ContributionRetired e -> put(run, e.contribution(), put -> put.in(Standing.DROPPED));
            case PlanEvent.StepTakenBack e -> put(run, e.contribution(), put -> put.in(standing(e.again())));
            case PlanEvent.TextEdited e -> ahead > 0 ? run : put(run, e.field().element(), Put::owned);
            case PlanEvent.ValueSet e -> put(run, e.field().element(), put -> set(put, e));
            default -> run;
        };
    }

    private Put set(Put put, PlanEvent.ValueSet e) {
        var now = e.field().field() == Field.ACTION_DUE ? put.due(LocalDate.parse(e.value())) : put;
        return ahead > 0 ? now : now.owned();
    }

    private static Standing standing(ContributionState state) {
        return switch (state) {
            case REQUESTED -> Standing.NOT_BEGUN;
            case DRAFTED, IN_REVIEW -> Standing.UNDER_WAY;
            case AGREED -> Standing.DONE;
            case RETIRED -> Standing.DROPPED;
        };
    }

    private static Run put(Run run, ElementId element, UnaryOperator<Put> change) {
        return run.put(element).isEmpty()
                ? run
                : run.with(run.puts().stream()
                        .map(put -> put.element().equals(element) ? change.apply(put) : put)
                        .toList());
    }

    private List<Run> changed(ElementId start, UnaryOperator<Run> change) {
        return runs.stream()
                .map(run -> run.start().equals(start) ? change.apply(run) : run)
                .toList();
    }

    /** Which of the plays run, the latest start first. */
    List<Run> running() {
        return runs.stream().filter(run -> run.back() == null).toList().reversed();
    }

    /** How each thing of a play stands, by the day. */
    static Standing standing(Run run, Put put, LocalDate today) {
        if (!run.stands(put)) {
            return Standing.GONE;
        }
        var due = put.due();
        var open = put.standing() == Standing.NOT_BEGUN || put.standing() == Standing.UNDER_WAY;
        return open && due != null && due.isBefore(today) ? Standing.OVERDUE : put.standing();
    }

    /** How many things to do of a play stand how. */
    static Map<Standing, Integer> counted(Run run, LocalDate today) {
        var counted = new java.util.EnumMap<Standing, Integer>(Standing.class);
        run.puts().stream()
                .filter(put -> put.kind() == ElementKind.ACTION || put.kind() == ElementKind.CONTRIBUTION)
                .forEach(put -> counted.merge(standing(run, put, today), 1, Integer::sum));
        return counted;
    }
}
