package dev.verona.scorecard.ui;

import dev.verona.export.document.PlanSheets.Sheet;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The portfolio as a table for people who go on reckoning: amounts are numbers, days are days. */
final class PortfolioSheet {

    private static final int PERCENT_DECIMALS = 1;

    private PortfolioSheet() {}

    static Sheet of(PortfolioView view) {
        var head = new ArrayList<>(List.of(
                "Account",
                "Segment",
                "Rank",
                "Owner",
                "As of",
                "Currency",
                "Target",
                "Won",
                "In play",
                "Forecast",
                "Forecast on",
                "Forecast error in %",
                "Points that hold",
                "Points",
                "Missing",
                "Signed by both",
                "Last touched",
                "Stages with Marketing",
                "Breaches",
                "Open consultations",
                "Risks"));
        for (var stage : Stage.values()) {
            head.add("In play at " + stage.number() + " " + stage.label());
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        view.rows().forEach(row -> rows.add(cells(row, view)));
        return new Sheet("Portfolio", head, rows);
    }

    private static List<@Nullable Object> cells(Row row, PortfolioView view) {
        var cells = new ArrayList<@Nullable Object>();
        var owner = row.owner();
        var forecast = row.forecast();
        var error = row.error();
        cells.add(row.name());
        cells.add(row.segment());
        cells.add(BigDecimal.valueOf(row.rank()));
        cells.add(owner == null ? null : owner.name());
        cells.add(view.day());
        cells.add(view.won().currency().getCurrencyCode());
        cells.add(amount(row.target()));
        cells.add(amount(row.won()));
        cells.add(amount(row.open()));
        cells.add(forecast == null ? null : amount(forecast.amount()));
        cells.add(forecast == null ? null : LocalDate.ofInstant(forecast.at(), ZoneOffset.UTC));
        cells.add(
                error == null
                        ? null
                        : BigDecimal.valueOf(100 * error).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
        health(row.health(), row, cells);
        cells.add(BigDecimal.valueOf(row.breaches().size()));
        cells.add(BigDecimal.valueOf(row.waiting().size()));
        cells.add(String.join(" ", row.risks()));
        for (var stage : Stage.values()) {
            cells.add(row.pipeline().stream()
                    .filter(at -> at.stage() == stage)
                    .findFirst()
                    .map(at -> at.amount().amount())
                    .orElse(null));
        }
        return cells;
    }

    private static void health(@Nullable HealthView health, Row row, List<@Nullable Object> cells) {
        if (health == null) {
            for (int i = 0; i < 6; i++) {
                cells.add(null);
            }
            return;
        }
        cells.add(BigDecimal.valueOf(health.holding()));
        cells.add(BigDecimal.valueOf(health.points().size()));
        cells.add(health.missing().stream().map(point -> point.kind().label()).collect(Collectors.joining(", ")));
        cells.add(row.signed() ? "Yes" : "No");
        cells.add(LocalDate.ofInstant(health.lastTouch(), ZoneOffset.UTC));
        cells.add(BigDecimal.valueOf(health.stages().size()));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
