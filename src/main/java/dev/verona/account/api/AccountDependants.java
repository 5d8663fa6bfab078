package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What other modules have that would lose its footing without an account. Each is a bean; an undone import does not withdraw such an account. */
public interface AccountDependants {

    /** Including what this process has just written. */
    List<LaterWork> on(AccountId account);

    /** The same for each of several, without those that hold up nothing. */
    default Map<AccountId, List<LaterWork>> on(Collection<AccountId> accounts) {
        var all = new HashMap<AccountId, List<LaterWork>>();
        for (var account : accounts) {
            var found = on(account);
            if (!found.isEmpty()) {
                all.put(account, found);
            }
        }
        return all;
    }
}
