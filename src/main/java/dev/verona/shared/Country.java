package dev.verona.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country by its two letters of ISO 3166, as in {@code IE}. */
public record Country(@JsonValue String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException when no country has that code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("Not a country: '" + code + "'");
        }
    }

    /** By its code or its English name, as people and other systems write it; empty when it is neither. */
    public static Optional<Country> named(String text) {
        var wanted = text.strip();
        return CODES.stream()
                .filter(code -> code.equalsIgnoreCase(wanted)
                        || new Country(code).label().equalsIgnoreCase(wanted))
                .map(Country::new)
                .findFirst();
    }

    /** Its English name. */
    public String label() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return code;
    }
}
