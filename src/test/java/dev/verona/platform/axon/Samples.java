package dev.verona.platform.axon;

import dev.verona.shared.Money;
import dev.verona.shared.text.TextChange;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Makes a value of any type that events are made of: a first draft of a golden file. */
final class Samples {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 2012),
            Map.entry(long.class, 42L),
            Map.entry(Long.class, 42L),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(BigDecimal.class, new BigDecimal("12.5")),
            Map.entry(Instant.class, Instant.parse("2026-03-04T05:06:07.089Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-04")),
            Map.entry(LocalDateTime.class, LocalDateTime.parse("2026-03-04T05:06:07")),
            Map.entry(YearMonth.class, YearMonth.parse("2026-03")),
            Map.entry(Duration.class, Duration.ofDays(2)),
            Map.entry(Currency.class, Currency.getInstance("USD")),
            Map.entry(Money.class, Money.of("2400000", "USD")),
            Map.entry(TextChange.class, TextChange.replace(8, 5, "grew")),
            Map.entry(UUID.class, UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2")),
            Map.entry(OptionalInt.class, OptionalInt.of(3)),
            Map.entry(OptionalLong.class, OptionalLong.of(42)),
            Map.entry(OptionalDouble.class, OptionalDouble.of(0.5)));

    private Samples() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return Optional.of(of(arguments[0]));
            }
            if (raw == Set.class) {
                return Set.of(of(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return Map.of(of(arguments[0]), of(arguments[1]));
            }
            return List.of(of(arguments[0]));
        }
        var plain = (Class<?>) type;
        var known = PLAIN.get(plain);
        if (known != null) {
            return known;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return of(plain.getPermittedSubclasses()[0]);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("No sample of " + type + ": write the golden file by hand");
    }

    private static Object record(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var arguments = Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .map(Samples::of)
                    .toArray();
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "No sample of " + type.getName() + " (" + e.getMessage() + "): write the golden file by hand", e);
        }
    }
}
