package dev.verona.account.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Chooses one of however many accounts, or none. */
public final class AccountField extends ComboBox<AccountRow> {

    private static final long serialVersionUID = 1L;

    private final transient QueryGateway queries;

    public AccountField(String label, QueryGateway queries) {
        super(label);
        this.queries = queries;
        setItems(DataProvider.fromFilteringCallbacks(
                query -> page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).rows().stream(),
                query -> page(query.getFilter().orElse(""), 0, 0).total()));
        setItemLabelGenerator(AccountRow::name);
        setClearButtonVisible(true);
    }

    private AccountPage page(String text, int offset, int limit) {
        return Commands.answer(queries.query(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class));
    }

    /** Chooses that account; none when it is not there. */
    public void choose(@Nullable AccountId account) {
        Optional.ofNullable(account).flatMap(this::find).ifPresentOrElse(this::setValue, this::clear);
    }

    private Optional<AccountRow> find(AccountId id) {
        return queries.query(new AccountQuery.FindAccount(id), AccountView.class)
                .thenApply(view -> page(view.name(), 0, 20).rows().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .exceptionally(missing -> Optional.empty())
                .join();
    }
}
