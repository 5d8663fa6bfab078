package dev.verona.account.projection;

import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportTrail.Verdict;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would become of each thing if an import were undone now. Only what somebody changed later, and what others stand on, is looked at one by one: the rest goes
 * or is set back by its number.
 */
final class UndoForecast {

    private final ImportStore store;
    private final Snapshot now;
    private final Map<AccountId, List<LaterWork>> ofOthers;
    private final ImportId batch;
    private final Map<String, List<String>> lists;
    private final Set<String> changedKeys = new HashSet<>();
    private final Map<String, Verdict> known = new HashMap<>();
    private final Map<ImportedKind, Set<String>> going = new EnumMap<>(ImportedKind.class);

    /** What is kept at least in part, by key. */
    final Map<String, List<LaterWork>> kept = new LinkedHashMap<>();

    final Map<ImportedKind, Integer> withdrawn = new EnumMap<>(ImportedKind.class);
    final Map<ImportedKind, Integer> setBack = new EnumMap<>(ImportedKind.class);

    UndoForecast(ImportStore store, IndexDependants dependants, ImportId batch) {
        this.store = store;
        this.batch = batch;
        lists = store.whole(lists(batch));
        store.things(whole(ImportStore.worked(batch))).forEach(thing -> known.put(thing.key(), verdict(thing)));
        for (var kind : ImportedKind.values()) {
            changedKeys.addAll(whole(ImportStore.effects(batch, kind, false)));
        }
        now = dependants.now();
        ofOthers = dependants.ofOthers(whole(ImportStore.effects(batch, ImportedKind.ACCOUNT, true)).stream()
                .map(key -> new AccountId(StoredThing.idIn(key)))
                .toList());
        for (var kind : ImportedKind.values()) {
            made(kind);
            changed(kind);
        }
    }

    private static List<String> lists(ImportId batch) {
        var all = new ArrayList<String>(List.of(ImportStore.worked(batch)));
        for (var kind : ImportedKind.values()) {
            all.add(ImportStore.effects(batch, kind, true));
            all.add(ImportStore.effects(batch, kind, false));
        }
        return all;
    }

    private List<String> whole(String list) {
        return lists.getOrDefault(list, List.of());
    }

    private Verdict verdict(StoredThing thing) {
        return thing.trail().verdict(batch);
    }

    private void made(ImportedKind kind) {
        var stays = new HashSet<String>();
        var keys = whole(ImportStore.effects(batch, kind, true));
        going.put(kind, new HashSet<>(keys));
        for (var key : keys) {
            var verdict = known.get(key);
            if (verdict != null && !verdict.withdrawn()) {
                stays.add(key);
                keep(key, verdict.kept());
            }
        }
        goingOf(kind).removeAll(stays);
        // One that is kept may keep another that it stands on, whichever comes first.
        var more = kind != ImportedKind.OPPORTUNITY;
        while (more) {
            more = false;
            for (var key : List.copyOf(goingOf(kind))) {
                var because = standingOn(kind, StoredThing.idIn(key));
                if (!because.isEmpty()) {
                    goingOf(kind).remove(key);
                    keep(key, because);
                    more = kind == ImportedKind.ACCOUNT;
                }
            }
        }
        withdrawn.put(kind, goingOf(kind).size());
    }

    private Set<String> goingOf(ImportedKind kind) {
        return going.getOrDefault(kind, Set.of());
    }

    private List<LaterWork> standingOn(ImportedKind kind, String id) {
        return switch (kind) {
            case OPPORTUNITY -> List.of();
            case ACCOUNT -> standingOn(new AccountId(id));
            case SEGMENT ->
                IndexDependants.on(
                        now,
                        new SegmentId(id),
                        account -> goes(ImportedKind.ACCOUNT, account.value())
                                || getsBack(ImportedKind.ACCOUNT, account.value(), ImportedField.SEGMENT));
            case PRODUCT ->
                IndexDependants.by(
                        now.selling(id),
                        opportunity -> goes(opportunity)
                                || getsBack(ImportedKind.OPPORTUNITY, opportunity.value(), ImportedField.PRODUCT));
            case AGENT ->
                IndexDependants.by(
                        now.workedBy(id),
                        opportunity -> goes(opportunity)
                                || getsBack(ImportedKind.OPPORTUNITY, opportunity.value(), ImportedField.AGENT));
        };
    }

    private List<LaterWork> standingOn(AccountId account) {
        var found = new ArrayList<>(ofOthers.getOrDefault(account, List.of()));
        found.addAll(IndexDependants.on(
                now,
                account,
                this::leaves,
                opportunity -> goes(opportunity)
                        || getsBack(ImportedKind.OPPORTUNITY, opportunity.value(), ImportedField.ACCOUNT)));
        return found;
    }

    /** Whether an account holds up its parent no more. */
    private boolean leaves(AccountId account) {
        return goes(ImportedKind.ACCOUNT, account.value())
                || getsBack(ImportedKind.ACCOUNT, account.value(), ImportedField.PARENT);
    }

    private boolean goes(OpportunityId opportunity) {
        return goes(ImportedKind.OPPORTUNITY, opportunity.value());
    }

    private boolean goes(ImportedKind kind, String id) {
        return goingOf(kind).contains(StoredThing.keyOf(kind, id));
    }

    private boolean getsBack(ImportedKind kind, String id, ImportedField field) {
        var key = StoredThing.keyOf(kind, id);
        if (!changedKeys.contains(key)) {
            return false;
        }
        if (!known.containsKey(key)) {
            lookAtChanged(kind);
        }
        return known.getOrDefault(key, Verdict.NOTHING).setBack().containsKey(field);
    }

    /** All of a kind at once: where one of them decides something, others most often do. */
    private void lookAtChanged(ImportedKind kind) {
        var unknown = whole(ImportStore.effects(batch, kind, false)).stream()
                .filter(key -> !known.containsKey(key))
                .toList();
        unknown.forEach(key -> known.put(key, Verdict.NOTHING));
        store.things(unknown).forEach(thing -> known.put(thing.key(), verdict(thing)));
    }

    private void changed(ImportedKind kind) {
        var keys = whole(ImportStore.effects(batch, kind, false));
        var number = keys.size();
        for (var key : keys) {
            var verdict = known.get(key);
            if (verdict != null) {
                number -= verdict.setBack().isEmpty() ? 1 : 0;
                keep(key, verdict.kept());
            }
        }
        setBack.put(kind, number);
    }

    private void keep(String key, @Nullable List<LaterWork> because) {
        if (because != null && !because.isEmpty()) {
            kept.put(key, because);
        }
    }

    /** The keys of what is kept. */
    List<String> keys() {
        return new ArrayList<>(kept.keySet());
    }
}
