package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.util.List;

/** What other modules have that would lose its footing without an account. Each is a bean; an undone import does not withdraw such an account. */
public interface AccountDependants {

    /** Including what this process has just written. */
    List<LaterWork> on(AccountId account);
}
