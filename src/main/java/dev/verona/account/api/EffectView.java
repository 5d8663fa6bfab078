package dev.verona.account.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did with one thing.
 *
 * @param id of the thing, within its kind
 * @param label what to call it
 * @param account the account that it is or belongs to, while there is one
 * @param made whether the import took it in; otherwise it changed it
 * @param changes what it changed; of what it made, nothing
 * @param later for whose sake an undo keeps it, or would
 */
public record EffectView(
        ImportedKind kind,
        String id,
        String label,
        @Nullable AccountName account,
        boolean made,
        List<Change> changes,
        Fate fate,
        List<Later> later) {

    public EffectView {
        changes = List.copyOf(changes);
        later = List.copyOf(later);
    }

    /** What an undo has done with it. */
    public enum Fate {
        STANDS("Stands"),
        WITHDRAWN("Withdrawn"),
        SET_BACK("Set back"),
        KEPT("Kept");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param was as in {@link ImportedValues}, with names for ids; empty for none
     * @param now as above
     */
    public record Change(ImportedField field, String was, String now) {}

    /** {@link LaterWork} with the person's name. */
    public record Later(
            String what,
            @Nullable PersonRef by,
            @Nullable Instant at,
            @Nullable ImportId from) {}
}
