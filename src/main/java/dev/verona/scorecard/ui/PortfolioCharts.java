package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.page.AccountNavigation;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.scorecard.api.PortfolioView.AtStage;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chart;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tables;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Drawings of the portfolio, each with its table beside it. */
final class PortfolioCharts {

    private static final int BAR = 18;
    private static final int STEP = 34;
    private static final int LEFT = 190;
    private static final int RIGHT = 100;
    private static final int MOST = 12;

    private PortfolioCharts() {}

    private record Sum(Money amount, int count) {}

    /** What is in play at each stage, of all accounts. */
    static Component pipeline(PortfolioAddress address, PortfolioView view) {
        var formats = Formats.current();
        var sums = new EnumMap<Stage, Sum>(Stage.class);
        for (var row : view.rows()) {
            for (AtStage at : row.pipeline()) {
                sums.merge(
                        at.stage(),
                        new Sum(at.amount(), at.count()),
                        (one, other) -> new Sum(one.amount().plus(other.amount()), one.count() + other.count()));
            }
        }
        var card = card("In play by stage");
        if (sums.isEmpty()) {
            card.add(new Paragraph("Nothing is in play at these accounts."));
            return card;
        }
        double most = most(sums.values().stream().map(Sum::amount).toList());
        var chart = new Chart(Stage.values().length * STEP + 6);
        var body = new NativeTableBody();
        for (var stage : Stage.values()) {
            var sum = sums.getOrDefault(stage, new Sum(Money.zero(view.won().currency()), 0));
            bar(chart, stage.number() - 1, stage.number() + " " + stage.label(), sum.amount(), most, "vr-chart-plain");
            body.add(Tables.row(
                    new Span(stage.number() + " " + stage.label()),
                    List.of(
                            new Span(formats.number(sum.count())),
                            HealthWords.named(
                                    address.deals(DealFigure.OPEN, null, stage),
                                    formats.money(sum.amount()),
                                    formats.money(sum.amount()) + " in play at " + stage.label()))));
        }
        both(
                card,
                chart,
                "What is in play at each stage. The figures are in the table.",
                Tables.table("In play by stage", List.of("Stage", "Opportunities", "Amount"), body));
        return card;
    }

    /** The latest forecasts against what was won, of the accounts that have one. */
    static Component forecasts(PortfolioView view) {
        var formats = Formats.current();
        var rows = view.rows().stream()
                .filter(row -> row.forecast() != null)
                .limit(MOST)
                .toList();
        var card = card("Forecast against won");
        if (rows.isEmpty()) {
            card.add(new Paragraph("No account has a forecast yet. Salespeople record it on the account's page."));
            return card;
        }
        double most = most(rows.stream()
                .flatMap(row -> Stream.of(row.won(), forecast(row)))
                .toList());
        var chart = new Chart(rows.size() * 2 * STEP + 6);
        var body = new NativeTableBody();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            bar(chart, 2 * i, row.name(), forecast(row), most, "vr-chart-faint");
            bar(chart, 2 * i + 1, "won", row.won(), most, "vr-chart-plain");
            body.add(Tables.row(
                    Parts.link(AccountNavigation.pathOf(row.account()), row.name()),
                    List.of(
                            new Span(formats.money(forecast(row))),
                            new Span(formats.money(row.won())),
                            new Span(row.error() == null ? "—" : formats.percent(row.error())))));
        }
        both(
                card,
                chart,
                "The latest forecast of each account, in grey, and what it has won. The figures are in the table.",
                Tables.table("Forecast against won", List.of("Account", "Forecast", "Won", "Past error"), body));
        return card;
    }

    private static Money forecast(Row row) {
        return Objects.requireNonNull(row.forecast()).amount();
    }

    private static double most(List<Money> amounts) {
        return Math.max(
                1,
                amounts.stream()
                        .mapToDouble(amount -> amount.amount().doubleValue())
                        .max()
                        .orElse(1));
    }

    private static void bar(Chart chart, int place, String label, Money amount, double most, String css) {
        double width =
                Math.max(1, (Chart.WIDTH - LEFT - RIGHT) * amount.amount().doubleValue() / most);
        int top = place * STEP + 8;
        chart.text(label, LEFT - 10, top + BAR * 0.75, "end")
                .bar(css, LEFT, top, width, BAR)
                .text(Formats.current().moneyShort(amount), LEFT + width + 8, top + BAR * 0.75, "start");
    }

    private static Div card(String title) {
        var card = new Div(new H2(title));
        card.addClassName("vr-card");
        return card;
    }

    private static void both(Div card, Chart chart, String what, NativeTable table) {
        var both = new Div(new Div(chart.drawn(what)), Tables.scrolling(table));
        both.addClassName("vr-ledger-chart");
        card.add(both);
    }
}
