package dev.verona.work.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountQuery.AccountSort;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountRow;
import dev.verona.plan.api.PlanQuery.PlansOfPerson;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanSummary;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.work.api.News;
import dev.verona.work.api.Waiting;
import dev.verona.work.api.WorkQuery.WhatIsNew;
import dev.verona.work.api.WorkQuery.WhatWaits;
import dev.verona.work.page.WaitingLine;
import dev.verona.work.page.WaitingSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of this page. */
@Component
final class Work {

    /** Of a list that is looked through, not searched: the list of accounts is for that. */
    private static final int MOST = 40;

    private static final Comparator<Mine> BY_RANK = Comparator.comparingInt(Work::rankOrLast)
            .thenComparing(mine -> mine.account().name(), String.CASE_INSENSITIVE_ORDER);

    /** @param plan the latest that is not closed and in whose team the person is, null for none */
    record Mine(AccountRow account, @Nullable PlanSummary plan) {}

    private final QueryGateway queries;
    private final List<WaitingSource> elsewhere;

    Work(QueryGateway queries, List<WaitingSource> elsewhere) {
        this.queries = queries;
        this.elsewhere = elsewhere;
    }

    /** In plans and elsewhere, what is due first. */
    List<WaitingLine> waiting() {
        var inPlans = queries.query(new WhatWaits(), ResponseTypes.multipleInstancesOf(Waiting.class)).join().stream()
                .map(PlanLines::of);
        return Stream.concat(elsewhere.stream().flatMap(source -> source.waiting().stream()), inPlans)
                .sorted(Comparator.comparing(Work::dueOrLast))
                .toList();
    }

    private static LocalDate dueOrLast(WaitingLine line) {
        var due = line.due();
        return due == null ? LocalDate.MAX : due;
    }

    News news(Set<AccountId> accounts) {
        return queries.query(new WhatIsNew(accounts), News.class).join();
    }

    /** Those that the person owns or plans for; a leader's are the top tens as well. By rank. */
    List<Mine> accounts(Actor viewer) {
        var plans = plans(viewer.person());
        Map<AccountId, AccountRow> rows = new LinkedHashMap<>();
        Stream.concat(list(owned(viewer.person())), viewer.has(Role.LEADER) ? list(topTens()) : Stream.empty())
                .forEach(row -> rows.put(row.id(), row));
        plans.values().stream()
                .filter(plan -> !rows.containsKey(plan.account()))
                .flatMap(plan -> list(AccountFilter.text(plan.accountName()))
                        .filter(row -> row.id().equals(plan.account())))
                .forEach(row -> rows.put(row.id(), row));
        return rows.values().stream()
                .map(row -> new Mine(row, plans.get(row.id())))
                .sorted(BY_RANK)
                .limit(MOST)
                .toList();
    }

    private static int rankOrLast(Mine mine) {
        var rank = mine.account().rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private Map<AccountId, PlanSummary> plans(PersonId person) {
        Map<AccountId, PlanSummary> latest = new LinkedHashMap<>();
        queries.query(new PlansOfPerson(person), ResponseTypes.multipleInstancesOf(PlanSummary.class)).join().stream()
                .filter(plan -> plan.status() != PlanStatus.CLOSED && plan.openTo())
                .forEach(plan -> latest.putIfAbsent(plan.account(), plan));
        return latest;
    }

    private Stream<AccountRow> list(AccountFilter filter) {
        return queries
                .query(new ListAccounts(filter, AccountSort.RANK, false, 0, MOST), AccountPage.class)
                .join()
                .rows()
                .stream();
    }

    private static AccountFilter owned(PersonId person) {
        return new AccountFilter("", null, null, "", "", person, false);
    }

    private static AccountFilter topTens() {
        return new AccountFilter("", null, null, "", "", null, true);
    }
}
