package dev.verona.account;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueCommand;
import dev.verona.account.api.ImportCommand;
import dev.verona.account.api.ImportQuery;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.domain.AccountCommands;
import dev.verona.account.domain.Aggregates;
import dev.verona.account.domain.Dependants;
import dev.verona.account.domain.ImportCommands;
import dev.verona.account.domain.OpportunityCommands;
import dev.verona.account.domain.RolesMay;
import dev.verona.account.domain.SegmentCommands;
import dev.verona.account.domain.UndoCommands;
import dev.verona.directory.api.People;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the domain to Spring, of which the domain knows nothing. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Aggregates accountAggregates(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new Aggregates(axon::getObject);
    }

    @Bean
    AccountCommands accountCommands(Aggregates aggregates, Accounts accounts, People people) {
        return new AccountCommands(aggregates, accounts, people);
    }

    @Bean
    OpportunityCommands opportunityCommands(Aggregates aggregates) {
        return new OpportunityCommands(aggregates);
    }

    @Bean
    SegmentCommands segmentCommands(Aggregates aggregates) {
        return new SegmentCommands(aggregates);
    }

    @Bean
    ImportCommands importCommands(Aggregates aggregates, AccountCommands accounts) {
        return new ImportCommands(aggregates, accounts);
    }

    @Bean
    UndoCommands undoCommands(Aggregates aggregates, AccountCommands accounts, Dependants dependants) {
        return new UndoCommands(aggregates, accounts, dependants);
    }

    @Bean
    MessagePolicy<AccountQuery> accountQueryPolicy() {
        return RolesMay.readAccounts();
    }

    @Bean
    MessagePolicy<AccountCommand> accountCommandPolicy() {
        return RolesMay.changeAccounts();
    }

    @Bean
    MessagePolicy<OpportunityCommand> opportunityCommandPolicy() {
        return RolesMay.changeOpportunities();
    }

    @Bean
    MessagePolicy<SegmentCommand> segmentCommandPolicy() {
        return RolesMay.defineSegments();
    }

    @Bean
    MessagePolicy<CatalogueCommand> catalogueCommandPolicy() {
        return RolesMay.keepTheCatalogue();
    }

    @Bean
    MessagePolicy<ImportQuery> importQueryPolicy() {
        return RolesMay.readImports();
    }

    @Bean
    MessagePolicy<ImportCommand> importCommandPolicy() {
        return RolesMay.importFromACrm();
    }
}
