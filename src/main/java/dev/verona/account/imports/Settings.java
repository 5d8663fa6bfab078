package dev.verona.account.imports;

import dev.verona.account.api.CrmState;
import dev.verona.account.api.CrmState.KnownAccount;
import dev.verona.account.api.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the files are to be understood: what was found out, and what the person made of it.
 *
 * @param stages what each stage of the CRM means, by its name
 * @param merges the slips to be mended
 */
public record Settings(
        Currency currency,
        RevenueUnit revenueUnit,
        DateOrder engagedOrder,
        DateOrder closesOrder,
        Map<String, DealStage> stages,
        List<Merge> merges) {

    private static final int MOST_MERGES = 200;

    public Settings {
        stages = Map.copyOf(stages);
        merges = List.copyOf(merges);
    }

    /**
     * A word that is probably another one.
     *
     * @param rows how many rows have it
     * @param accepted whether it is to be read as the other one
     */
    public record Merge(Field field, String written, String meant, int rows, boolean accepted) {}

    /** What the files themselves suggest. */
    public static Settings detect(List<Source> sources, CrmState known) {
        var stages = new LinkedHashMap<String, DealStage>();
        var engaged = new ArrayList<String>();
        var closes = new ArrayList<String>();
        var perEmployee = new ArrayList<Double>();
        for (var source : sources) {
            source.values(Field.DEAL_STAGE).distinct().forEach(name -> stages.put(name, DealStage.guess(name)));
            source.values(Field.ENGAGED).forEach(engaged::add);
            source.values(Field.CLOSES).forEach(closes::add);
            source.table()
                    .rows()
                    .forEach(row -> Numbers.read(source.value(row, Field.REVENUE))
                            .ifPresent(revenue -> Numbers.read(source.value(row, Field.EMPLOYEES))
                                    .filter(employees -> employees.signum() > 0)
                                    .ifPresent(employees ->
                                            perEmployee.add(revenue.doubleValue() / employees.doubleValue()))));
        }
        return new Settings(
                Currency.getInstance("USD"),
                RevenueUnit.of(perEmployee),
                DateOrder.of(engaged.stream()),
                DateOrder.of(closes.stream()),
                stages,
                merges(sources, known));
    }

    private static List<Merge> merges(List<Source> sources, CrmState known) {
        var merges = new ArrayList<Merge>();
        Set<String> products =
                new LinkedHashSet<>(known.products().stream().map(Product::name).toList());
        Set<String> accounts = new LinkedHashSet<>(
                known.accounts().values().stream().map(KnownAccount::name).toList());
        for (var source : sources) {
            source.values(Field.PRODUCT_NAME).forEach(products::add);
            source.values(Field.ACCOUNT_NAME).forEach(accounts::add);
        }
        for (var source : sources) {
            find(source, Field.PRODUCT, products, merges);
            find(source, Field.ACCOUNT, accounts, merges);
            find(source, Field.PARENT, accounts, merges);
            find(source, Field.INDUSTRY, Typos.INDUSTRIES, merges);
            find(source, Field.COUNTRY, Typos.countries(), merges);
        }
        return merges;
    }

    private static void find(Source source, Field field, Collection<String> known, List<Merge> merges) {
        var counts = new LinkedHashMap<String, Integer>();
        source.values(field).forEach(value -> counts.merge(value, 1, Integer::sum));
        if (counts.size() > 5_000) {
            return; // Free text rather than names: nothing to compare.
        }
        counts.forEach((written, rows) -> {
            if (merges.size() < MOST_MERGES) {
                Typos.meant(written, known)
                        .ifPresent(meant -> merges.add(new Merge(field, written, meant, rows, true)));
            }
        });
    }

    /** What the text stands for, after the merges that were accepted. */
    String meant(Field field, String written) {
        for (var merge : merges) {
            if (merge.accepted() && merge.field() == field && merge.written().equals(written)) {
                return merge.meant();
            }
        }
        return written;
    }

    public Settings withMerges(List<Merge> decided) {
        return new Settings(currency, revenueUnit, engagedOrder, closesOrder, stages, decided);
    }

    public Settings withStages(Map<String, DealStage> decided) {
        return new Settings(currency, revenueUnit, engagedOrder, closesOrder, decided, merges);
    }

    public Settings withDates(DateOrder engaged, DateOrder closes) {
        return new Settings(currency, revenueUnit, engaged, closes, stages, merges);
    }

    public Settings withMoney(Currency inCurrency, RevenueUnit unit) {
        return new Settings(inCurrency, unit, engagedOrder, closesOrder, stages, merges);
    }
}
