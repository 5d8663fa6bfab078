package dev.verona.plan.domain;

import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How single values are written: what a person sends is brought to one canonical form ({@link Field.Type}), or refused. */
final class FieldValues {

    /** No plan is about other years; a typed year of two or five digits is caught by it. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;
    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;
    /** Short and plain: {@link BigDecimal} would take its time over a million digits or an exponent. */
    private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,4})? [A-Za-z]{3}");

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]{1,18}(\\.[0-9]{0,18})?|\\.[0-9]{1,18})");
    private static final int LINK_LENGTH = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FieldValues() {}

    /**
     * The value in canonical form; empty stays empty, where the field may be.
     *
     * @throws InvalidInput naming the field by its constant, and saying what is wanted
     */
    static String parse(Field field, String text) {
        var value = text.strip();
        if (value.isEmpty()) {
            return empty(field);
        }
        return switch (field.type()) {
            case PROSE, LINE -> throw new InvalidInput(field.name(), "“" + field.label() + "” is written, not set.");
            case TEXT -> line(field.name(), field, value);
            case NUMBER -> plain(number(field, value));
            case PERCENT -> plain(percent(field, value));
            case DATE -> date(field, value).toString();
            case MONEY -> money(field, value).toString();
            case LINK -> link(field, value);
            case PERSON -> person(field, value).value();
            case FILE -> throw new InvalidInput(field.name(), "A file is attached, not written. Choose one to upload.");
            case CASE_FORM -> constant(CaseForm.class, field, value);
            case CONSENT -> constant(Consent.class, field, value);
            case CONFIDENCE -> constant(Confidence.class, field, value);
            case CHOICE -> choice(field, value);
            case STAKEHOLDER -> element(field, value).value();
        };
    }

    /** What the author saw, brought to canonical form where it can be. */
    static String seen(Field field, String text) {
        if (field.type() == Field.Type.FILE) {
            return text;
        }
        try {
            return text.isBlank() ? "" : parse(field, text);
        } catch (InvalidInput e) {
            return text;
        }
    }

    /** What belongs together fits together: no advice has its floor above its price. */
    static void requireConsistent(ElementId element, Field changed, String value, SingleValues values) {
        if (changed != Field.PRICE_FLOOR && changed != Field.PRICE_RECOMMENDED) {
            return;
        }
        var floor = changed == Field.PRICE_FLOOR ? value : values.value(element, Field.PRICE_FLOOR);
        var price = changed == Field.PRICE_RECOMMENDED ? value : values.value(element, Field.PRICE_RECOMMENDED);
        if (floor.isEmpty() || price.isEmpty()) {
            return;
        }
        var lowest = Money.parse(floor);
        var recommended = Money.parse(price);
        if (!lowest.currency().equals(recommended.currency())) {
            throw new InvalidInput(
                    changed.name(),
                    "The floor is in %s and the recommended price in %s. Use one currency."
                            .formatted(lowest.currency(), recommended.currency()));
        }
        if (lowest.compareTo(recommended) > 0) {
            throw new InvalidInput(
                    changed.name(),
                    "The floor of %s is above the recommended price of %s. Lower it, or raise the price."
                            .formatted(lowest, recommended));
        }
    }

    static void requireSensible(String name, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    name, "%s is not in the years %d to %d. Check the year.".formatted(date, FIRST_YEAR, LAST_YEAR));
        }
    }

    static void requireNotPast(String name, LocalDate due, LocalDate today) {
        requireSensible(name, due);
        if (due.isBefore(today)) {
            throw new InvalidInput(name, "%s is past. Choose today or a later day.".formatted(due));
        }
    }

    static void requireSensible(String name, BigDecimal number) {
        if (number.precision() - number.scale() > DIGITS
                || number.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidInput(
                    name, "Write a number of at most %d digits and %d decimals.".formatted(DIGITS, DECIMALS));
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String empty(Field field) {
        if (field == Field.ACTION_OWNER || field == Field.ACTION_DUE) {
            throw new InvalidInput(
                    field.name(), "An action item has one owner and one due date. Choose another, or drop the action.");
        }
        return "";
    }

    /** @param name the command's component, for the rejection */
    static String line(String name, Field field, String value) {
        var line = Words.optional(name, value).replace('\n', ' ');
        if (line.length() > Words.LINE_LENGTH) {
            throw new InvalidInput(
                    name,
                    "“%s” holds at most %d characters; this has %d."
                            .formatted(field.label(), Words.LINE_LENGTH, line.length()));
        }
        return line;
    }

    private static BigDecimal number(Field field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is a number, as in 31.5.");
        }
        var number = new BigDecimal(value);
        requireSensible(field.name(), number);
        return number;
    }

    private static BigDecimal percent(Field field, String value) {
        var percent = number(
                field,
                value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : value);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is between 0 and 100 percent.");
        }
        return percent;
    }

    private static LocalDate date(Field field, String value) {
        try {
            var date = LocalDate.parse(value);
            requireSensible(field.name(), date);
            return date;
        } catch (DateTimeException e) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is a date, as in 2026-06-30.");
        }
    }

    private static Money money(Field field, String value) {
        try {
            if (!MONEY.matcher(value).matches()) {
                throw new IllegalArgumentException("Not an amount and a currency");
            }
            var money = Money.parse(value);
            requireSensible(field.name(), money.amount());
            if (money.amount().signum() < 0) {
                throw new InvalidInput(field.name(), "“" + field.label() + "” cannot be below zero.");
            }
            return money;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    field.name(), "“" + field.label() + "” is an amount and a currency, as in 2400000 USD.");
        }
    }

    private static String link(Field field, String value) {
        try {
            var uri = new URI(value);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (value.length() <= LINK_LENGTH
                    && (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return uri.toString();
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new InvalidInput(
                field.name(), "“" + field.label() + "” is a web address that begins with https:// or http://.");
    }

    private static PersonId person(Field field, String value) {
        try {
            return new PersonId(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is a person of the team. Choose one.");
        }
    }

    private static String choice(Field field, String value) {
        if (field.choices().stream().noneMatch(choice -> choice.name().equals(value))) {
            throw notOffered(field);
        }
        return value;
    }

    private static ElementId element(Field field, String value) {
        try {
            return new ElementId(value);
        } catch (IllegalArgumentException e) {
            throw notOffered(field);
        }
    }

    private static InvalidInput notOffered(Field field) {
        return new InvalidInput(field.name(), "“" + field.label() + "” is one of the choices offered.");
    }

    private static <E extends Enum<E>> String constant(Class<E> type, Field field, String value) {
        try {
            return Enum.valueOf(type, value).name();
        } catch (IllegalArgumentException e) {
            throw notOffered(field);
        }
    }
}
