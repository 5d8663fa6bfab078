package dev.verona.handoff.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadPage;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadTask;
import dev.verona.handoff.api.LeadView;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class LeadAnswers {

    private final QueryGateway queries;

    LeadAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    LeadPage leads(LeadQuery.ListLeads query) {
        return Commands.answer(queries.query(query, LeadPage.class));
    }

    LeadView lead(LeadId id) {
        return Commands.answer(queries.query(new LeadQuery.FindLead(id), LeadView.class));
    }

    DefinitionView definition() {
        return Commands.answer(queries.query(new LeadQuery.FindDefinition(), DefinitionView.class));
    }

    List<LeadTask> waiting() {
        return Commands.answer(
                queries.query(new LeadQuery.WhatWaits(), ResponseTypes.multipleInstancesOf(LeadTask.class)));
    }

    Stream<AccountRow> accounts(String text, int offset, int limit) {
        return accountPage(text, offset, limit).rows().stream();
    }

    int accounts(String text) {
        return accountPage(text, 0, 0).total();
    }

    private AccountPage accountPage(String text, int offset, int limit) {
        return Commands.answer(queries.query(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class));
    }

    /** Who may be handed a lead. */
    List<PersonView> salespeople() {
        return Commands.answer(queries.query(FindPeople.active(), PeoplePage.class)).people().stream()
                .filter(person -> person.roles().contains(Role.SALES))
                .toList();
    }
}
