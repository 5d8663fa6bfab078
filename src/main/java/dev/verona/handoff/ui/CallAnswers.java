package dev.verona.handoff.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.CatalogueView;
import dev.verona.account.api.Product;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.EntryView;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of the page on whom to call. */
@Component
final class CallAnswers {

    private final QueryGateway queries;

    CallAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    List<EntryView> whom(EntryQuery query) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(EntryView.class)));
    }

    Stream<AccountRow> accounts(String text, int offset, int limit) {
        return page(text, offset, limit).rows().stream();
    }

    int accounts(String text) {
        return page(text, 0, 0).total();
    }

    private AccountPage page(String text, int offset, int limit) {
        return Commands.answer(queries.query(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class));
    }

    /** That account as the list has it; empty when there is none. */
    Optional<AccountRow> account(AccountId id) {
        return queries.query(new AccountQuery.FindAccount(id), AccountView.class)
                .thenApply(view -> accounts(view.name(), 0, 20)
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .exceptionally(missing -> Optional.empty())
                .join();
    }

    List<String> products() {
        return Commands.answer(queries.query(new AccountQuery.FindCatalogue(), CatalogueView.class)).products().stream()
                .map(Product::name)
                .toList();
    }

    List<SegmentView> segments() {
        return Commands.answer(
                queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class)));
    }

    List<PersonView> people() {
        return Commands.answer(queries.query(FindPeople.active(), PeoplePage.class))
                .people();
    }
}
