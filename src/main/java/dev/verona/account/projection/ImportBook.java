package dev.verona.account.projection;

import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportTrail.Author;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.projection.ImportStore.Part;
import dev.verona.account.projection.StoredImport.StoredUndo;
import dev.verona.account.projection.StoredThing.StoredEffect;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what each import made and changed, and what became of it since. Things that no import concerns are not in it. */
@Component
class ImportBook {

    private final ImportStore store;

    ImportBook(ImportStore store) {
        this.store = store;
    }

    /** Something that an import may concern, as it is now. */
    record Thing(
            ImportedKind kind,
            String id,
            String label,
            @Nullable AccountId account) {

        static Thing of(String opportunity, OpportunityFacts facts) {
            return new Thing(
                    ImportedKind.OPPORTUNITY, opportunity, facts.label() + " · " + opportunity, facts.account());
        }
    }

    void started(ImportEvent.ImportStarted event, Moment moment) {
        store.save(new StoredImport(
                event.batch(), moment.by(), moment.at(), event.files(), null, moment.at(), 0, 0, Map.of(), null));
        store.append(ImportStore.ALL, event.batch().value());
    }

    void finished(ImportEvent.ImportFinished event, Moment moment) {
        store.find(event.batch())
                .ifPresent(batch -> store.save(batch.finished(moment.at(), event.same(), event.refused())));
    }

    void made(Thing thing, Author author) {
        var before = store.thing(thing.kind(), thing.id()).orElse(null);
        if (author.from() == null && before == null) {
            return;
        }
        var known = before == null
                ? new StoredThing(thing.kind(), thing.id(), thing.label(), thing.account(), ImportTrail.NONE, Map.of())
                : before;
        known = known.with(thing.label(), thing.account(), ImportTrail.begun(author));
        if (author.from() != null) {
            known = known.with(author.from(), StoredEffect.begun(true));
            enter(known, author.from(), true, Set.of(), author.at());
        }
        store.save(known);
    }

    void changed(Thing thing, Map<ImportedField, String> before, Map<ImportedField, String> after, Author author) {
        var known = store.thing(thing.kind(), thing.id()).orElse(null);
        var nobodyCares = author.from() == null && known == null;
        if (nobodyCares || ImportTrail.differing(before, after).isEmpty()) {
            return;
        }
        if (known == null) {
            known = new StoredThing(
                    thing.kind(), thing.id(), thing.label(), thing.account(), ImportTrail.NONE, Map.of());
        }
        var former = known.account() == null ? Set.<AccountId>of() : Set.of(known.account());
        known = known.with(thing.label(), thing.account(), known.trail().changed(before, after, author));
        if (author.from() != null) {
            var effect = known.effect(author.from());
            if (effect == null) {
                effect = StoredEffect.begun(false);
                enter(known, author.from(), false, former, author.at());
            }
            known = known.with(author.from(), effect.changed(before, after));
        }
        known = author.undone() == null ? workedOn(known, author) : setBack(known, author.undone(), author.at());
        store.save(known);
    }

    /** Every other import that has to do with it has to ask now what an undo would keep. */
    private StoredThing workedOn(StoredThing thing, Author author) {
        var now = thing;
        for (var batch : thing.effects().keySet()) {
            var id = new ImportId(batch);
            var effect = now.effect(id);
            if (effect != null && !id.equals(author.from()) && !effect.worked() && effect.fate() == Fate.STANDS) {
                store.append(ImportStore.worked(id), thing.key());
                now = now.with(id, effect.workedOn());
            }
        }
        return now;
    }

    private StoredThing setBack(StoredThing thing, ImportId undone, Instant at) {
        var effect = thing.effect(undone);
        if (effect == null || effect.fate() != Fate.STANDS) {
            return thing;
        }
        takenBack(undone, new TakenBack(0, 1, 0), at);
        return thing.with(undone, effect.fate(Fate.SET_BACK, List.of()));
    }

    void withdrawn(Thing thing, Author author) {
        var known = store.thing(thing.kind(), thing.id()).orElse(null);
        if (known == null) {
            return;
        }
        known = known.with(known.label(), known.account(), ImportTrail.NONE);
        var effect = author.undone() == null ? null : known.effect(author.undone());
        if (author.undone() != null && effect != null) {
            takenBack(author.undone(), new TakenBack(1, 0, 0), author.at());
            known = known.with(author.undone(), effect.fate(Fate.WITHDRAWN, List.of()));
        }
        store.save(known);
    }

    void kept(ImportEvent.LaterWorkKept event, Instant at) {
        for (var kept : event.things()) {
            store.thing(kept.kind(), kept.id()).ifPresent(thing -> {
                var effect = thing.effect(event.batch());
                if (effect != null) {
                    store.append(ImportStore.kept(event.batch()), thing.key());
                    store.save(thing.with(event.batch(), effect.fate(Fate.KEPT, kept.because())));
                    takenBack(event.batch(), new TakenBack(0, 0, 1), at);
                }
            });
        }
    }

    private void takenBack(ImportId batch, TakenBack more, Instant at) {
        store.find(batch).ifPresent(known -> store.save(known.takenBack(more, at)));
    }

    void undoStarted(ImportId batch, Moment moment) {
        store.find(batch)
                .ifPresent(known -> store.save(known.undo(
                        new StoredUndo(moment.by(), moment.actor().roles(), moment.at(), null, TakenBack.NOTHING),
                        moment.at())));
        store.beginUndo(batch);
    }

    void undoFinished(ImportEvent.UndoFinished event, Moment moment) {
        store.find(event.batch()).ifPresent(known -> {
            var undo = known.undo();
            if (undo != null) {
                store.save(known.undo(
                        new StoredUndo(
                                undo.by(),
                                undo.roles(),
                                undo.at(),
                                moment.at(),
                                new TakenBack(event.withdrawn(), event.setBack(), event.kept())),
                        moment.at()));
            }
        });
        store.endUndo(event.batch());
    }

    /** Lists it among what the import did, and among what the import did to its account, and to the one that it had. */
    private void enter(StoredThing thing, ImportId batch, boolean made, Set<AccountId> former, Instant at) {
        store.append(ImportStore.effects(batch, thing.kind(), made), thing.key());
        store.find(batch).ifPresent(known -> store.save(known.with(thing.kind(), made, at)));
        var concerned = new LinkedHashSet<>(former);
        if (thing.account() != null) {
            concerned.add(thing.account());
        }
        for (var account : concerned) {
            var part = store.part(account, batch).orElse(null);
            if (part == null) {
                store.append(ImportStore.of(account), batch.value());
                part = Part.NONE;
            }
            store.save(account, batch, part.with(thing.kind(), Count.NONE.plus(made)));
            store.append(ImportStore.of(account, batch), thing.key());
        }
    }
}
