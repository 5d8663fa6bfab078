package dev.verona.dispute.ui;

import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.DisputePage;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeTask;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.dispute.api.LessonPage;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class DisputeAnswers {

    private final QueryGateway queries;
    private final List<FactSource> sources;

    DisputeAnswers(QueryGateway queries, List<FactSource> sources) {
        this.queries = queries;
        this.sources = sources.stream()
                .sorted(java.util.Comparator.comparing(FactSource::kind))
                .toList();
    }

    QueryGateway queries() {
        return queries;
    }

    DisputePage disputes(DisputeQuery.ListDisputes query) {
        return Commands.answer(queries.query(query, DisputePage.class));
    }

    DisputeView dispute(DisputeId id) {
        return Commands.answer(queries.query(new DisputeQuery.FindDispute(id), DisputeView.class));
    }

    LessonPage lessons(DisputeQuery.ListLessons query) {
        return Commands.answer(queries.query(query, LessonPage.class));
    }

    List<DisputeTask> waiting() {
        return Commands.answer(
                queries.query(new DisputeQuery.WhatWaits(), ResponseTypes.multipleInstancesOf(DisputeTask.class)));
    }

    /** Who may have a dispute. */
    List<PersonView> owners() {
        return people(Role.SALES, Role.MARKETING, Role.LIAISON, Role.LEADER);
    }

    List<PersonView> sponsors() {
        return people(Role.LEADER);
    }

    private List<PersonView> people(Role... roles) {
        return Commands.answer(queries.query(FindPeople.active(), PeoplePage.class)).people().stream()
                .filter(person -> person.actor().hasAny(roles))
                .toList();
    }

    /** Where facts come from. */
    List<FactSource> sources() {
        return sources;
    }

    /** Where the fact is looked at; empty when nobody records such facts any more. */
    String pathOf(FactRef fact) {
        return sources.stream()
                .filter(source -> source.kind() == fact.kind())
                .findFirst()
                .map(source -> source.pathOf(fact.id()))
                .orElse("");
    }
}
