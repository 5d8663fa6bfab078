package dev.verona.engagement.api;

import static dev.verona.engagement.api.Comparison.ABOVE;
import static dev.verona.engagement.api.Comparison.AT_LEAST;
import static dev.verona.engagement.api.Comparison.BELOW;
import static dev.verona.engagement.api.Comparison.IS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a condition may look at. The names are stored in events: never renamed, only added. */
public enum Fact {
    AMOUNT("amount", "Amount", "An amount and its currency, as in 2000000 USD", ABOVE, AT_LEAST, BELOW),
    STAGE("stage", "Stage", "The stage that the opportunity is at", IS, AT_LEAST, BELOW),
    TIER("tier", "Tier", "The account's service class", IS),
    TOP_TEN("topTen", "Top ten", "Whether the account is among the ten first of its segment", IS),
    SEGMENT("segment", "Segment", "The account's market segment", IS),
    PRODUCT("product", "Product", "What the opportunity is about, as the catalogue calls it", IS),
    DISCOUNT("discount", "Discount", "How much less than the amount until now, in percent", ABOVE, AT_LEAST, BELOW),
    ASSET_KIND("assetKind", "Asset kind", "What kind of asset goes out", IS),
    DAYS("days", "Days", "Working days since the opportunity came to its stage", ABOVE, AT_LEAST, BELOW);

    private final String field;
    private final String label;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // it is: made by List.of
    private final List<Comparison> comparisons;

    Fact(String field, String label, String meaning, Comparison... comparisons) {
        this.field = field;
        this.label = label;
        this.meaning = meaning;
        this.comparisons = List.of(comparisons);
    }

    /** As conditions name it. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** The one of that name; empty when nobody knows such a field. */
    public static Optional<Fact> named(String field) {
        return Arrays.stream(values()).filter(fact -> fact.field.equals(field)).findFirst();
    }
}
