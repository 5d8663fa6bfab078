package dev.verona.dispute.projection.disputes;

import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.dispute.api.DisputePage;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeQuery.FindDispute;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.api.DisputeQuery.ListLessons;
import dev.verona.dispute.api.DisputeQuery.WhatWaits;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeTask;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.DisputeView.Act;
import dev.verona.dispute.api.DisputeView.AttachedFact;
import dev.verona.dispute.api.LessonPage;
import dev.verona.dispute.domain.Parties;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what may be asked about disputes, each time anew by the day and by who asks. */
@Component
class DisputeQueries {

    private final DisputeStore store;
    private final People people;
    private final PlanAccess access;
    private final Projections projections;
    private final Clock clock;

    DisputeQueries(DisputeStore store, People people, PlanAccess access, Projections projections, Clock clock) {
        this.store = store;
        this.people = people;
        this.access = access;
        this.projections = projections;
        this.clock = clock;
    }

    private DisputeStore.Shelf now() {
        projections.awaitOwnWrites(DisputeQuery.READ_MODEL);
        return store.now();
    }

    private DisputeRows rows(DisputeStore.Shelf shelf, Names names) {
        return new DisputeRows(shelf, names, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @QueryHandler
    DisputePage handle(ListDisputes query, Actor asking) {
        return rows(now(), new Names(people)).page(query, asking.person());
    }

    @QueryHandler
    LessonPage handle(ListLessons query) {
        return new Lessons(now()).page(query);
    }

    @QueryHandler
    DisputeView handle(FindDispute query, Actor asking) {
        var shelf = now();
        var dispute = shelf.disputes().get(query.dispute().value());
        if (dispute == null) {
            throw new NotFound("There is no such dispute. Look for it in the list.");
        }
        var names = new Names(people);
        var plan = dispute.matter().plan();
        var parties = parties(dispute);
        return new DisputeView(
                rows(shelf, names).row(dispute),
                dispute.matter(),
                plan != null && access.mayRead(asking, plan),
                names.of(dispute.raisedBy()),
                dispute.facts().stream()
                        .sorted(Comparator.comparing(StoredDispute.Attached::at))
                        .map(fact -> new AttachedFact(
                                fact.fact(),
                                names.of(fact.by()),
                                fact.attached(),
                                !dispute.isSettled()
                                        && (fact.by().equals(asking.person()) || parties.may(asking, Act.REWORD))))
                        .toList(),
                dispute.state() == DisputeState.ESCALATED
                        ? new DisputeView.Escalation(
                                names.of(dispute.turn().with()),
                                dispute.turn().since(),
                                dispute.turn().reason())
                        : null,
                settled(dispute, names),
                dispute.journal().stream().map(entry -> deed(entry, names)).toList(),
                parties.acts(asking));
    }

    private static DisputeView.@Nullable Settled settled(StoredDispute dispute, Names names) {
        var how = dispute.settled();
        return how == null ? null : new DisputeView.Settled(how.outcome(), how.lesson(), names.of(how.by()), how.at());
    }

    private static DisputeView.Deed deed(StoredDispute.Entry entry, Names names) {
        var what = entry.person().isEmpty()
                ? entry.what()
                : entry.what() + " " + names.of(new PersonId(entry.person())).name();
        return new DisputeView.Deed(names.of(entry.by()), entry.at(), what, entry.detail());
    }

    private static Parties parties(StoredDispute dispute) {
        return new Parties(dispute.state(), dispute.raisedBy(), dispute.turn().with());
    }

    @QueryHandler
    List<DisputeTask> handle(WhatWaits query, Actor asking) {
        var shelf = now();
        var names = new Names(people);
        return shelf.disputes().values().stream()
                .filter(dispute -> !dispute.isSettled() && dispute.turn().with().equals(asking.person()))
                .map(dispute -> task(shelf, names, dispute))
                .sorted(Comparator.comparing(DisputeTask::due).thenComparing(DisputeTask::since))
                .toList();
    }

    private static DisputeTask task(DisputeStore.Shelf shelf, Names names, StoredDispute dispute) {
        var account = shelf.accountOf(dispute);
        return new DisputeTask(
                dispute.state() == DisputeState.ESCALATED ? DisputeTask.Kind.DECIDE : DisputeTask.Kind.SETTLE,
                dispute.id(),
                dispute.matter().subject(),
                account == null ? "" : account.name(),
                dispute.turn().due(),
                dispute.turn().since(),
                names.of(dispute.turn().by()),
                dispute.turn().reason());
    }
}
