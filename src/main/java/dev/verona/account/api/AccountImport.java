package dev.verona.account.api;

import dev.verona.account.api.ImportSummary.Count;
import java.util.Map;

/**
 * One import as an account's history tells it.
 *
 * @param here what of it concerns this account: the account itself, and opportunities that are or were its own
 */
public record AccountImport(ImportSummary whole, Map<ImportedKind, Count> here) {

    public AccountImport {
        here = Map.copyOf(here);
    }
}
