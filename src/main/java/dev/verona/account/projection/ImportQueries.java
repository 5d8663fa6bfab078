package dev.verona.account.projection;

import dev.verona.account.api.AccountImport;
import dev.verona.account.api.AccountQuery.FindWithdrawn;
import dev.verona.account.api.AccountQuery.ListAccountEffects;
import dev.verona.account.api.AccountQuery.ListAccountImports;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.EffectPage;
import dev.verona.account.api.EffectView;
import dev.verona.account.api.EffectView.Change;
import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.EffectView.Later;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportPage;
import dev.verona.account.api.ImportQuery.FindImport;
import dev.verona.account.api.ImportQuery.ListEffectIds;
import dev.verona.account.api.ImportQuery.ListEffects;
import dev.verona.account.api.ImportQuery.ListImports;
import dev.verona.account.api.ImportQuery.ListKept;
import dev.verona.account.api.ImportQuery.ListUndoing;
import dev.verona.account.api.ImportQuery.PreviewUndo;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.UndoPreview;
import dev.verona.account.api.UndoUnderWay;
import dev.verona.account.api.WithdrawnView;
import dev.verona.account.projection.ImportStore.Part;
import dev.verona.account.projection.Owners.Names;
import dev.verona.account.projection.StoredThing.StoredEffect;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what may be asked about imports. */
@Component
class ImportQueries {

    private final ImportStore store;
    private final AccountIndex index;
    private final IndexDependants dependants;
    private final Owners owners;
    private final Projections projections;

    ImportQueries(
            ImportStore store, AccountIndex index, IndexDependants dependants, Owners owners, Projections projections) {
        this.store = store;
        this.index = index;
        this.dependants = dependants;
        this.owners = owners;
        this.projections = projections;
    }

    @QueryHandler
    ImportPage handle(ListImports query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var rows = store.findAll(store.latest(ImportStore.ALL, query.offset(), query.limit()));
        return new ImportPage(rows.stream().map(StoredImport::view).toList(), store.size(ImportStore.ALL));
    }

    @QueryHandler
    ImportSummary handle(FindImport query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        return batch(query.batch()).view();
    }

    private StoredImport batch(ImportId id) {
        return store.find(id)
                .orElseThrow(() -> new NotFound("There is no such import. Look it up in the list of imports."));
    }

    @QueryHandler
    EffectPage handle(ListEffects query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var keys = new ArrayList<String>();
        var total = 0;
        for (var kind : query.kind() == null ? List.of(ImportedKind.values()) : List.of(query.kind())) {
            for (var made : List.of(true, false)) {
                var list = ImportStore.effects(query.batch(), kind, made);
                var offset = Math.max(0, query.offset() - total);
                keys.addAll(store.entries(list, offset, query.limit() - keys.size()));
                total += store.size(list);
            }
        }
        return page(query.batch(), keys, total);
    }

    @QueryHandler
    List<String> handle(ListEffectIds query) {
        return Stream.of(true, false)
                .map(made -> ImportStore.effects(query.batch(), query.kind(), made))
                .flatMap(list -> store.entries(list, 0, store.size(list)).stream())
                .map(StoredThing::idIn)
                .toList();
    }

    @QueryHandler
    EffectPage handle(ListKept query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var list = ImportStore.kept(query.batch());
        return page(query.batch(), store.entries(list, query.offset(), query.limit()), store.size(list));
    }

    @QueryHandler
    UndoPreview handle(PreviewUndo query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        batch(query.batch());
        var forecast = new UndoForecast(store, dependants, query.batch());
        var keys = forecast.keys();
        var from = Math.clamp(query.offset(), 0, keys.size());
        var shown = keys.subList(from, (int) Math.min(keys.size(), (long) from + Math.max(0, query.limit())));
        var view = new Views();
        var kept = store.things(shown).stream()
                .map(thing -> view.of(thing, query.batch(), forecast.kept.getOrDefault(thing.key(), List.of())))
                .flatMap(Optional::stream)
                .toList();
        return new UndoPreview(forecast.withdrawn, forecast.setBack, kept, keys.size());
    }

    @QueryHandler
    List<UndoUnderWay> handle(ListUndoing query) {
        return store.findAll(store.undoing()).stream()
                .flatMap(batch -> Stream.ofNullable(batch.undo())
                        .map(undo -> new UndoUnderWay(
                                batch.batch(),
                                new Actor(
                                        undo.by().id(),
                                        undo.by().name(),
                                        undo.by().function(),
                                        undo.roles()))))
                .toList();
    }

    @QueryHandler
    List<AccountImport> handle(ListAccountImports query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var rows = new ArrayList<AccountImport>();
        for (var batch : store.findAll(store.latest(ImportStore.of(query.account()), query.offset(), query.limit()))) {
            var here = store.part(query.account(), batch.batch()).orElse(Part.NONE);
            rows.add(new AccountImport(batch.view(), here.counts()));
        }
        return rows;
    }

    @QueryHandler
    EffectPage handle(ListAccountEffects query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var list = ImportStore.of(query.account(), query.batch());
        return page(query.batch(), store.entries(list, query.offset(), query.limit()), store.size(list));
    }

    @QueryHandler
    Optional<WithdrawnView> handle(FindWithdrawn query) {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var id = query.opportunity().value();
        return index.now().opportunities.containsKey(id)
                ? Optional.empty()
                : store.thing(ImportedKind.OPPORTUNITY, id)
                        .flatMap(thing -> thing.withdrawnWith()
                                .flatMap(store::find)
                                .map(batch -> new WithdrawnView(thing.label(), batch.view())));
    }

    private EffectPage page(ImportId batch, List<String> keys, int total) {
        var view = new Views();
        var rows = store.things(keys).stream()
                .map(thing -> view.of(thing, batch, null))
                .flatMap(Optional::stream)
                .toList();
        return new EffectPage(rows, total);
    }

    /** Writes names for ids, for one answer. */
    private final class Views {

        private final Snapshot now = index.now();
        private final Names names = owners.names();

        /** @param because why it would be kept; null to say why it was, or who changed it since */
        Optional<EffectView> of(StoredThing thing, ImportId batch, @Nullable List<LaterWork> because) {
            return Optional.ofNullable(thing.effect(batch)).map(effect -> of(thing, batch, effect, because));
        }

        private EffectView of(
                StoredThing thing, ImportId batch, StoredEffect effect, @Nullable List<LaterWork> because) {
            var later = because == null ? effect.because() : because;
            if (because == null && effect.fate() == Fate.STANDS) {
                later = thing.trail().verdict(batch).kept();
            }
            return new EffectView(
                    thing.kind(),
                    thing.id(),
                    thing.label(),
                    account(thing.account()),
                    effect.made(),
                    effect.changes().stream().map(this::named).toList(),
                    effect.fate(),
                    later.stream().map(this::named).toList());
        }

        private @Nullable AccountName account(@Nullable AccountId id) {
            var account = id == null ? null : now.accounts.get(id.value());
            return account == null ? null : new AccountName(account.id(), account.name());
        }

        private Later named(LaterWork work) {
            return new Later(work.what(), person(work.by()), work.at(), work.from());
        }

        private @Nullable PersonRef person(@Nullable PersonId id) {
            return names.of(id);
        }

        private Change named(Change change) {
            return new Change(change.field(), text(change.field(), change.was()), text(change.field(), change.now()));
        }

        private String text(ImportedField field, String value) {
            if (value.isEmpty()) {
                return value;
            }
            return switch (field) {
                case ACCOUNT, PARENT -> accountName(new AccountId(value));
                case SEGMENT -> segmentName(new SegmentId(value));
                case OWNER ->
                    Optional.ofNullable(names.of(new PersonId(value)))
                            .map(PersonRef::name)
                            .orElse(value);
                case TOP_TEN -> ranks(ImportedValues.topTen(value));
                default -> value;
            };
        }

        private String ranks(Map<Integer, AccountId> topTen) {
            return topTen.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(rank -> rank.getKey() + " " + accountName(rank.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private String accountName(AccountId id) {
            var account = now.accounts.get(id.value());
            return account == null ? id.value() : account.name();
        }

        private String segmentName(SegmentId id) {
            var segment = now.segments.get(id.value());
            return segment == null ? id.value() : segment.name();
        }
    }
}
