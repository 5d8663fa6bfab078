package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of what an import may change as text, by field, and back. A value that is not known is not there. */
public final class ImportedValues {

    private ImportedValues() {}

    public static Map<ImportedField, String> of(
            String name,
            AccountFacts facts,
            @Nullable SegmentId segment,
            @Nullable AccountTier tier,
            @Nullable Money currentValue,
            @Nullable Money potentialValue,
            @Nullable AccountId parent,
            @Nullable PersonId owner) {
        var values = new EnumMap<ImportedField, String>(ImportedField.class);
        put(values, ImportedField.NAME, name);
        put(values, ImportedField.INDUSTRY, facts.industry());
        put(values, ImportedField.REGION, facts.region());
        put(values, ImportedField.COUNTRY, facts.country());
        put(values, ImportedField.ESTABLISHED, facts.established());
        put(values, ImportedField.REVENUE, facts.revenue());
        put(values, ImportedField.EMPLOYEES, facts.employees());
        put(values, ImportedField.SEGMENT, segment);
        put(values, ImportedField.TIER, tier);
        put(values, ImportedField.CURRENT_VALUE, currentValue);
        put(values, ImportedField.POTENTIAL_VALUE, potentialValue);
        put(values, ImportedField.PARENT, parent);
        put(values, ImportedField.OWNER, owner);
        return values;
    }

    /** The facts with some values replaced; those of other fields say nothing of them. */
    public static AccountFacts applied(AccountFacts facts, Map<ImportedField, String> values) {
        return new AccountFacts(
                text(values, ImportedField.INDUSTRY, facts.industry()),
                text(values, ImportedField.REGION, facts.region()),
                text(values, ImportedField.COUNTRY, facts.country()),
                read(values, ImportedField.ESTABLISHED, facts.established(), Integer::valueOf),
                read(values, ImportedField.REVENUE, facts.revenue(), Money::parse),
                read(values, ImportedField.EMPLOYEES, facts.employees(), Integer::valueOf));
    }

    public static Map<ImportedField, String> of(OpportunityFacts facts) {
        var values = new EnumMap<ImportedField, String>(ImportedField.class);
        put(values, ImportedField.TITLE, facts.title());
        put(values, ImportedField.PRODUCT, facts.product());
        put(values, ImportedField.AGENT, facts.agent());
        put(values, ImportedField.ACCOUNT, facts.account());
        put(values, ImportedField.STAGE, stage(facts));
        put(values, ImportedField.AMOUNT, facts.amount());
        put(values, ImportedField.ENGAGED, facts.engaged());
        put(values, ImportedField.CLOSES, facts.closes());
        return values;
    }

    private static String stage(OpportunityFacts facts) {
        var stage = facts.stage();
        return stage == null ? facts.outcome().name() : facts.outcome().name() + " " + stage.name();
    }

    /**
     * The opportunity with some values replaced.
     *
     * @throws dev.verona.shared.InvalidInput when both together make no sense, as a closing day before the first
     */
    public static OpportunityFacts applied(OpportunityFacts facts, Map<ImportedField, String> values) {
        var stage = values.getOrDefault(ImportedField.STAGE, stage(facts)).split(" ", -1);
        return new OpportunityFacts(
                text(values, ImportedField.TITLE, facts.title()),
                read(values, ImportedField.ACCOUNT, facts.account(), AccountId::new),
                text(values, ImportedField.PRODUCT, facts.product()),
                text(values, ImportedField.AGENT, facts.agent()),
                stage.length == 1 ? null : Stage.valueOf(stage[1]),
                Outcome.valueOf(stage[0]),
                read(values, ImportedField.AMOUNT, facts.amount(), Money::parse),
                read(values, ImportedField.ENGAGED, facts.engaged(), LocalDate::parse),
                read(values, ImportedField.CLOSES, facts.closes(), LocalDate::parse));
    }

    /** @param topTen the accounts by rank */
    public static Map<ImportedField, String> of(String segment, Map<Integer, AccountId> topTen) {
        var values = new EnumMap<ImportedField, String>(ImportedField.class);
        put(values, ImportedField.NAME, segment);
        put(
                values,
                ImportedField.TOP_TEN,
                new TreeMap<>(topTen)
                        .entrySet().stream()
                                .map(rank -> rank.getKey() + " " + rank.getValue())
                                .collect(Collectors.joining(",")));
        return values;
    }

    /** The accounts by rank, of a value of {@link ImportedField#TOP_TEN}. */
    public static Map<Integer, AccountId> topTen(String value) {
        return Arrays.stream(value.split(",", -1))
                .filter(rank -> !rank.isEmpty())
                .map(rank -> rank.split(" ", -1))
                .collect(Collectors.toMap(rank -> Integer.valueOf(rank[0]), rank -> new AccountId(rank[1])));
    }

    public static Map<ImportedField, String> of(Product product) {
        var values = new EnumMap<ImportedField, String>(ImportedField.class);
        put(values, ImportedField.SERIES, product.series());
        put(values, ImportedField.LIST_PRICE, product.listPrice());
        return values;
    }

    public static Product applied(Product product, Map<ImportedField, String> values) {
        return new Product(
                product.name(),
                text(values, ImportedField.SERIES, product.series()),
                read(values, ImportedField.LIST_PRICE, product.listPrice(), Money::parse));
    }

    public static Map<ImportedField, String> of(SalesAgent agent) {
        var values = new EnumMap<ImportedField, String>(ImportedField.class);
        put(values, ImportedField.MANAGER, agent.manager());
        put(values, ImportedField.OFFICE, agent.office());
        return values;
    }

    public static SalesAgent applied(SalesAgent agent, Map<ImportedField, String> values) {
        return new SalesAgent(
                agent.name(),
                text(values, ImportedField.MANAGER, agent.manager()),
                text(values, ImportedField.OFFICE, agent.office()));
    }

    private static void put(Map<ImportedField, String> values, ImportedField field, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            values.put(field, text);
        }
    }

    private static String text(Map<ImportedField, String> values, ImportedField field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** An empty text stands for what is not known. */
    public static <T> @Nullable T read(
            Map<ImportedField, String> values, ImportedField field, @Nullable T otherwise, Function<String, T> reader) {
        var text = values.get(field);
        if (text == null) {
            return otherwise;
        }
        return text.isEmpty() ? null : reader.apply(text);
    }
}
