package dev.verona.dispute.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.Counted;
import java.util.List;

/**
 * A stretch of the list.
 *
 * @param total how many match, without offset and limit
 * @param all how many disputes there are
 * @param accounts that any is about, by name
 */
public record DisputePage(
        List<DisputeRow> rows,
        int total,
        int all,
        List<Counted<DisputeState>> states,
        List<Counted<AccountName>> accounts) {

    public DisputePage {
        rows = List.copyOf(rows);
        states = List.copyOf(states);
        accounts = List.copyOf(accounts);
    }
}
