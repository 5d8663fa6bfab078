package dev.verona.account.projection;

import dev.verona.account.api.EffectView.Change;
import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.LaterWork;
import dev.verona.shared.AccountId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing that some import made or changed.
 *
 * @param account the account that it is or belongs to, as far as it is known
 * @param effects what each import did with it
 */
record StoredThing(
        ImportedKind kind,
        String id,
        String label,
        @Nullable AccountId account,
        ImportTrail trail,
        Map<String, StoredEffect> effects) {

    /**
     * What one import did with the thing.
     *
     * @param worked whether it stands among those that somebody changed later
     * @param because for whose sake an undo has kept it
     */
    record StoredEffect(boolean made, List<Change> changes, boolean worked, Fate fate, List<LaterWork> because) {

        static StoredEffect begun(boolean made) {
            return new StoredEffect(made, List.of(), false, Fate.STANDS, List.of());
        }

        /** What was changed twice has changed once, from what it was first. */
        StoredEffect changed(Map<ImportedField, String> before, Map<ImportedField, String> after) {
            if (made) {
                return this;
            }
            var all = new EnumMap<ImportedField, Change>(ImportedField.class);
            changes.forEach(change -> all.put(change.field(), change));
            for (var field : ImportTrail.differing(before, after)) {
                var was = all.containsKey(field) ? all.get(field).was() : before.getOrDefault(field, "");
                var now = after.getOrDefault(field, "");
                if (was.equals(now)) {
                    all.remove(field);
                } else {
                    all.put(field, new Change(field, was, now));
                }
            }
            return new StoredEffect(made, new ArrayList<>(all.values()), worked, fate, because);
        }

        StoredEffect workedOn() {
            return new StoredEffect(made, changes, true, fate, because);
        }

        StoredEffect fate(Fate now, List<LaterWork> reasons) {
            return new StoredEffect(made, changes, worked, now, reasons);
        }
    }

    static String keyOf(ImportedKind kind, String id) {
        return kind.name() + " " + id;
    }

    static String idIn(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    String key() {
        return keyOf(kind, id);
    }

    StoredThing with(String newLabel, @Nullable AccountId newAccount, ImportTrail newTrail) {
        return new StoredThing(kind, id, newLabel, newAccount, newTrail, effects);
    }

    @Nullable
    StoredEffect effect(ImportId batch) {
        return effects.get(batch.value());
    }

    /** The import whose undo took it away last. */
    Optional<ImportId> withdrawnWith() {
        return effects.entrySet().stream()
                .filter(effect -> effect.getValue().fate() == Fate.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(effect -> new ImportId(effect.getKey()));
    }

    StoredThing with(ImportId batch, StoredEffect effect) {
        var all = new LinkedHashMap<>(effects);
        all.put(batch.value(), effect);
        return new StoredThing(kind, id, label, account, trail, all);
    }
}
