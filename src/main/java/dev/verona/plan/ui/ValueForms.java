package dev.verona.plan.ui;

import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The canonical forms of single values ({@link dev.verona.plan.api.Field.Type}), to and from what fields hold. */
final class ValueForms {

    private ValueForms() {}

    static final InPlace.Form<String> TEXT = new InPlace.Form<>() {
        @Override
        public String write(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        @Override
        public String read(String canonical) {
            return canonical;
        }
    };

    /** An empty number field holds null, which Vaadin's own types leave unsaid. */
    @SuppressWarnings("NullAway")
    static final InPlace.Form<BigDecimal> NUMBER = new InPlace.Form<>() {
        @Override
        public String write(@Nullable BigDecimal value) {
            return number(value);
        }

        @Override
        public BigDecimal read(String canonical) {
            return canonical.isEmpty() ? null : new BigDecimal(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : Formats.current().number(new BigDecimal(canonical));
        }
    };

    /** An empty date field holds null, which Vaadin's own types leave unsaid. */
    @SuppressWarnings("NullAway")
    static final InPlace.Form<LocalDate> DATE = new InPlace.Form<>() {
        @Override
        public String write(@Nullable LocalDate value) {
            return date(value);
        }

        @Override
        public LocalDate read(String canonical) {
            return canonical.isEmpty() ? null : LocalDate.parse(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : Formats.current().date(LocalDate.parse(canonical));
        }
    };

    static InPlace.Form<PersonRef> person(Function<String, PersonRef> byId) {
        return new InPlace.Form<>() {
            @Override
            public String write(@Nullable PersonRef value) {
                return value == null ? "" : value.id().value();
            }

            @Override
            public PersonRef read(String canonical) {
                return byId.apply(canonical);
            }

            @Override
            public String words(String canonical) {
                return byId.apply(canonical).name();
            }
        };
    }

    static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    static String date(@Nullable LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
