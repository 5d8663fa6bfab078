package dev.verona.account.projection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import dev.verona.account.api.AccountView.AgentShare;
import dev.verona.account.api.AccountView.Pipeline;
import dev.verona.account.api.AccountView.StageAmount;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.Slug;
import dev.verona.account.projection.AccountStore.Mark;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that this module's screens show, as of one entry of the log, in memory. Immutable to its readers. */
final class Snapshot {

    /** An opportunity with its id. */
    record Known(OpportunityId id, OpportunityFacts facts) {}

    static final Snapshot EMPTY = new Snapshot(Mark.NONE, Map.of(), Map.of(), Map.of(), StoredCatalogue.EMPTY);

    final Mark mark;
    final Map<String, StoredAccount> accounts;
    final Map<String, OpportunityFacts> opportunities;
    final Map<String, StoredSegment> segments;
    final StoredCatalogue catalogue;

    private final Map<String, AccountId> byName = new HashMap<>();
    private final Map<AccountId, Integer> ranks = new HashMap<>();
    private final Map<AccountId, List<AccountName>> subsidiaries = new HashMap<>();
    private final Map<String, List<Known>> byAccount = new HashMap<>();
    private final Map<String, Pipeline> pipelines = new HashMap<>();
    private final List<Known> all;
    private @Nullable Map<String, List<Known>> byProduct;
    private @Nullable Map<String, List<Known>> byAgent;

    Snapshot(
            Mark mark,
            Map<String, StoredAccount> accounts,
            Map<String, OpportunityFacts> opportunities,
            Map<String, StoredSegment> segments,
            StoredCatalogue catalogue) {
        this.mark = mark;
        this.accounts = accounts;
        this.opportunities = opportunities;
        this.segments = segments;
        this.catalogue = catalogue;
        accounts.values().forEach(account -> {
            byName.put(Slug.key(account.name()), account.id());
            if (account.parent() != null) {
                subsidiaries
                        .computeIfAbsent(account.parent(), parent -> new ArrayList<>())
                        .add(new AccountName(account.id(), account.name()));
            }
        });
        subsidiaries.values().forEach(list -> list.sort(comparing(AccountName::name, String.CASE_INSENSITIVE_ORDER)));
        segments.values().forEach(segment -> segment.topTen().forEach((rank, account) -> ranks.put(account, rank)));
        all = new ArrayList<>(opportunities.size());
        opportunities.forEach((id, facts) -> all.add(new Known(new OpportunityId(id), facts)));
        byAccount.putAll(
                all.stream().collect(groupingBy(known -> keyOf(known.facts().account()))));
        byAccount.forEach((account, known) -> pipelines.put(account, pipeline(known)));
    }

    private static String keyOf(@Nullable AccountId account) {
        return account == null ? "" : account.value();
    }

    @Nullable
    StoredAccount named(String name) {
        var id = byName.get(Slug.key(name));
        return id == null ? null : accounts.get(id.value());
    }

    @Nullable
    Integer rank(AccountId account) {
        return ranks.get(account);
    }

    List<AccountName> subsidiaries(AccountId account) {
        return subsidiaries.getOrDefault(account, List.of());
    }

    List<Known> opportunities() {
        return all;
    }

    /** @param account null for those whose account is unknown */
    List<Known> opportunitiesOf(@Nullable AccountId account) {
        return byAccount.getOrDefault(keyOf(account), List.of());
    }

    /** Those that sell a product of that name. */
    synchronized List<Known> selling(String product) {
        var known = byProduct == null ? byName(OpportunityFacts::product) : byProduct;
        byProduct = known;
        return known.getOrDefault(Slug.key(product), List.of());
    }

    /** Those that an agent of that name works on. */
    synchronized List<Known> workedBy(String agent) {
        var known = byAgent == null ? byName(OpportunityFacts::agent) : byAgent;
        byAgent = known;
        return known.getOrDefault(Slug.key(agent), List.of());
    }

    /** Thousands of them have few names: each is made a key of once. */
    private Map<String, List<Known>> byName(Function<OpportunityFacts, String> name) {
        var keyed = new HashMap<String, List<Known>>();
        all.stream()
                .collect(groupingBy(known -> name.apply(known.facts())))
                .forEach((written, known) -> keyed.computeIfAbsent(Slug.key(written), first -> new ArrayList<>())
                        .addAll(known));
        return keyed;
    }

    Pipeline pipeline(AccountId account) {
        return pipelines.getOrDefault(account.value(), Pipeline.NONE);
    }

    private static Pipeline pipeline(List<Known> known) {
        return new Pipeline(
                sums(known, Outcome.OPEN),
                sums(known, Outcome.WON),
                count(known, Outcome.OPEN),
                count(known, Outcome.WON),
                count(known, Outcome.LOST));
    }

    private static int count(List<Known> known, Outcome outcome) {
        return (int)
                known.stream().filter(it -> it.facts().outcome() == outcome).count();
    }

    private static List<Money> sums(List<Known> known, Outcome outcome) {
        var sums = new HashMap<Currency, Money>();
        for (var each : known) {
            var amount = each.facts().amount();
            if (each.facts().outcome() == outcome && amount != null) {
                sums.merge(amount.currency(), amount, Money::plus);
            }
        }
        return sums.values().stream()
                .sorted(comparing(Money::amount, reverseOrder()))
                .toList();
    }

    /** What is open and won at each stage that has any; one per currency. */
    List<StageAmount> stages(AccountId account) {
        record Cell(Stage stage, Outcome outcome) {}
        var cells = new TreeMap<Cell, List<Known>>(comparing(Cell::stage).thenComparing(Cell::outcome));
        for (var each : opportunitiesOf(account)) {
            var stage = each.facts().stage();
            if (stage != null && each.facts().outcome() != Outcome.LOST) {
                cells.computeIfAbsent(new Cell(stage, each.facts().outcome()), cell -> new ArrayList<>())
                        .add(each);
            }
        }
        var amounts = new ArrayList<StageAmount>();
        cells.forEach((cell, known) -> {
            var sums = sums(known, cell.outcome());
            if (sums.isEmpty()) {
                amounts.add(
                        new StageAmount(cell.stage(), cell.outcome(), Money.zero(currencyOf(account)), known.size()));
            }
            for (var sum : sums) {
                var counted = (int) known.stream()
                        .filter(it -> {
                            var amount = it.facts().amount();
                            return amount == null
                                    ? sum.equals(sums.getFirst())
                                    : amount.currency().equals(sum.currency());
                        })
                        .count();
                amounts.add(new StageAmount(cell.stage(), cell.outcome(), sum, counted));
            }
        });
        return amounts;
    }

    private Currency currencyOf(AccountId account) {
        return opportunitiesOf(account).stream()
                .map(it -> it.facts().amount())
                .filter(Objects::nonNull)
                .map(Money::currency)
                .findFirst()
                .orElse(Currency.getInstance("USD"));
    }

    /** Who works on the account's opportunities, the busiest first. */
    List<AgentShare> agents(AccountId account) {
        return opportunitiesOf(account).stream()
                .filter(it -> !it.facts().agent().isEmpty())
                .collect(groupingBy(it -> it.facts().agent()))
                .entrySet()
                .stream()
                .map(entry -> new AgentShare(
                        catalogue
                                .agents()
                                .getOrDefault(Slug.key(entry.getKey()), new SalesAgent(entry.getKey(), "", "")),
                        count(entry.getValue(), Outcome.OPEN),
                        count(entry.getValue(), Outcome.WON),
                        count(entry.getValue(), Outcome.LOST)))
                .sorted(comparing((AgentShare share) -> share.open() + share.won() + share.lost(), reverseOrder())
                        .thenComparing(share -> share.agent().name()))
                .toList();
    }

    /** For sorting only: amounts of several currencies are added up as they stand. */
    static BigDecimal weight(List<Money> amounts) {
        return amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
