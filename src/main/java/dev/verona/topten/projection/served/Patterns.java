package dev.verona.topten.projection.served;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Stage;
import dev.verona.topten.api.MyTen.Cell;
import dev.verona.topten.api.MyTen.Pattern;
import dev.verona.topten.api.MyTen.Recurring;
import dev.verona.topten.api.MyTen.Request;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTen.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What recurs in three accounts or more: one account's gap is a task, three are a finding (practice 53). Where it is the same kind in three of them it is told by its
 * kind, else by its stage alone.
 */
final class Patterns {

    private static final int LEAST = 3;

    private final List<Served> accounts;
    private final List<Pattern> found = new ArrayList<>();

    private Patterns(List<Served> accounts) {
        this.accounts = accounts;
    }

    static List<Pattern> in(List<Served> accounts) {
        var patterns = new Patterns(accounts);
        for (var stage : Stage.values()) {
            patterns.add(
                    Recurring.GAP,
                    stage,
                    null,
                    one -> !at(one, stage, Set.of(Standing.LACKING)).isEmpty());
            patterns.byKind(Recurring.ASKED, stage, one -> asked(one, stage));
            patterns.byKind(Recurring.STALE, stage, one -> kinds(at(one, stage, Set.of(Standing.STALE))));
        }
        patterns.found.sort(
                Comparator.comparingInt((Pattern pattern) -> pattern.accounts().size())
                        .reversed()
                        .thenComparing(Pattern::what)
                        .thenComparing(Pattern::stage));
        return patterns.found;
    }

    private void byKind(Recurring what, Stage stage, Function<Served, Set<ContributionKind>> kinds) {
        var any = accounts.stream().flatMap(one -> kinds.apply(one).stream()).collect(Collectors.toSet());
        int before = found.size();
        for (var kind : ContributionKind.values()) {
            if (any.contains(kind)) {
                add(what, stage, kind, one -> kinds.apply(one).contains(kind));
            }
        }
        if (found.size() == before) {
            add(what, stage, null, one -> !kinds.apply(one).isEmpty());
        }
    }

    private void add(Recurring what, Stage stage, @Nullable ContributionKind kind, Predicate<Served> recurs) {
        List<AccountName> where =
                accounts.stream().filter(recurs).map(Served::account).toList();
        if (where.size() >= LEAST) {
            found.add(new Pattern(what, stage, kind, where));
        }
    }

    private static Set<ContributionKind> asked(Served one, Stage stage) {
        var kinds = kinds(at(one, stage, Set.of(Standing.ASKED, Standing.OVERDUE)));
        one.requests().stream()
                .filter(request -> request.stage() == stage)
                .map(Request::kind)
                .flatMap(Stream::ofNullable)
                .forEach(kinds::add);
        return kinds;
    }

    private static List<Cell> at(Served one, Stage stage, Set<Standing> standings) {
        return one.stages().stream()
                .filter(cell -> cell.stage() == stage && standings.contains(cell.standing()))
                .toList();
    }

    private static Set<ContributionKind> kinds(List<Cell> cells) {
        return cells.stream()
                .map(Cell::kind)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContributionKind.class)));
    }
}
