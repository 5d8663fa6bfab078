package dev.verona.scorecard.domain;

import dev.verona.scorecard.api.PortfolioView.Ask;
import dev.verona.scorecard.api.PortfolioView.Escalation;
import dev.verona.scorecard.api.PortfolioView.Leads;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a leader asks about: one question a rule, about the account where it is gravest. The rules' order of gravity is that in which they stand here: decisions that
 * others wait for, money that is missing, then what will cost money later.
 */
public final class AskAbout {

    /** What a leader reads in two minutes. */
    private static final int MOST = 7;

    /** A forecast that was off by more than a quarter is worth a question. */
    static final double LARGE_ERROR = 0.25;

    /** A plan that nobody touched between two monthly meetings (practice 12). */
    static final int UNTOUCHED_DAYS = 31;

    private final List<Row> rows;
    private final LocalDate day;
    private final Function<Money, String> amounts;

    private AskAbout(List<Row> rows, LocalDate day, Function<Money, String> amounts) {
        this.rows = rows;
        this.day = day;
        this.amounts = amounts;
    }

    /** @param number what is wrong with the target or the commitments, none when all is well */
    public static List<Ask> of(
            List<Row> rows,
            List<Ask> number,
            List<Escalation> escalations,
            LocalDate day,
            Function<Money, String> amounts) {
        var about = new AskAbout(rows, day, amounts);
        var asks = new ArrayList<Ask>(number);
        escalations.stream()
                .findFirst()
                .map(first -> new Ask(
                        "Who decides on " + first.what() + "?",
                        escalations.size() == 1
                                ? first.why()
                                : first.why() + " " + (escalations.size() - 1) + " more wait below.",
                        first.leads(),
                        90))
                .ifPresent(asks::add);
        Stream.of(
                        about.uncovered(),
                        about.unsigned(),
                        about.withoutPlan(),
                        about.forecasts(),
                        about.emptyStage(),
                        about.breaches(),
                        about.untouched(),
                        about.unhealthy())
                .flatMap(Optional::stream)
                .forEach(asks::add);
        return asks.stream()
                .sorted(Comparator.comparingInt(Ask::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Row> gravest(ToDoubleFunction<Row> gravity) {
        return rows.stream().filter(row -> gravity.applyAsDouble(row) > 0).max(Comparator.comparingDouble(gravity));
    }

    /** What is missing to the target even when all that is in play is won. */
    static double uncovered(Row row) {
        var target = row.target();
        return target == null
                ? 0
                : target.amount()
                        .subtract(row.won().amount())
                        .subtract(row.open().amount())
                        .doubleValue();
    }

    private Optional<Ask> uncovered() {
        return gravest(AskAbout::uncovered)
                .map(row -> new Ask(
                        "Where shall the rest of the target of " + row.name() + " come from?",
                        "It has won " + amounts.apply(row.won()) + " and has " + amounts.apply(row.open())
                                + " in play, of a target of "
                                + (row.target() == null ? "nothing" : amounts.apply(row.target())) + ".",
                        new Leads.ToAccount(row.account()),
                        80));
    }

    private Optional<Ask> unsigned() {
        return gravest(row -> row.health() == null || row.signed()
                        ? 0
                        : row.open().amount().doubleValue() + 1)
                .map(row -> new Ask(
                        "Why is the plan of " + row.name() + " not signed by both?",
                        amounts.apply(row.open())
                                + " is in play there, under a plan to which Sales and Marketing do not both stand.",
                        toPlan(row),
                        70));
    }

    private Optional<Ask> withoutPlan() {
        long others = rows.stream().filter(row -> row.health() == null).count() - 1;
        return gravest(row -> row.health() == null ? row.open().amount().doubleValue() + 1 : 0)
                .map(row -> new Ask(
                        "When will " + row.name() + " have a plan?",
                        "It is in the top ten with " + amounts.apply(row.open())
                                + " in play, and Sales and Marketing have no plan for it in this period."
                                + (others > 0 ? " The same is true of " + others + " more." : ""),
                        new Leads.ToAccount(row.account()),
                        60));
    }

    private Optional<Ask> forecasts() {
        return gravest(row -> row.error() == null || row.error() <= LARGE_ERROR ? 0 : row.error())
                .map(row -> new Ask(
                        "What does the forecast of " + row.name() + " rest on?",
                        "Its forecasts were off by " + Math.round(100 * error(row)) + "% on average"
                                + (row.settled() ? "." : ", against what was won so far."),
                        new Leads.ToAccount(row.account()),
                        50));
    }

    private static double error(Row row) {
        return row.error() == null ? 0 : row.error();
    }

    private Optional<Ask> emptyStage() {
        var plans =
                rows.stream().flatMap(row -> Stream.ofNullable(row.health())).toList();
        return Stream.of(Stage.values())
                .max(Comparator.comparingLong(stage -> plans.stream()
                        .filter(plan -> !plan.stages().contains(stage))
                        .count()))
                .filter(stage -> plans.size() > 1)
                .map(stage -> {
                    var lacking = plans.stream()
                            .filter(plan -> !plan.stages().contains(stage))
                            .toList();
                    return new Ask(
                            "What does Marketing give at the stage " + stage.label() + "?",
                            "In " + lacking.size() + " of " + plans.size() + " plans it gives nothing there.",
                            lacking.isEmpty()
                                    ? new Leads.ToPlan(plans.getFirst().plan())
                                    : new Leads.ToPlan(lacking.getFirst().plan()),
                            lacking.size() > 1 ? 40 : 0);
                })
                .filter(ask -> ask.weight() > 0);
    }

    private Optional<Ask> breaches() {
        return gravest(row -> row.breaches().size())
                .map(row -> new Ask(
                        "What do we learn from the rule that was gone over at " + row.name() + "?",
                        "“" + row.breaches().getLast().title() + "”, by "
                                + row.breaches().getLast().by().name() + ": "
                                + row.breaches().getLast().reason(),
                        new Leads.ToAccount(row.account()),
                        35));
    }

    private Optional<Ask> untouched() {
        return gravest(row -> Math.max(0, days(row) - UNTOUCHED_DAYS))
                .map(row -> new Ask(
                        "Does anybody still work with the plan of " + row.name() + "?",
                        "Nobody has touched it for " + days(row) + " days.",
                        toPlan(row),
                        30));
    }

    private long days(Row row) {
        var last = row.lastTouch();
        return last == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(last, ZoneOffset.UTC), day);
    }

    private Optional<Ask> unhealthy() {
        return gravest(row -> row.health() == null ? 0 : row.missing())
                .map(row -> new Ask(
                        "What does the plan of " + row.name() + " need first?",
                        row.missing() + " of its points do not hold, among them "
                                + (row.health() == null
                                        ? ""
                                        : row.health()
                                                .missing()
                                                .getFirst()
                                                .kind()
                                                .label())
                                + ".",
                        toPlan(row),
                        20));
    }

    private static Leads toPlan(Row row) {
        var plan = row.plan();
        return plan == null ? new Leads.ToAccount(row.account()) : new Leads.ToPlan(plan);
    }
}
