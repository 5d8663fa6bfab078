package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import java.util.Optional;

/** Which accounts there are, for other modules' rules and read models. Read from the read model: what was added a moment ago may still be missing. */
public interface Accounts {

    /** The processor that keeps what {@link AccountQuery} reads, for screens that wait for it. */
    String READ_MODEL = "account";

    Optional<AccountName> find(AccountId account);

    /** The account of that name, whatever its case and spacing. */
    Optional<AccountName> named(String name);

    /** Whose working days count for it; empty when nobody knows the account, or its country. */
    default Optional<Country> countryOf(AccountId account) {
        return Optional.empty();
    }

    record AccountName(AccountId id, String name) {}
}
