package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.page.AccountNavigation;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line of one account in the portfolio; each figure leads to what it is made of. */
final class PortfolioLine {

    static final List<String> COLUMNS = List.of(
            "Account",
            "Health",
            "Won of target",
            "In play",
            "Forecast",
            "Signed",
            "Last touched",
            "Marketing",
            "Risks");

    private static final String HISTORY = "history";

    private final PortfolioAddress address;
    private final @Nullable PortfolioView then;
    private final Map<AccountId, Row> before = new HashMap<>();
    private final Formats formats = Formats.current();

    /**
     * @param address of the portfolio, for the ways to what its figures are made of
     * @param then what it is compared with, null for nothing
     */
    PortfolioLine(PortfolioAddress address, @Nullable PortfolioView then) {
        this.address = address;
        this.then = then;
        if (then != null) {
            then.rows().forEach(row -> before.put(row.account(), row));
        }
    }

    NativeTableRow of(Row row) {
        var line = new NativeTableRow();
        var name = new NativeTableHeaderCell(
                Parts.link(AccountNavigation.pathOf(row.account()), row.name()),
                HealthWords.soft("# " + row.rank() + " in " + row.segment()
                        + (row.owner() == null ? "" : ", " + row.owner().name())));
        name.getElement().setAttribute("scope", "row");
        line.add(name);
        var was = before.get(row.account());
        line.add(
                cell(1, health(row, was)),
                cell(2, won(row, was)),
                cell(3, open(row, was)),
                cell(4, forecast(row)),
                cell(5, signed(row)),
                cell(6, touched(row)),
                cell(7, marketing(row)),
                cell(8, risks(row)));
        return line;
    }

    private static NativeTableCell cell(int column, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", COLUMNS.get(column));
        return cell;
    }

    private Component[] health(Row row, @Nullable Row was) {
        var health = row.health();
        if (health == null) {
            return new Component[] {HealthWords.soft("No plan")};
        }
        var count = health.holding() + " of " + health.points().size();
        var missing =
                health.missing().stream().map(point -> point.kind().label()).collect(Collectors.joining(", "));
        return new Component[] {
            row.mayOpen()
                    ? HealthWords.named(
                            PlanNavigation.path(health.plan(), HealthWords.SECTION),
                            count,
                            count + " points hold at " + row.name())
                    : new Span(count),
            HealthWords.soft(missing.isEmpty() ? "Nothing is missing" : "Missing: " + missing),
            was(was == null || was.health() == null ? null : was.health().holding() + " held")
        };
    }

    private Component was(@Nullable String text) {
        return then == null || text == null ? new Span() : HealthWords.soft(text + " on " + formats.date(then.day()));
    }

    private Component[] won(Row row, @Nullable Row was) {
        var target = row.target();
        return new Component[] {
            HealthWords.named(
                    address.deals(DealFigure.WON, row.account(), null),
                    formats.moneyShort(row.won()),
                    formats.money(row.won()) + " won at " + row.name()),
            HealthWords.soft(
                    target == null
                            ? "no target"
                            : "of " + formats.moneyShort(target) + ", "
                                    + formats.percent(TheNumberView.share(row.won(), target))),
            was(was == null ? null : formats.moneyShort(was.won()))
        };
    }

    private Component[] open(Row row, @Nullable Row was) {
        var stages = row.pipeline().stream()
                .map(at -> at.stage().number() + " " + at.stage().label() + " " + formats.moneyShort(at.amount()))
                .collect(Collectors.joining("; "));
        return new Component[] {
            HealthWords.named(
                    address.deals(DealFigure.OPEN, row.account(), null),
                    formats.moneyShort(row.open()),
                    formats.money(row.open()) + " in play at " + row.name()),
            HealthWords.soft(stages),
            was(was == null ? null : formats.moneyShort(was.open()))
        };
    }

    private Component[] forecast(Row row) {
        var forecast = row.forecast();
        var error = row.error();
        return new Component[] {
            forecast == null
                    ? HealthWords.soft("None")
                    : HealthWords.named(
                            AccountNavigation.pathOf(row.account()),
                            formats.moneyShort(forecast.amount()),
                            formats.money(forecast.amount()) + " forecast for " + row.name()),
            HealthWords.soft(forecast == null ? "" : forecast.by().name() + ", " + formats.date(forecast.at())),
            HealthWords.soft(
                    error == null
                            ? ""
                            : "off by " + formats.percent(error) + (row.settled() ? "" : " of what was won so far"))
        };
    }

    private Component[] signed(Row row) {
        return new Component[] {
            row.health() == null
                    ? HealthWords.soft("—")
                    : row.signed() ? new Chip("By both", Tone.GOOD) : new Chip("Not by both", Tone.WARN)
        };
    }

    private Component[] touched(Row row) {
        var last = row.lastTouch();
        var plan = row.plan();
        if (last == null || plan == null) {
            return new Component[] {HealthWords.soft("—")};
        }
        return new Component[] {
            row.mayOpen()
                    ? HealthWords.named(
                            PlanNavigation.path(plan, HISTORY),
                            formats.date(last),
                            "What was done in the plan of " + row.name() + ", last on " + formats.date(last))
                    : new Span(formats.date(last))
        };
    }

    private Component[] marketing(Row row) {
        var health = row.health();
        if (health == null) {
            return new Component[] {HealthWords.soft("—")};
        }
        var missing = Arrays.stream(Stage.values())
                .filter(stage -> !health.stages().contains(stage))
                .map(stage -> String.valueOf(stage.number()))
                .collect(Collectors.joining(", "));
        var text = health.stages().size() + " of " + Stage.values().length + " stages";
        return new Component[] {
            row.mayOpen()
                    ? HealthWords.named(
                            PlanNavigation.path(health.plan(), PlanNavigation.BOARD),
                            text,
                            text + " have something from Marketing at " + row.name())
                    : new Span(text),
            HealthWords.soft(missing.isEmpty() ? "" : "Nothing at " + missing)
        };
    }

    private Component[] risks(Row row) {
        var all = new Div();
        all.addClassName("vr-portfolio-risks");
        row.risks().forEach(risk -> all.add(new Span(risk)));
        row.breaches()
                .forEach(breach -> all.add(HealthWords.named(
                        EngagementNavigation.pathOf(breach.rule()),
                        "Gone over: " + breach.title(),
                        "Gone over at " + row.name() + ": " + breach.title())));
        row.waiting()
                .forEach(waits -> all.add(HealthWords.named(
                        EngagementNavigation.pathOf(waits.consultation()),
                        "Consultation until " + formats.date(waits.due()),
                        "Consultation on " + waits.about() + ", until " + formats.date(waits.due()))));
        return new Component[] {all};
    }
}
