package dev.verona.notification.projection.inbox;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.InboxQuery.CountUnread;
import dev.verona.notification.api.InboxQuery.FindInbox;
import dev.verona.notification.api.InboxQuery.FindMailChoice;
import dev.verona.notification.api.InboxQuery.Recipient;
import dev.verona.notification.api.InboxQuery.Unread;
import dev.verona.notification.api.InboxQuery.WhoWasTold;
import dev.verona.notification.api.MailChoice;
import dev.verona.notification.api.Notice;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what people ask about their inboxes. Whoever has left a plan's team is shown nothing of it any more. */
@Component
class InboxQueries {

    private final InboxStore store;
    private final PlanAccess access;
    private final Accounts accounts;
    private final Projections projections;
    private final People people;
    private final Clock clock;

    InboxQueries(
            InboxStore store,
            PlanAccess access,
            Accounts accounts,
            Projections projections,
            People people,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.projections = projections;
        this.people = people;
        this.clock = clock;
    }

    @QueryHandler
    InboxPage handle(FindInbox query, Actor asking) {
        var all = readable(asking);
        var matching = all.stream()
                .filter(notice -> query.kind() == null || notice.kind() == query.kind())
                .filter(notice -> !query.unreadOnly() || !notice.read())
                .toList();
        var shown = matching.stream().limit(Math.max(0, query.limit())).toList();
        return new InboxPage(
                shown,
                matching.size(),
                unread(all),
                all.isEmpty() ? -1 : all.getFirst().position(),
                accounts(shown));
    }

    @QueryHandler
    Unread handle(CountUnread query, Actor asking) {
        return new Unread(unread(readable(asking)));
    }

    @QueryHandler
    MailChoice handle(FindMailChoice query, Actor asking) {
        projections.awaitOwnWrites(InboxQuery.READ_MODEL);
        return store.box(asking.person()).choice();
    }

    @QueryHandler
    List<Recipient> handle(WhoWasTold query) {
        var from = LocalDate.ofInstant(query.since(), ZoneOffset.UTC);
        var to = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return store.toldBetween(from, to).stream()
                .flatMap(id -> people.find(id).stream())
                .filter(PersonView::enabled)
                .map(person -> recipient(person, query))
                .filter(recipient -> !recipient.unread().isEmpty())
                .toList();
    }

    private Recipient recipient(PersonView person, WhoWasTold query) {
        var box = store.box(person.id());
        var unread = box.notices().stream()
                .filter(notice -> !notice.read() && !notice.at().isBefore(query.since()))
                .filter(notice -> notice.target().plan() == null
                        || access.mayRead(person.actor(), notice.target().plan()))
                .toList();
        return new Recipient(person.id(), person.name(), person.signInName(), box.choice(), unread);
    }

    private Map<String, String> accounts(List<Notice> notices) {
        return notices.stream()
                .flatMap(notice -> Stream.ofNullable(notice.target().plan()))
                .map(PlanId::value)
                .distinct()
                .flatMap(plan -> store
                        .plan(plan)
                        .flatMap(known -> accounts.find(known.account()))
                        .map(account -> Map.entry(plan, account.name()))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Notice> readable(Actor asking) {
        projections.awaitOwnWrites(InboxQuery.READ_MODEL);
        var notices = store.box(asking.person()).notices();
        var plans = notices.stream()
                .map(notice -> notice.target().plan())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var readable = plans.isEmpty() ? plans : access.readable(asking, plans);
        return notices.stream()
                .filter(notice -> notice.target().plan() == null
                        || readable.contains(notice.target().plan()))
                .sorted(Comparator.comparingLong(Notice::position).reversed())
                .toList();
    }

    private static int unread(List<Notice> notices) {
        return (int) notices.stream().filter(notice -> !notice.read()).count();
    }
}
