package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.util.Optional;

/** Which accounts there are, for other modules' rules and read models. */
public interface Accounts {

    Optional<AccountName> find(AccountId account);

    record AccountName(AccountId id, String name) {}
}
