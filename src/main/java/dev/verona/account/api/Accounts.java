package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.util.Optional;

/** Which accounts there are, for other modules' rules and read models. Read from the read model: what was added a moment ago may still be missing. */
public interface Accounts {

    /** The processor that keeps what {@link AccountQuery} reads, for screens that wait for it. */
    String READ_MODEL = "account";

    Optional<AccountName> find(AccountId account);

    /** The account of that name, whatever its case and spacing. */
    Optional<AccountName> named(String name);

    record AccountName(AccountId id, String name) {}
}
