package dev.verona.work.projection.desk;

import static java.util.Comparator.comparing;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.work.api.News;
import dev.verona.work.api.Waiting;
import dev.verona.work.api.WorkQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
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
        return store.desk(asking.person()).items().stream()
                .filter(item -> access.mayRead(asking, item.plan()))
                .map(this::waiting)
                .sorted(URGENT_FIRST)
                .toList();
    }

    @QueryHandler
    News handle(WorkQuery.WhatIsNew query, Actor asking) {
        projections.awaitOwnWrites(WorkQuery.READ_MODEL);
        var seen = store.seen(asking.person());
        var changes = query.accounts().stream()
                .map(store::feed)
                .flatMap(feed -> feed.entries().stream()
                        .filter(entry -> entry.position() > seen && !entry.by().equals(asking.person()))
                        .filter(entry -> entry.plan().isEmpty() || access.mayRead(asking, new PlanId(entry.plan())))
                        .map(entry -> new Told(feed.account(), entry)))
                .sorted(Comparator.comparingLong((Told told) -> told.entry().position())
                        .reversed())
                .toList();
        return new News(
                changes.isEmpty() ? -1 : changes.getFirst().entry().position(),
                changes.stream().map(this::change).toList());
    }

    private static LocalDate dueOrLast(Waiting waiting) {
        var due = waiting.due();
        return due == null ? LocalDate.MAX : due;
    }

    private record Told(AccountId account, Feed.Entry entry) {}

    private News.Change change(Told told) {
        var entry = told.entry();
        return new News.Change(
                told.account(),
                entry.plan().isEmpty() ? null : new PlanId(entry.plan()),
                entry.element().isEmpty() ? null : new ElementId(entry.element()),
                entry.contribution(),
                entry.what(),
                entry.title(),
                person(entry.by()),
                entry.at());
    }

    private Waiting waiting(Item item) {
        return new Waiting(
                item.kind(),
                item.plan(),
                item.account(),
                accounts.find(item.account())
                        .map(Accounts.AccountName::name)
                        .orElse(item.account().value()),
                item.element().isEmpty() ? null : new ElementId(item.element()),
                item.title(),
                item.due(),
                item.since(),
                person(item.by()),
                item.reason(),
                item.personal());
    }

    private PersonRef person(PersonId id) {
        return people.find(id)
                .map(found -> new PersonRef(id, found.name(), found.function()))
                .orElseGet(() -> new PersonRef(id, id.value(), Function.JOINT));
    }
}
