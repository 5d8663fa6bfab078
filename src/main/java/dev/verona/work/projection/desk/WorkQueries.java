package dev.verona.work.projection.desk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.work.api.News;
import dev.verona.work.api.Waiting;
import dev.verona.work.api.WorkQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what waits for the person who asks, and what is new to them. */
@Component
class WorkQueries {

    private static final Comparator<Waiting> URGENT_FIRST =
            comparing(WorkQueries::dueOrLast).thenComparing(Waiting::kind).thenComparing(Waiting::since);

    private final DeskStore store;
    private final Accounts accounts;
    private final People people;
    private final PlanAccess access;
    private final Projections projections;

    WorkQueries(DeskStore store, Accounts accounts, People people, PlanAccess access, Projections projections) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.access = access;
        this.projections = projections;
    }

    @QueryHandler
    List<Waiting> handle(WorkQuery.WhatWaits query, Actor asking) {
        projections.awaitOwnWrites(WorkQuery.READ_MODEL);
        var items = store.desk(asking.person()).items();
        var readable = access.readable(asking, items.stream().map(Item::plan).collect(toSet()));
        var names = new Names(people);
        var customers = new HashMap<AccountId, String>();
        return items.stream()
                .filter(item -> readable.contains(item.plan()))
                .map(item ->
                        waiting(item, customers.computeIfAbsent(item.account(), this::customer), names.of(item.by())))
                .sorted(URGENT_FIRST)
                .toList();
    }

    @QueryHandler
    News handle(WorkQuery.WhatIsNew query, Actor asking) {
        projections.awaitOwnWrites(WorkQuery.READ_MODEL);
        var seen = store.seen(asking.person());
        var told = query.accounts().stream()
                .map(store::feed)
                .flatMap(feed -> feed.entries().stream()
                        .filter(entry -> entry.position() > seen && !entry.by().equals(asking.person()))
                        .map(entry -> new Told(feed.account(), entry)))
                .toList();
        var readable = access.readable(
                asking, told.stream().map(Told::plan).filter(Objects::nonNull).collect(toSet()));
        var names = new Names(people);
        var changes = told.stream()
                .filter(one -> one.plan() == null || readable.contains(one.plan()))
                .sorted(Comparator.comparingLong((Told one) -> one.entry().position())
                        .reversed())
                .toList();
        return new News(
                changes.isEmpty() ? -1 : changes.getFirst().entry().position(),
                changes.stream()
                        .map(one -> change(one, names.of(one.entry().by())))
                        .toList());
    }

    private String customer(AccountId account) {
        return accounts.find(account).map(Accounts.AccountName::name).orElse(account.value());
    }

    private static LocalDate dueOrLast(Waiting waiting) {
        var due = waiting.due();
        return due == null ? LocalDate.MAX : due;
    }

    private record Told(AccountId account, Feed.Entry entry) {

        @Nullable
        PlanId plan() {
            return entry.plan().isEmpty() ? null : new PlanId(entry.plan());
        }
    }

    private static News.Change change(Told told, PersonRef by) {
        var entry = told.entry();
        return new News.Change(
                told.account(),
                told.plan(),
                entry.element().isEmpty() ? null : new ElementId(entry.element()),
                entry.contribution(),
                entry.what(),
                entry.title(),
                by,
                entry.at());
    }

    private static Waiting waiting(Item item, String customer, PersonRef by) {
        return new Waiting(
                item.kind(),
                item.plan(),
                item.account(),
                customer,
                item.element().isEmpty() ? null : new ElementId(item.element()),
                item.title(),
                item.due(),
                item.since(),
                by,
                item.reason(),
                item.personal());
    }
}
