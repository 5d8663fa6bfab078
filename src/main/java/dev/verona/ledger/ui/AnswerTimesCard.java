package dev.verona.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.ledger.api.AnswerTimes;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.Measure;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chart;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Tables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long a request waits for its first answer: the median and the middle half of them, for an average would be one late answer's. */
final class AnswerTimesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LEFT = 140;
    private static final int ROW = 46;
    private static final int MINUTES_A_DAY = 24 * 60;

    AnswerTimesCard() {
        getContent().addClassName("vr-card");
    }

    void show(Ledger ledger, LedgerAddress address) {
        var times = new EnumMap<Function, AnswerTimes>(Function.class);
        for (var function : Function.values()) {
            var answers = ledger.sum(function).answers();
            if (!answers.isEmpty()) {
                times.put(function, AnswerTimes.of(answers));
            }
        }
        getContent().removeAll();
        getContent().add(new H2("How long requests wait"));
        if (times.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.HOURGLASS,
                                    "No request was answered in these months",
                                    "When a request is taken up or declined, the time that it waited shows here.")
                            .small());
            return;
        }
        var both = new Div(drawing(times), Tables.scrolling(table(times, address)));
        both.addClassName("vr-ledger-chart");
        getContent().add(both);
    }

    private static com.vaadin.flow.component.Component drawing(Map<Function, AnswerTimes> times) {
        int longest = Math.max(
                1, times.values().stream().mapToInt(AnswerTimes::longest).max().orElse(1));
        double scale = (double) (Chart.WIDTH - LEFT - 20) / longest;
        int floor = ROW * times.size() + 10;
        var chart = new Chart(floor + 30);
        int row = 0;
        for (var entry : times.entrySet()) {
            var time = entry.getValue();
            double middle = ROW * (row++ + 0.5) + 5;
            chart.text(entry.getKey().label(), LEFT - 10, middle + 5, "end");
            chart.line("vr-chart-axis", LEFT + time.shortest() * scale, middle, LEFT + time.longest() * scale, middle);
            double from = LEFT + time.lowerQuartile() * scale;
            chart.bar(
                    entry.getKey(),
                    from,
                    middle - 10,
                    Math.max(3, (time.upperQuartile() - time.lowerQuartile()) * scale),
                    20);
            double median = LEFT + time.median() * scale;
            chart.line("vr-chart-median", median, middle - 16, median, middle + 16);
        }
        chart.line("vr-chart-axis", LEFT, floor, Chart.WIDTH - 20, floor);
        chart.text("0", LEFT, floor + 18, "middle").text(words(longest), Chart.WIDTH - 20, floor + 18, "end");
        return chart.drawn(
                "Waiting times by function: a line from the shortest to the longest, a bar over the middle half, a mark at the median. The figures are in the table.");
    }

    private static NativeTable table(Map<Function, AnswerTimes> times, LedgerAddress address) {
        var body = new NativeTableBody();
        times.forEach((function, time) -> body.add(Tables.row(
                new FunctionBadge(function),
                List.of(
                        Figure.of(
                                time.count(),
                                "answered, " + function.label(),
                                address.opening(Measure.ANSWERED, function, null)),
                        new Span(words(time.median())),
                        new Span(words(time.lowerQuartile()) + " – " + words(time.upperQuartile())),
                        new Span(words(time.longest()))))));
        return Tables.table(
                "By the function that answered",
                List.of("Function", "Answered", "Median", "Middle half", "Longest"),
                body);
    }

    /** As in "40 min", "5 h" and "2.5 days". */
    static String words(int minutes) {
        var formats = Formats.current();
        if (minutes < 60) {
            return formats.number(minutes) + " min";
        }
        if (minutes < MINUTES_A_DAY) {
            return formats.number(Math.round(minutes / 60.0)) + " h";
        }
        var days = java.math.BigDecimal.valueOf(minutes)
                .divide(java.math.BigDecimal.valueOf(MINUTES_A_DAY), 1, java.math.RoundingMode.HALF_UP);
        return formats.number(days) + (days.compareTo(java.math.BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
