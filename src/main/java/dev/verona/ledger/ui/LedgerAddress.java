package dev.verona.ledger.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.SegmentId;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger shows, as its address says it: whoever gets the address sees the same. What an address says wrongly is left out.
 *
 * @param measure what the charts show
 * @param opened the figure that is open
 */
record LedgerAddress(
        LedgerScope scope,
        LedgerFilter filter,
        Measure measure,
        @Nullable Opened opened) {

    static final String PATH = "ledger";

    static final LedgerAddress START =
            new LedgerAddress(new LedgerScope.Company(), LedgerFilter.ALL, Measure.GIVEN, null);

    /**
     * @param function null for all
     * @param person null for all
     */
    record Opened(
            Measure measure,
            @Nullable Function function,
            @Nullable PersonId person) {}

    static LedgerAddress of(QueryParameters parameters) {
        java.util.function.Function<String, String> value =
                name -> parameters.getSingleParameter(name).orElse("");
        var measure = read(value.apply("show").toUpperCase(Locale.ROOT), Measure::valueOf);
        var opened = read(value.apply("open").toUpperCase(Locale.ROOT), Measure::valueOf);
        return new LedgerAddress(
                scope(value.apply("of")),
                new LedgerFilter(
                        read(value.apply("from"), YearMonth::parse),
                        read(value.apply("until"), YearMonth::parse),
                        read(value.apply("stage").toUpperCase(Locale.ROOT), Stage::valueOf),
                        read(value.apply("kind").toUpperCase(Locale.ROOT), ContributionKind::valueOf)),
                measure == null ? Measure.GIVEN : measure,
                opened == null
                        ? null
                        : new Opened(
                                opened,
                                read(value.apply("function").toUpperCase(Locale.ROOT), Function::valueOf),
                                read(value.apply("person"), PersonId::new)));
    }

    private static LedgerScope scope(String text) {
        var id = text.substring(text.indexOf(':') + 1);
        LedgerScope found = read(id, name -> switch (text.substring(0, text.length() - name.length())) {
            case "plan:" -> new LedgerScope.OfPlan(new PlanId(name));
            case "account:" -> new LedgerScope.OfAccount(new AccountId(name));
            case "top:" -> new LedgerScope.TopTen(new SegmentId(name));
            case "person:" -> new LedgerScope.OfPerson(new PersonId(name));
            default -> new LedgerScope.Company();
        });
        return found == null ? new LedgerScope.Company() : found;
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        values.put(
                "of",
                switch (scope) {
                    case LedgerScope.Company _ -> "";
                    case LedgerScope.OfPlan(var plan) -> "plan:" + plan;
                    case LedgerScope.OfAccount(var account) -> "account:" + account;
                    case LedgerScope.TopTen(var segment) -> "top:" + segment;
                    case LedgerScope.OfPerson(var person) -> "person:" + person;
                });
        values.put("from", text(filter.from()));
        values.put("until", text(filter.until()));
        values.put("stage", text(filter.stage()));
        values.put("kind", text(filter.kind()));
        values.put("show", measure == Measure.GIVEN ? "" : text(measure));
        if (opened != null) {
            values.put("open", text(opened.measure()));
            values.put("function", text(opened.function()));
            values.put("person", text(opened.person()));
        }
        values.values().removeIf(String::isEmpty);
        var parameters = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            parameters.put(entry.getKey(), List.of(entry.getValue()));
        }
        return new QueryParameters(parameters);
    }

    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    LedgerAddress with(LedgerScope wanted) {
        return new LedgerAddress(wanted, filter, measure, null);
    }

    LedgerAddress with(LedgerFilter wanted) {
        return new LedgerAddress(scope, wanted, measure, opened);
    }

    LedgerAddress showing(Measure wanted) {
        return new LedgerAddress(scope, filter, wanted, opened);
    }

    LedgerAddress opening(Measure wanted, @Nullable Function function, @Nullable PersonId person) {
        return new LedgerAddress(scope, filter, measure, new Opened(wanted, function, person));
    }

    /** The same figure at one stage. */
    LedgerAddress at(Stage stage) {
        return new LedgerAddress(
                scope, new LedgerFilter(filter.from(), filter.until(), stage, filter.kind()), measure, opened);
    }

    LedgerAddress in(YearMonth month) {
        return new LedgerAddress(scope, new LedgerFilter(month, month, filter.stage(), filter.kind()), measure, opened);
    }

    LedgerAddress closed() {
        return new LedgerAddress(scope, filter, measure, null);
    }

    /** The same of one plan, with the same figure open. */
    LedgerAddress of(PlanId plan) {
        return new LedgerAddress(new LedgerScope.OfPlan(plan), filter, measure, opened);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private static <T> @Nullable T read(String text, java.util.function.Function<String, T> reader) {
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
