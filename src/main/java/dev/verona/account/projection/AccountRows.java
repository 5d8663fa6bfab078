package dev.verona.account.projection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountQuery.AccountSort;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, sorts and counts accounts for the list. */
final class AccountRows {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Snapshot now;
    private final Owners.Names owners;

    AccountRows(Snapshot now, Owners.Names owners) {
        this.now = now;
        this.owners = owners;
    }

    static @Nullable SegmentName segment(Snapshot now, StoredAccount account) {
        var segment = account.segment() == null
                ? null
                : now.segments.get(account.segment().value());
        return segment == null ? null : new SegmentName(segment.id(), segment.name());
    }

    static @Nullable Integer rank(Snapshot now, StoredAccount account) {
        return now.rank(account.id());
    }

    List<AccountRow> matching(AccountFilter filter) {
        var words = words(filter.text());
        var found = new ArrayList<AccountRow>();
        for (var account : now.accounts.values()) {
            var facts = account.facts();
            if ((filter.segment() != null && !filter.segment().equals(account.segment()))
                    || (filter.tier() != null && filter.tier() != account.tier())
                    || (!filter.industry().isEmpty() && !filter.industry().equals(facts.industry()))
                    || (!filter.place().isEmpty()
                            && !filter.place().equals(facts.region())
                            && !filter.place().equals(facts.country()))
                    || (filter.owner() != null && !filter.owner().equals(account.owner()))
                    || (filter.topTen() && now.rank(account.id()) == null)) {
                continue;
            }
            var row = row(account);
            if (words.isEmpty() || matches(row, words)) {
                found.add(row);
            }
        }
        return found;
    }

    private AccountRow row(StoredAccount account) {
        return new AccountRow(
                account.id(),
                account.name(),
                segment(now, account),
                rank(now, account),
                account.tier(),
                account.facts().industry(),
                account.facts().region(),
                account.facts().country(),
                owners.of(account.owner()),
                now.pipeline(account.id()));
    }

    private static boolean matches(AccountRow row, List<String> words) {
        var hay = (row.name()
                        + ' '
                        + row.industry()
                        + ' '
                        + row.region()
                        + ' '
                        + row.country()
                        + ' '
                        + (row.segment() == null ? "" : row.segment().name())
                        + ' '
                        + (row.owner() == null ? "" : row.owner().name()))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(hay::contains);
    }

    static List<String> words(String text) {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is unknown comes last in either direction; equals stand by name. */
    static Comparator<AccountRow> order(AccountSort sort, boolean descending) {
        var byName = comparing(AccountRow::name, String.CASE_INSENSITIVE_ORDER);
        return switch (sort) {
            case NAME -> descending ? byName.reversed() : byName;
            case SEGMENT ->
                key(row -> row.segment() == null ? null : row.segment().name(), descending)
                        .thenComparing(key(AccountRow::rank, false))
                        .thenComparing(byName);
            case RANK ->
                key(AccountRow::rank, descending)
                        .thenComparing(key(
                                row -> row.segment() == null
                                        ? null
                                        : row.segment().name(),
                                false))
                        .thenComparing(byName);
            case TIER -> key(AccountRow::tier, descending).thenComparing(byName);
            case INDUSTRY -> key(row -> blankLast(row.industry()), descending).thenComparing(byName);
            case PLACE -> key(row -> blankLast(row.place()), descending).thenComparing(byName);
            case OWNER ->
                key(row -> row.owner() == null ? null : row.owner().name(), descending)
                        .thenComparing(byName);
            case OPEN ->
                key(row -> Snapshot.weight(row.pipeline().open()), descending).thenComparing(byName);
            case WON ->
                key(row -> Snapshot.weight(row.pipeline().won()), descending).thenComparing(byName);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<AccountRow> key(
            Function<AccountRow, @Nullable C> key, boolean descending) {
        return by(key, descending);
    }

    static <R, C extends Comparable<? super C>> Comparator<R> by(Function<R, @Nullable C> key, boolean descending) {
        Comparator<C> order = descending ? reverseOrder() : naturalOrder();
        return comparing(key, nullsLast(order));
    }

    private static @Nullable String blankLast(String text) {
        return text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
    }

    AccountFacets facets() {
        var rows = now.accounts.values().stream().map(this::row).toList();
        return new AccountFacets(
                counted(rows.stream().map(AccountRow::segment), SegmentName::name),
                counted(rows.stream().map(AccountRow::tier), Enum::name),
                counted(rows.stream().map(AccountRow::industry), Function.identity()),
                Stream.concat(
                                counted(rows.stream().map(AccountRow::region), Function.identity()).stream(),
                                counted(rows.stream().map(AccountRow::country), Function.identity()).stream())
                        .toList(),
                counted(rows.stream().map(AccountRow::owner), PersonRef::name),
                now.opportunitiesOf(null).size());
    }

    private static <T> List<Counted<T>> counted(Stream<@Nullable T> values, Function<T, String> name) {
        var counts = new LinkedHashMap<T, Integer>();
        values.filter(Objects::nonNull)
                .filter(value -> !name.apply(value).isEmpty())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
                .sorted(comparing(counted -> name.apply(counted.value()), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
