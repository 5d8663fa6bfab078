package dev.verona.library.projection.assets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.directory.api.Names;
import dev.verona.library.api.AssetFacets;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetRow;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.projection.assets.AssetStore.Shelf;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, sorts and counts assets for the list. */
final class AssetRows {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Shelf shelf;
    private final Names names;
    private final LocalDate today;

    AssetRows(Shelf shelf, Names names, LocalDate today) {
        this.shelf = shelf;
        this.names = names;
        this.today = today;
    }

    AssetRow row(StoredAsset asset) {
        var facts = asset.facts();
        var last = asset.latest();
        var proof = asset.proof();
        return new AssetRow(
                asset.id(),
                asset.kind(),
                facts.title(),
                facts.summary(),
                proof == null ? "" : proof.customer(),
                asset.standing(today),
                asset.released().map(StoredVersion::number).orElse(null),
                last == null ? 0 : last.number(),
                last == null ? null : last.state(),
                segments(asset),
                facts.stages(),
                facts.industries(),
                names.of(asset.owner()),
                facts.reviewDue(),
                facts.expires());
    }

    List<SegmentName> segments(StoredAsset asset) {
        return asset.facts().segments().stream()
                .map(id -> {
                    var known = shelf.segments().get(id.value());
                    return new SegmentName(id, known == null ? id.value() : known.name());
                })
                .toList();
    }

    List<AssetRow> matching(AssetFilter filter) {
        var words = words(filter.text());
        return shelf.assets().values().stream()
                .filter(asset -> fits(asset, filter))
                .map(this::row)
                .filter(row -> (filter.standing() == null || filter.standing() == row.standing())
                        && words.stream().allMatch(hay(row)::contains))
                .toList();
    }

    /** What names no segment, stage or industry fits them all. */
    private static boolean fits(StoredAsset asset, AssetFilter filter) {
        var facts = asset.facts();
        return (filter.kind() == null || filter.kind() == asset.kind())
                && (filter.owner() == null || filter.owner().equals(asset.owner()))
                && fits(facts.segments(), filter.segment())
                && fits(facts.stages(), filter.stage())
                && fits(facts.industries(), filter.industry().isEmpty() ? null : filter.industry());
    }

    private static <T> boolean fits(List<T> values, @Nullable T wanted) {
        return wanted == null || values.isEmpty() || values.contains(wanted);
    }

    private static String hay(AssetRow row) {
        return String.join(
                        " ",
                        row.title(),
                        row.summary(),
                        row.customer(),
                        row.kind().label(),
                        row.owner().name())
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What has none comes last in either direction; equals stand by title. */
    static Comparator<AssetRow> order(AssetSort sort, boolean descending) {
        var byTitle = comparing(AssetRow::title, String.CASE_INSENSITIVE_ORDER);
        return switch (sort) {
            case TITLE -> descending ? byTitle.reversed() : byTitle;
            case KIND -> by(AssetRow::kind, descending).thenComparing(byTitle);
            case STANDING -> by(AssetRow::standing, descending).thenComparing(byTitle);
            case VERSION -> by(AssetRow::latest, descending).thenComparing(byTitle);
            case OWNER -> by((AssetRow row) -> row.owner().name(), descending).thenComparing(byTitle);
            case REVIEW -> by(AssetRow::reviewDue, descending).thenComparing(byTitle);
            case EXPIRES -> by(AssetRow::expires, descending).thenComparing(byTitle);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<AssetRow> by(
            Function<AssetRow, @Nullable C> key, boolean descending) {
        Comparator<C> order = descending ? reverseOrder() : naturalOrder();
        return comparing(key, nullsLast(order));
    }

    AssetFacets facets() {
        var rows = shelf.assets().values().stream().map(this::row).toList();
        return new AssetFacets(
                counted(rows.stream().map(AssetRow::kind), Comparator.<AssetKind>naturalOrder()),
                counted(rows.stream().map(AssetRow::standing), Comparator.<AssetStanding>naturalOrder()),
                counted(
                        rows.stream().flatMap(row -> row.segments().stream()),
                        comparing(SegmentName::name, String.CASE_INSENSITIVE_ORDER)),
                counted(rows.stream().flatMap(row -> row.stages().stream()), Comparator.<Stage>naturalOrder()),
                counted(rows.stream().flatMap(row -> row.industries().stream()), String.CASE_INSENSITIVE_ORDER),
                counted(rows.stream().map(AssetRow::owner), comparing(PersonRef::name, String.CASE_INSENSITIVE_ORDER)));
    }

    private static <T> List<Counted<T>> counted(Stream<T> values, Comparator<? super T> order) {
        var counts = new LinkedHashMap<T, Integer>();
        values.filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> order.compare(one.value(), other.value()))
                .toList();
    }
}
