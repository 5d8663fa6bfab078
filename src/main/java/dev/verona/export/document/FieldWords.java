package dev.verona.export.document;

import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.Field;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Single values as their readers write them. */
final class FieldWords {

    private FieldWords() {}

    /** @param value in its canonical form; empty stays empty */
    static String shown(Field field, String value, Formats formats) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> formats.money(Money.parse(value));
            case DATE -> formats.date(LocalDate.parse(value));
            case NUMBER -> formats.number(new BigDecimal(value));
            case PERCENT -> formats.number(new BigDecimal(value)) + "%";
            case CASE_FORM -> CaseForm.valueOf(value).label();
            case CONSENT -> Consent.valueOf(value).label();
            case CONFIDENCE -> Confidence.valueOf(value).label();
            case CHOICE -> field.labelOf(value);
            case FILE -> value.substring(value.indexOf('|') + 1);
            case PROSE, LINE, TEXT, PERSON, LINK, STAKEHOLDER -> value;
        };
    }
}
