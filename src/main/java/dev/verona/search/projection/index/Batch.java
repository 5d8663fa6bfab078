package dev.verona.search.projection.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a batch of events leads to, before it is written. Later events of the batch see what earlier ones did. */
final class Batch {

    private final IndexGeneration index;
    private final Map<String, Entry> changed = new HashMap<>();
    private final Set<String> renamed = new HashSet<>();

    Batch(IndexGeneration index) {
        this.index = index;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(changed.get(key)).or(() -> index.find(key));
    }

    void put(Entry entry) {
        changed.put(entry.key(), entry);
    }

    /** What is not there is left alone. */
    void change(String key, UnaryOperator<Entry> change) {
        find(key).ifPresent(entry -> put(change.apply(entry)));
    }

    /** What stands under the account's name is found by its new one. */
    void renamed(String account) {
        renamed.add(account);
    }

    Map<String, Entry> changed() {
        return changed;
    }

    Set<String> renamedAccounts() {
        return renamed;
    }
}
