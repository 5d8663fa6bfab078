package dev.verona.account.projection;

import dev.verona.account.api.AccountDependants;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.SegmentId;
import dev.verona.account.domain.Dependants;
import dev.verona.account.projection.Snapshot.Known;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands on an account, a segment or an entry of the catalogue, as the index and the other modules know it. */
@Component
class IndexDependants implements Dependants {

    private final AccountIndex index;
    private final ObjectProvider<AccountDependants> others;

    IndexDependants(AccountIndex index, ObjectProvider<AccountDependants> others) {
        this.index = index;
        this.others = others;
    }

    @Override
    public List<LaterWork> on(AccountId account, Set<AccountId> gone) {
        var found = new ArrayList<LaterWork>();
        others.forEach(module -> found.addAll(module.on(account)));
        found.addAll(on(index.now(), account, gone::contains, opportunity -> false));
        return found;
    }

    /** What other modules have on each of these. */
    Map<AccountId, List<LaterWork>> ofOthers(Collection<AccountId> accounts) {
        var all = new HashMap<AccountId, List<LaterWork>>();
        others.forEach(module -> module.on(accounts)
                .forEach((account, found) ->
                        all.computeIfAbsent(account, first -> new ArrayList<>()).addAll(found)));
        return all;
    }

    Snapshot now() {
        return index.now();
    }

    /** What this module has on it, without opportunities that hold it up no more. */
    static List<LaterWork> on(
            Snapshot now, AccountId account, Predicate<AccountId> gone, Predicate<OpportunityId> goes) {
        var found = new ArrayList<LaterWork>();
        now.opportunitiesOf(account).stream()
                .filter(known -> !goes.test(known.id()))
                .findFirst()
                .ifPresent(known -> found.add(because(opportunity(known))));
        now.subsidiaries(account).stream()
                .map(AccountName::id)
                .filter(subsidiary -> !gone.test(subsidiary))
                .findFirst()
                .ifPresent(subsidiary -> found.add(because("its subsidiary " + name(now, subsidiary))));
        var rank = now.rank(account);
        if (rank != null) {
            found.add(because("its rank " + rank + " in the top ten"));
        }
        return found;
    }

    @Override
    public List<LaterWork> on(SegmentId segment) {
        return on(index.now(), segment, account -> false);
    }

    static List<LaterWork> on(Snapshot now, SegmentId segment, Predicate<AccountId> goes) {
        return now.accounts.values().stream()
                .filter(account -> segment.equals(account.segment()) && !goes.test(account.id()))
                .findFirst()
                .map(account -> List.of(because("its account " + account.name())))
                .orElse(List.of());
    }

    @Override
    public List<LaterWork> onProduct(String name) {
        return by(index.now().selling(name), opportunity -> false);
    }

    @Override
    public List<LaterWork> onAgent(String name) {
        return by(index.now().workedBy(name), opportunity -> false);
    }

    /** Because of the first of these that stays. */
    static List<LaterWork> by(List<Known> users, Predicate<OpportunityId> goes) {
        return users.stream()
                .filter(known -> !goes.test(known.id()))
                .findFirst()
                .map(known -> List.of(because(opportunity(known))))
                .orElse(List.of());
    }

    private static String opportunity(Known known) {
        return "the opportunity " + known.facts().label() + " · " + known.id();
    }

    private static String name(Snapshot now, AccountId id) {
        var account = now.accounts.get(id.value());
        return account == null ? id.value() : account.name();
    }

    private static LaterWork because(String what) {
        return new LaterWork(what, null, null, null);
    }
}
