package dev.verona.shell.ui;

import com.vaadin.flow.component.UI;
import dev.verona.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times, amounts and shares as the viewer writes them: their locale, their zone. Reads no clock: "now" is handed in. */
public final class Formats {

    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Locale locale;
    private final ZoneId zone;

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** Those of the screen that this thread works for; UTC and English where there is none. */
    public static Formats current() {
        var ui = UI.getCurrent();
        return ui == null ? new Formats(Locale.ENGLISH, ZoneOffset.UTC) : of(ui);
    }

    public static Formats of(UI ui) {
        var locale = ui.getLocale();
        return new Formats(locale == null ? Locale.ENGLISH : locale, zoneOf(ui));
    }

    private static ZoneId zoneOf(UI ui) {
        var details = ui.getInternals().getExtendedClientDetails();
        var name = details == null ? null : details.getTimeZoneId();
        if (name == null || name.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    public ZoneId zone() {
        return zone;
    }

    public Locale locale() {
        return locale;
    }

    /** The viewer's calendar day at that moment. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /**
     * A minute that is on the viewer's clock holds all that was recorded in it, also where clocks go back and it comes twice: whatever is shown with
     * this minute is in.
     */
    public Instant lastOf(LocalDateTime minute) {
        return minute.atZone(zone)
                .withLaterOffsetAtOverlap()
                .toInstant()
                .plus(Duration.ofMinutes(1))
                .minusNanos(1);
    }

    /** As in "14 Mar 2026". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    public String date(Instant at) {
        return date(day(at));
    }

    /** What a rule or a read model says, with each day in it that it names as in {@code 2026-03-13} written as the viewer writes days: neither of them knows who reads it. */
    public String said(String message) {
        return ISO_DAY.matcher(message).replaceAll(found -> Matcher.quoteReplacement(said(found)));
    }

    private String said(MatchResult found) {
        try {
            return date(LocalDate.parse(found.group()));
        } catch (DateTimeParseException e) {
            return found.group();
        }
    }

    /** As in "Friday, 14 March 2026". */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** As in "14:02". */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    public String dateTime(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** How long ago, in words, up to a week; the date beyond that. What is in the future by a skewed clock is "just now". */
    public String ago(Instant at, Instant now) {
        var gone = Duration.between(at, now);
        if (gone.toSeconds() < 45) {
            return "just now";
        }
        if (gone.toMinutes() < 60) {
            return count(Math.max(1, gone.toMinutes()), "minute") + " ago";
        }
        var days = ChronoUnit.DAYS.between(day(at), day(now));
        if (days == 0) {
            return count(gone.toHours(), "hour") + " ago";
        }
        if (days == 1) {
            return "yesterday, " + time(at);
        }
        return days < 7 ? count(days, "day") + " ago" : date(at);
    }

    /** How far a due date is: "due today", "due in 3 days", "2 days overdue", and the date when it is more than a month ahead. */
    public String due(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return count(-days, "day") + " overdue";
        }
        if (days == 0) {
            return "due today";
        }
        if (days == 1) {
            return "due tomorrow";
        }
        return days <= 30 ? "due in " + days + " days" : "due " + date(due);
    }

    /** The whole amount with its currency: "$2,400,000", with decimals only where there are cents. */
    public String money(Money money) {
        var format = currency(money);
        var whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : Math.max(0, money.currency().getDefaultFractionDigits()));
        return format.format(money.amount());
    }

    /** Rounded for a tile or a chart: "$2.4M", "$850K". The whole amount belongs beside it or in its tooltip. */
    public String moneyShort(Money money) {
        var size = money.amount().abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return shortened(money, 9, "B");
        }
        if (size.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            return shortened(money, 6, "M");
        }
        return size.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? shortened(money, 3, "K") : money(money);
    }

    private String shortened(Money money, int digits, String unit) {
        var scaled = money.amount().movePointLeft(digits);
        var decimals = digits == 3 || scaled.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1;
        var format = currency(money);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var text = format.format(scaled);
        var lastDigit = text.length() - 1;
        while (lastDigit > 0 && !Character.isDigit(text.charAt(lastDigit))) {
            lastDigit--;
        }
        return text.substring(0, lastDigit + 1) + unit + text.substring(lastDigit + 1);
    }

    private NumberFormat currency(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, money.currency().getDefaultFractionDigits()));
        return format;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    public String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }

    /** @param share 0.125 for "12.5%" */
    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** "1 objective", "3 objectives". For words that take an s. */
    public String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** As {@link #count(long, String)}, for nouns that take more than an s. */
    public String count(long number, String noun, String plural) {
        return number(number) + " " + (number == 1 ? noun : plural);
    }
}
