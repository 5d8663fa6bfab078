package dev.verona.handoff.projection.leads;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadPage;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadQuery.FindDefinition;
import dev.verona.handoff.api.LeadQuery.FindLead;
import dev.verona.handoff.api.LeadQuery.ListLeads;
import dev.verona.handoff.api.LeadQuery.WhatWaits;
import dev.verona.handoff.api.LeadTask;
import dev.verona.handoff.api.LeadView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what may be asked about leads, each time anew by the definition in force and the day. */
@Component
class LeadQueries {

    private final LeadStore store;
    private final People people;
    private final Accounts accounts;
    private final Projections projections;
    private final Clock clock;

    LeadQueries(LeadStore store, People people, Accounts accounts, Projections projections, Clock clock) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.projections = projections;
        this.clock = clock;
    }

    private LeadStore.Shelf now() {
        projections.awaitOwnWrites(LeadQuery.READ_MODEL);
        return store.now();
    }

    private LeadRows rows(LeadStore.Shelf shelf, Names names) {
        return new LeadRows(shelf, names, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @QueryHandler
    LeadPage handle(ListLeads query) {
        var shelf = now();
        var rows = rows(shelf, new Names(people));
        var found = rows.matching(query.filter()).stream()
                .sorted(LeadRows.order(query.sort(), query.descending()))
                .toList();
        int from = Math.clamp(query.offset(), 0, found.size());
        int to = Math.clamp((long) from + query.limit(), from, found.size());
        return new LeadPage(found.subList(from, to), found.size(), shelf.leads().size(), rows.holders());
    }

    @QueryHandler
    LeadView handle(FindLead query, Actor asking) {
        var shelf = now();
        var lead = shelf.leads().get(query.lead().value());
        if (lead == null) {
            throw new NotFound("There is no such lead. Look for it in the list.");
        }
        var names = new Names(people);
        return new Glance(shelf, asking, names).view(lead, rows(shelf, names), accounts);
    }

    @QueryHandler
    List<LeadTask> handle(WhatWaits query, Actor asking) {
        return new Waiting(now(), new Names(people)).of(asking);
    }

    @QueryHandler
    DefinitionView handle(FindDefinition query, Actor asking) {
        return new Glance(now(), asking, new Names(people)).definition();
    }
}
