package dev.verona.handoff.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.Standing;
import dev.verona.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(LeadFilter filter, LeadSort sort, boolean descending) {

    static final ListState START = new ListState(LeadFilter.ALL, LeadSort.DUE, false);

    static ListState of(QueryParameters parameters) {
        Function<String, String> value =
                name -> parameters.getSingleParameter(name).orElse("");
        var sort = constant(value.apply("sort"), LeadSort::valueOf);
        return new ListState(
                new LeadFilter(
                        value.apply("q"),
                        constant(value.apply("standing"), Standing::valueOf),
                        read(value.apply("holder"), PersonId::new),
                        value.apply("overdue").equals("yes")),
                sort == null ? LeadSort.DUE : sort,
                value.apply("order").equals("desc"));
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        values.put("q", filter.text());
        values.put("standing", constant(filter.standing()));
        values.put("holder", filter.holder() == null ? "" : filter.holder().value());
        values.put("overdue", filter.overdue() ? "yes" : "");
        values.put("sort", sort == LeadSort.DUE ? "" : constant(sort));
        values.put("order", descending ? "desc" : "");
        return new QueryParameters(values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    ListState with(LeadFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(LeadSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }

    private static String constant(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> @Nullable T constant(String text, Function<String, T> reader) {
        return read(text.toUpperCase(Locale.ROOT).replace('-', '_'), reader);
    }

    private static <T> @Nullable T read(String text, Function<String, T> reader) {
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
