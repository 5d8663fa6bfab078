package dev.verona.shell.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list says about it: whoever gets the address sees the same list. People write addresses by hand, so what one says wrongly is as if it were not said, and what is
 * as usual is not said at all.
 */
public final class Address {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** One that says nothing yet. */
    public Address() {}

    public static Address of(QueryParameters parameters) {
        var address = new Address();
        parameters
                .getParameters()
                .forEach((name, given) ->
                        given.stream().findFirst().ifPresent(value -> address.values.put(name, value)));
        return address;
    }

    public QueryParameters parameters() {
        var said = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> said.put(name, List.of(value)));
        return new QueryParameters(said);
    }

    /** Empty where it says nothing. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean says(String name, String value) {
        return text(name).equals(value);
    }

    /**
     * @param reader throws {@link IllegalArgumentException} for what is none of its values
     * @return null where it says nothing, or something else
     */
    public <T> @Nullable T read(String name, Function<String, T> reader) {
        return read(reader, text(name));
    }

    /** As {@link #read}, of an enumeration's constant, written as in {@code review-due}. */
    public <T extends Enum<T>> @Nullable T constant(String name, Function<String, T> reader) {
        return read(reader, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> @Nullable T read(Function<String, T> reader, String text) {
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param value as its {@code toString} has it; null or empty to say nothing */
    public Address with(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            values.put(name, text);
        }
        return this;
    }

    /** As {@link #with}, in the form that {@link #constant} reads. */
    public Address withConstant(String name, @Nullable Enum<?> value) {
        return with(
                name,
                value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** How it is sorted, unless as usual. */
    public Address sorted(Enum<?> by, Enum<?> usual, boolean descending) {
        return withConstant("sort", by == usual ? null : by).with("order", descending ? "desc" : null);
    }

    public boolean descending() {
        return says("order", "desc");
    }
}
