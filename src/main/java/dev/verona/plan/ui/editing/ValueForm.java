package dev.verona.plan.ui.editing;

import dev.verona.plan.api.Choice;
import dev.verona.plan.api.Field;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Between what a field on the screen holds and the canonical form in which a single value is recorded ({@link dev.verona.plan.api.Field.Type}).
 * An empty value is null or an empty text on the screen, as its field wants it, and an empty text when recorded.
 *
 * @param <T> what the field holds
 */
public interface ValueForm<T> {

    String write(@Nullable T value);

    /** @param canonical never empty */
    T read(String canonical);

    /** As a person reads it. */
    default String words(String canonical) {
        return canonical;
    }

    ValueForm<String> TEXT = new ValueForm<>() {
        @Override
        public String write(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        @Override
        public String read(String canonical) {
            return canonical;
        }
    };

    ValueForm<BigDecimal> NUMBER = new ValueForm<>() {
        @Override
        public String write(@Nullable BigDecimal value) {
            if (value == null) {
                return "";
            }
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        @Override
        public BigDecimal read(String canonical) {
            return new BigDecimal(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : Formats.current().number(read(canonical));
        }
    };

    ValueForm<LocalDate> DATE = new ValueForm<>() {
        @Override
        public String write(@Nullable LocalDate value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public LocalDate read(String canonical) {
            return LocalDate.parse(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : Formats.current().date(read(canonical));
        }
    };

    ValueForm<Money> MONEY = new ValueForm<>() {
        @Override
        public String write(@Nullable Money value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Money read(String canonical) {
            return Money.parse(canonical);
        }

        @Override
        public String words(String canonical) {
            return canonical.isEmpty() ? "" : Formats.current().money(read(canonical));
        }
    };

    /** A choice, recorded by the constant's name. */
    static <E extends Enum<E>> ValueForm<E> choice(Class<E> type, Function<E, String> label) {
        return new ValueForm<>() {
            @Override
            public String write(@Nullable E value) {
                return value == null ? "" : value.name();
            }

            @Override
            public E read(String canonical) {
                return Enum.valueOf(type, canonical);
            }

            @Override
            public String words(String canonical) {
                return canonical.isEmpty() ? "" : label.apply(read(canonical));
            }
        };
    }

    /** One of a field's {@link Field#choices()}, recorded by its name. */
    static ValueForm<Choice> choiceOf(Field field) {
        return new ValueForm<>() {
            @Override
            public String write(@Nullable Choice value) {
                return value == null ? "" : value.name();
            }

            @Override
            public Choice read(String canonical) {
                return field.choices().stream()
                        .filter(choice -> choice.name().equals(canonical))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(field + " has no choice " + canonical));
            }

            @Override
            public String words(String canonical) {
                return field.labelOf(canonical);
            }
        };
    }

    /** A person, recorded by their id. */
    static ValueForm<PersonRef> person(Function<String, PersonRef> byId) {
        return new ValueForm<>() {
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
                return canonical.isEmpty() ? "" : byId.apply(canonical).name();
            }
        };
    }
}
