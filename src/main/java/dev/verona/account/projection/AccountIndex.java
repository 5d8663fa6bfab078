package dev.verona.account.projection;

import dev.verona.account.api.Accounts;
import dev.verona.account.projection.AccountStore.Mark;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Every account and opportunity in this node's memory, so that a list of thousands is searched, filtered and sorted in milliseconds on any server. Each
 * question first looks at the log's head, so the answer is what the documents say, whichever node wrote them.
 */
@Component
class AccountIndex implements Accounts {

    private final AccountStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    AccountIndex(AccountStore store) {
        this.store = store;
    }

    /** What the documents say now. */
    Snapshot now() {
        var head = store.head();
        var present = snapshot;
        if (present.mark.equals(head)) {
            return present;
        }
        lock.lock();
        try {
            if (!snapshot.mark.equals(head)) {
                snapshot = after(snapshot, head);
            }
            return snapshot;
        } finally {
            lock.unlock();
        }
    }

    private Snapshot after(Snapshot before, Mark head) {
        var changed = store.between(before.mark, head);
        if (changed.everything()) {
            return everything(head);
        }
        return new Snapshot(
                head,
                replaced(before.accounts, changed.accounts(), store::accounts),
                replaced(before.opportunities, changed.opportunities(), store::opportunities),
                changed.segments().isEmpty() ? before.segments : store.allSegments(),
                changed.catalogue() ? store.catalogue() : before.catalogue);
    }

    private Snapshot everything(Mark head) {
        return new Snapshot(
                head, store.allAccounts(), store.allOpportunities(), store.allSegments(), store.catalogue());
    }

    private static <T> Map<String, T> replaced(
            Map<String, T> before, Set<String> changed, Function<Set<String>, Map<String, T>> read) {
        if (changed.isEmpty()) {
            return before;
        }
        var after = new LinkedHashMap<>(before);
        after.keySet().removeAll(changed);
        after.putAll(read.apply(changed));
        return after;
    }

    @Override
    public Optional<AccountName> find(AccountId account) {
        return Optional.ofNullable(now().accounts.get(account.value())).map(AccountIndex::name);
    }

    @Override
    public Optional<AccountName> named(String name) {
        return Optional.ofNullable(now().named(name)).map(AccountIndex::name);
    }

    @Override
    public Optional<Country> countryOf(AccountId account) {
        return Optional.ofNullable(now().accounts.get(account.value()))
                .flatMap(known -> Country.named(known.facts().country()));
    }

    private static AccountName name(StoredAccount account) {
        return new AccountName(account.id(), account.name());
    }
}
