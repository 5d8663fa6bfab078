package dev.verona.account.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountQuery.AccountSort;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(AccountFilter filter, AccountSort sort, boolean descending) {

    static final ListState START = new ListState(AccountFilter.ALL, AccountSort.NAME, false);

    static ListState of(QueryParameters parameters) {
        Function<String, String> value =
                name -> parameters.getSingleParameter(name).orElse("");
        return new ListState(
                new AccountFilter(
                        value.apply("q"),
                        read(value.apply("segment"), SegmentId::new),
                        read(value.apply("tier"), AccountTier::valueOf),
                        value.apply("industry"),
                        value.apply("place"),
                        read(value.apply("owner"), PersonId::new),
                        value.apply("top").equals("10")),
                Optional.ofNullable(read(value.apply("sort").toUpperCase(Locale.ROOT), AccountSort::valueOf))
                        .orElse(AccountSort.NAME),
                value.apply("order").equals("desc"));
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        values.put("q", filter.text());
        values.put("segment", text(filter.segment()));
        values.put("tier", text(filter.tier()));
        values.put("industry", filter.industry());
        values.put("place", filter.place());
        values.put("owner", text(filter.owner()));
        values.put("top", filter.topTen() ? "10" : "");
        values.put("sort", sort == AccountSort.NAME ? "" : sort.name().toLowerCase(Locale.ROOT));
        values.put("order", descending ? "desc" : "");
        values.values().removeIf(String::isEmpty);
        var parameters = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            parameters.put(entry.getKey(), List.of(entry.getValue()));
        }
        return new QueryParameters(parameters);
    }

    ListState with(AccountFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(AccountSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> @Nullable T read(String text, Function<String, T> reader) {
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
