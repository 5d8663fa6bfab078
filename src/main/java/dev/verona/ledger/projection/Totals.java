package dev.verona.ledger.projection;

import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan's sums of all months, without persons, so that a figure of a thousand plans is opened by one question.
 *
 * @param rows one line each, as in {@code 2026-03 SALES DECISION CASE_STUDY 1 0 2 …}: a month, whose, where, of what kind ({@code -} for none), and the
 *     amounts in the order of {@link #COLUMNS}. One text is read many times as fast as as many documents
 */
record Totals(PlanId plan, AccountId account, String rows) {

    /** The order in which amounts are written: never changed, only added to. */
    private static final List<Measure> COLUMNS = List.of(
            Measure.REQUESTED,
            Measure.ANSWERED,
            Measure.GIVEN,
            Measure.AGREED,
            Measure.USED,
            Measure.REVIEWED,
            Measure.WRITTEN,
            Measure.SURVIVING);

    private static final String NONE = "-";
    private static final Map<String, YearMonth> MONTHS = new ConcurrentHashMap<>();
    private static final Map<String, Stage> STAGES =
            Stream.of(Stage.values()).collect(Collectors.toMap(Stage::name, stage -> stage));
    private static final Map<String, ContributionKind> KINDS =
            Stream.of(ContributionKind.values()).collect(Collectors.toMap(ContributionKind::name, kind -> kind));

    static Totals none(PlanId plan, AccountId account) {
        return new Totals(plan, account, "");
    }

    /** With the figures of the row added to the month's. */
    Totals plus(YearMonth month, Sheet.Row more) {
        var key = month + " " + more.function().name() + " " + name(more.stage()) + " " + name(more.kind()) + " ";
        int start = rows.startsWith(key) ? 0 : rows.indexOf("\n" + key) + 1;
        boolean known = start > 0 || rows.startsWith(key);
        int end = known ? rows.indexOf('\n', start) : rows.length();
        var amounts = known ? rows.substring(start + key.length(), end).split(" ") : new String[0];
        var line = new StringBuilder(key);
        for (int i = 0; i < COLUMNS.size(); i++) {
            int amount = i < amounts.length ? Integer.parseInt(amounts[i]) : 0;
            line.append(i == 0 ? "" : " ").append(amount + more.figures().get(COLUMNS.get(i)));
        }
        line.append('\n');
        var after = known ? rows.substring(0, start) + line + rows.substring(end + 1) : rows + line;
        return new Totals(plan, account, after);
    }

    /** @param function null for all */
    int amount(LedgerFilter filter, Measure measure, @Nullable Function function) {
        int column = COLUMNS.indexOf(measure);
        int sum = 0;
        for (int start = 0; start < rows.length(); start = rows.indexOf('\n', start) + 1) {
            var cells = cells(start, column);
            if (filter.covers(MONTHS.computeIfAbsent(cells.get(0), YearMonth::parse))
                    && (function == null || function.name().equals(cells.get(1)))
                    && filter.covers(STAGES.get(cells.get(2)), KINDS.get(cells.get(3)))) {
                sum += Integer.parseInt(cells.get(4));
            }
        }
        return sum;
    }

    /** What is before the amounts of the row that begins there, and one of the amounts. */
    private List<String> cells(int start, int column) {
        var cells = new ArrayList<String>(5);
        int from = start;
        for (int i = 0; i <= column + 4; i++) {
            int end = end(from);
            if (i < 4 || i == column + 4) {
                cells.add(rows.substring(from, end));
            }
            from = end + 1;
        }
        return cells;
    }

    private int end(int from) {
        int end = from;
        while (rows.charAt(end) != ' ' && rows.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? NONE : constant.name();
    }
}
