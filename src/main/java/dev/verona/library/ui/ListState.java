package dev.verona.library.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetStanding;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(AssetFilter filter, AssetSort sort, boolean descending) {

    static final ListState START = new ListState(AssetFilter.ALL, AssetSort.TITLE, false);

    static ListState of(QueryParameters parameters) {
        Function<String, String> value =
                name -> parameters.getSingleParameter(name).orElse("");
        var sort = constant(value.apply("sort"), AssetSort::valueOf);
        return new ListState(
                new AssetFilter(
                        value.apply("q"),
                        constant(value.apply("kind"), AssetKind::valueOf),
                        constant(value.apply("state"), AssetStanding::valueOf),
                        read(value.apply("segment"), SegmentId::new),
                        constant(value.apply("stage"), Stage::valueOf),
                        value.apply("industry"),
                        read(value.apply("owner"), PersonId::new)),
                sort == null ? AssetSort.TITLE : sort,
                value.apply("order").equals("desc"));
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        values.put("q", filter.text());
        values.put("kind", constant(filter.kind()));
        values.put("state", constant(filter.standing()));
        values.put("segment", filter.segment() == null ? "" : filter.segment().value());
        values.put("stage", constant(filter.stage()));
        values.put("industry", filter.industry());
        values.put("owner", filter.owner() == null ? "" : filter.owner().value());
        values.put("sort", sort == AssetSort.TITLE ? "" : constant(sort));
        values.put("order", descending ? "desc" : "");
        return new QueryParameters(values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    ListState with(AssetFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(AssetSort wanted, boolean down) {
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
