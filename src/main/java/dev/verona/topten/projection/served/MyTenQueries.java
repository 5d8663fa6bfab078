package dev.verona.topten.projection.served;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTenQuery;
import dev.verona.topten.api.MyTenQuery.MyAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what a marketer serves: one document for her, and one for each of her accounts. */
@Component
class MyTenQueries {

    private final MyTenStore store;
    private final Accounts accounts;
    private final QueryGateway queries;
    private final People people;
    private final PlanAccess access;
    private final Projections projections;
    private final Clock clock;

    MyTenQueries(
            MyTenStore store,
            Accounts accounts,
            QueryGateway queries,
            People people,
            PlanAccess access,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.queries = queries;
        this.people = people;
        this.access = access;
        this.projections = projections;
        this.clock = clock;
    }

    @QueryHandler
    MyTen handle(MyAccounts query, Actor asking) {
        projections.awaitOwnWrites(MyTenQuery.READ_MODEL);
        var teams = store.teamsOf(asking.person());
        var readable =
                access.readable(asking, teams.keySet().stream().map(PlanId::new).toList());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var glance = new ServedGlance(asking.person(), new Names(people), clock.instant(), today);
        var segments = segments();
        var served = store.accounts(new HashSet<>(teams.values())).stream()
                .flatMap(account -> plan(account, readable, today).stream()
                        .map(plan ->
                                glance.of(name(account), segments.getOrDefault(account.account(), ""), account, plan)))
                .toList();
        return new MyTen(sorted(served), Patterns.in(served));
    }

    private static List<Served> sorted(List<Served> served) {
        var members = served.stream()
                .filter(one -> one.rank() != null)
                .collect(Collectors.groupingBy(Served::segment, Collectors.counting()));
        return served.stream()
                .sorted(Comparator.comparing((Served one) -> one.rank() == null)
                        .thenComparingLong(one -> -members.getOrDefault(one.segment(), 0L))
                        .thenComparing(Served::segment, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(one -> Objects.requireNonNullElse(one.rank(), 0))
                        .thenComparing(one -> one.account().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The names of the segments of accounts that are in a top ten. */
    private Map<AccountId, String> segments() {
        var names = new HashMap<AccountId, String>();
        queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class))
                .join()
                .forEach(segment ->
                        segment.topTen().forEach(one -> names.put(one.account().id(), segment.name())));
        return names;
    }

    private AccountName name(StoredAccount account) {
        return accounts.find(account.account())
                .orElseGet(() ->
                        new AccountName(account.account(), account.account().value()));
    }

    /** Of those that are worked on, the one of today, else the latest. */
    private static Optional<StoredPlan> plan(StoredAccount account, Set<PlanId> readable, LocalDate today) {
        Stream<StoredPlan> open =
                account.plans().values().stream().filter(plan -> !plan.closed() && readable.contains(plan.plan()));
        return open.max(Comparator.comparing((StoredPlan plan) -> plan.period().contains(today))
                .thenComparing(plan -> plan.period().from()));
    }
}
