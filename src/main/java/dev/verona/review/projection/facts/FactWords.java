package dev.verona.review.projection.facts;

import dev.verona.shared.Money;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and days in the sentences of an agenda, which is written once for all who read it. */
final class FactWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private FactWords() {}

    static String date(LocalDate day) {
        return DAY.format(day);
    }

    static String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(money.currency());
        format.setMaximumFractionDigits(0);
        return format.format(money.amount());
    }

    /** "1 objective", "3 objectives". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
