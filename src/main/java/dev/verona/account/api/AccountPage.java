package dev.verona.account.api;

import java.util.List;

/**
 * A stretch of the list.
 *
 * @param total how many match, without offset and limit
 * @param all how many accounts there are
 */
public record AccountPage(List<AccountRow> rows, int total, int all) {

    public AccountPage {
        rows = List.copyOf(rows);
    }
}
