package dev.verona.account.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which order a column writes day, month and year. A year of two digits is of 2000 to 2069, or of 1970 to 1999. */
public enum DateOrder {
    DAY_MONTH_YEAR("day – month – year"),
    MONTH_DAY_YEAR("month – day – year"),
    YEAR_MONTH_DAY("year – month – day");

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})([T ].*)?");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The order in which most of the texts are dates; of those, the one with the fewest years between the first and the last, for {@code 20-10-16} alone could be of
     * 2016 or of 2020, but a whole column seldom spans decades.
     */
    public static DateOrder of(Stream<String> texts) {
        var all = texts.toList();
        var best = DAY_MONTH_YEAR;
        var mostDates = -1L;
        var leastSpan = Integer.MAX_VALUE;
        for (var order : values()) {
            List<LocalDate> dates =
                    all.stream().map(order::read).flatMap(Optional::stream).toList();
            var span = dates.stream().mapToInt(LocalDate::getYear).max().orElse(0)
                    - dates.stream().mapToInt(LocalDate::getYear).min().orElse(0);
            if (dates.size() > mostDates || (dates.size() == mostDates && span < leastSpan)) {
                best = order;
                mostDates = dates.size();
                leastSpan = span;
            }
        }
        return best;
    }

    /** The day that the text names, empty when it names none. */
    public Optional<LocalDate> read(String text) {
        var parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var first = parts.group(1);
        var third = parts.group(3);
        try {
            return switch (this) {
                case DAY_MONTH_YEAR -> date(third, parts.group(2), first);
                case MONTH_DAY_YEAR -> date(third, first, parts.group(2));
                case YEAR_MONTH_DAY -> date(first, parts.group(2), third);
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if ((year.length() != 2 && year.length() != 4) || month.length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        var number = Integer.parseInt(year);
        var full = year.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
        return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
    }
}
