package dev.verona.topten.projection.served;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.Stage;
import dev.verona.topten.api.MyTen.Pattern;
import dev.verona.topten.api.MyTen.Recurring;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTen.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What recurs in three accounts or more: one account's gap is a task, three are a finding (practice 53). */
final class Patterns {

    private static final int LEAST = 3;

    private Patterns() {}

    static List<Pattern> in(List<Served> accounts) {
        var all = new ArrayList<Pattern>();
        for (var stage : Stage.values()) {
            add(all, accounts, new Pattern(Recurring.GAP, stage, List.of()), one -> lacks(one, stage));
            add(all, accounts, new Pattern(Recurring.ASKED, stage, List.of()), one -> isAsked(one, stage));
            add(all, accounts, new Pattern(Recurring.STALE, stage, List.of()), one -> is(one, stage, Standing.STALE));
        }
        all.sort(Comparator.comparingInt((Pattern pattern) -> pattern.accounts().size())
                .reversed()
                .thenComparing(Pattern::what)
                .thenComparing(Pattern::stage));
        return all;
    }

    private static void add(List<Pattern> all, List<Served> accounts, Pattern pattern, Predicate<Served> recurs) {
        List<AccountName> where =
                accounts.stream().filter(recurs).map(Served::account).toList();
        if (where.size() >= LEAST) {
            all.add(new Pattern(pattern.what(), pattern.stage(), where));
        }
    }

    private static boolean lacks(Served one, Stage stage) {
        return is(one, stage, Standing.LACKING);
    }

    private static boolean is(Served one, Stage stage, Standing standing) {
        return one.stages().stream().anyMatch(cell -> cell.stage() == stage && cell.standing() == standing);
    }

    private static boolean isAsked(Served one, Stage stage) {
        return one.requests().stream().anyMatch(request -> request.stage() == stage)
                || is(one, stage, Standing.ASKED)
                || is(one, stage, Standing.OVERDUE);
    }
}
