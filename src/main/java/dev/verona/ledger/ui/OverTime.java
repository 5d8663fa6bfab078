package dev.verona.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.Measure;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chart;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tables;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How it went month by month: a drawing, and the same figures in a table. */
final class OverTime extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 220;
    private static final int FLOOR = 185;
    private static final int CEILING = 24;
    private static final int LEFT = 40;
    /** Names of months that do not run into each other. */
    private static final int NAMES = 12;

    OverTime() {
        getContent().addClassName("vr-card");
    }

    void show(Ledger ledger, LedgerAddress address) {
        var measure = address.measure();
        var months = months(ledger);
        getContent().removeAll();
        getContent().add(new H2(measure.label() + " over time"));
        if (months.isEmpty()) {
            getContent().add(new Span("Nothing in these months."));
            return;
        }
        var functions = Arrays.stream(Function.values())
                .filter(function ->
                        function != Function.JOINT || ledger.sum(function).get(measure) > 0)
                .toList();
        var both = new Div(drawing(ledger, months, functions, measure), table(ledger, months, functions, address));
        both.addClassName("vr-ledger-chart");
        getContent().add(both);
    }

    private static List<YearMonth> months(Ledger ledger) {
        var first = ledger.cells().stream().map(Ledger.Cell::month).min(YearMonth::compareTo);
        var last = ledger.cells().stream().map(Ledger.Cell::month).max(YearMonth::compareTo);
        return first.isEmpty() || last.isEmpty()
                ? List.of()
                : Stream.iterate(first.get(), month -> !month.isAfter(last.get()), month -> month.plusMonths(1))
                        .toList();
    }

    private static Div drawing(Ledger ledger, List<YearMonth> months, List<Function> functions, Measure measure) {
        int most = Math.max(
                1,
                months.stream()
                        .flatMapToInt(month ->
                                functions.stream().mapToInt(function -> amount(ledger, month, function, measure)))
                        .max()
                        .orElse(1));
        var chart = new Chart(HEIGHT);
        double step = (double) (Chart.WIDTH - LEFT) / months.size();
        double width = Math.min(28, step / (functions.size() + 1));
        var formats = Formats.current();
        chart.text(formats.number(most), LEFT - 6, CEILING + 4, "end").text("0", LEFT - 6, FLOOR, "end");
        chart.line("vr-chart-grid", LEFT, CEILING, Chart.WIDTH, CEILING);
        int everyNth = Math.ceilDiv(months.size(), NAMES);
        for (int i = 0; i < months.size(); i++) {
            double middle = LEFT + step * (i + 0.5);
            for (int f = 0; f < functions.size(); f++) {
                int amount = amount(ledger, months.get(i), functions.get(f), measure);
                double tall = (double) (FLOOR - CEILING) * amount / most;
                double left = middle + width * (f - functions.size() / 2.0);
                chart.bar(functions.get(f), left, FLOOR - tall, width - 2, tall);
            }
            if (i % everyNth == 0) {
                chart.text(name(months.get(i), formats, "MMM"), middle, FLOOR + 18, "middle");
            }
        }
        chart.line("vr-chart-axis", LEFT, FLOOR, Chart.WIDTH, FLOOR);
        var legend = new Div();
        legend.addClassNames("vr-row", "vr-small");
        functions.forEach(function -> legend.add(new dev.verona.shell.ui.FunctionBadge(function)));
        var frame = new Div(
                legend,
                chart.drawn(measure.label() + " by function, from " + name(months.getFirst(), formats, "MMMM uuuu")
                        + " to " + name(months.getLast(), formats, "MMMM uuuu") + ". The figures are in the table."));
        frame.addClassName("vr-stack-s");
        return frame;
    }

    private static com.vaadin.flow.component.Component table(
            Ledger ledger, List<YearMonth> months, List<Function> functions, LedgerAddress address) {
        var formats = Formats.current();
        var measure = address.measure();
        var body = new NativeTableBody();
        for (var month : months) {
            var name = name(month, formats, "MMM uuuu");
            body.add(Tables.row(
                    new Span(name),
                    functions.stream()
                            .map(function -> Figure.of(
                                    amount(ledger, month, function, measure),
                                    measure.label().toLowerCase(Locale.ROOT) + ", " + function.label() + ", " + name,
                                    address.opening(measure, function, null).in(month)))
                            .toList()));
        }
        var columns = new ArrayList<>(List.of("Month"));
        functions.forEach(function -> columns.add(function.label()));
        return Tables.table("By month", columns, body);
    }

    static String name(YearMonth month, Formats formats, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, formats.locale()).format(month);
    }

    private static int amount(Ledger ledger, YearMonth month, Function function, Measure measure) {
        return ledger.sum(cell -> cell.month().equals(month) && cell.function() == function)
                .get(measure);
    }
}
