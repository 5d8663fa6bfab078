package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.ImportEvent.LaterWorkKept;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The documents about imports. Lists that grow without end are kept in pieces, so that a page of one costs the same however long it is. */
@Component
class ImportStore {

    /** The ids of all imports, the oldest first. */
    static final String ALL = "imports";

    /** How many entries of a list are in one document. */
    static final int PIECE = 100;

    private static final String UNDOING = "undoing";

    private final Documents<StoredImport> imports;
    private final Documents<StoredThing> things;
    private final Documents<Part> parts;
    private final Documents<Document> lists;

    ImportStore(ReadModels models) {
        var model = models.of(Accounts.READ_MODEL);
        imports = model.documents("account.imports", StoredImport.class);
        things = model.documents("account.importedThings", StoredThing.class);
        parts = model.documents("account.importedParts", Part.class);
        lists = model.documents("account.importLists", list -> list, list -> list);
        model.foresee((event, wanted) -> lookedUp(event).forEach(key -> wanted.add(things, key)));
    }

    private static List<String> lookedUp(Object event) {
        return switch (event) {
            case OpportunityEvent of ->
                List.of(StoredThing.keyOf(
                        ImportedKind.OPPORTUNITY, of.opportunity().value()));
            case AccountEvent of ->
                List.of(StoredThing.keyOf(ImportedKind.ACCOUNT, of.account().value()));
            case LaterWorkKept of ->
                of.things().stream()
                        .map(kept -> StoredThing.keyOf(kept.kind(), kept.id()))
                        .toList();
            default -> List.of();
        };
    }

    /** How much of an import concerns one account. */
    record Part(Map<ImportedKind, Count> counts) {

        static final Part NONE = new Part(Map.of());

        Part with(ImportedKind kind, Count one) {
            var all = new EnumMap<ImportedKind, Count>(ImportedKind.class);
            all.putAll(counts);
            all.merge(
                    kind,
                    one,
                    (known, more) -> new Count(known.made() + more.made(), known.changed() + more.changed()));
            return new Part(all);
        }
    }

    /** Where the keys of what an import made, or changed, are listed. */
    static String effects(ImportId batch, ImportedKind kind, boolean made) {
        return batch + "/" + kind + (made ? "/made" : "/changed");
    }

    /** Of what an import did, those that somebody has changed since. */
    static String worked(ImportId batch) {
        return batch + "/worked";
    }

    static String kept(ImportId batch) {
        return batch + "/kept";
    }

    /** The imports that concern an account, the oldest first. */
    static String of(AccountId account) {
        return "account/" + account;
    }

    static String of(AccountId account, ImportId batch) {
        return batch + "@" + account;
    }

    Optional<StoredImport> find(ImportId batch) {
        return imports.find(batch.value());
    }

    List<StoredImport> findAll(List<String> batches) {
        var found = imports.findAll(batches);
        return batches.stream().map(found::get).filter(batch -> batch != null).toList();
    }

    void save(StoredImport batch) {
        imports.save(batch.batch().value(), batch);
    }

    Optional<StoredThing> thing(ImportedKind kind, String id) {
        return things.find(StoredThing.keyOf(kind, id));
    }

    /** In the order of the keys. */
    List<StoredThing> things(Collection<String> keys) {
        var found = things.findAll(keys);
        return keys.stream().map(found::get).filter(thing -> thing != null).toList();
    }

    void save(StoredThing thing) {
        things.save(thing.key(), thing);
    }

    Optional<Part> part(AccountId account, ImportId batch) {
        return parts.find(of(account, batch));
    }

    void save(AccountId account, ImportId batch, Part part) {
        parts.save(of(account, batch), part);
    }

    void append(String list, String entry) {
        var size = size(list);
        var piece = piece(list, size / PIECE);
        var entries =
                new ArrayList<>(lists.find(piece).map(ImportStore::entries).orElse(List.of()));
        entries.add(entry);
        lists.save(piece, new Document("entries", entries));
        lists.save(list, new Document("size", size + 1));
    }

    int size(String list) {
        return lists.find(list).map(head -> head.getInteger("size")).orElse(0);
    }

    private static String piece(String list, int number) {
        return list + "#" + number;
    }

    private static List<String> entries(Document piece) {
        return piece.getList("entries", String.class);
    }

    /** A stretch of a list. */
    List<String> entries(String list, int offset, int limit) {
        var to = (int) Math.min(size(list), (long) offset + Math.max(0, limit));
        if (offset >= to) {
            return List.of();
        }
        var first = offset / PIECE;
        var pieces = IntStream.rangeClosed(first, (to - 1) / PIECE)
                .mapToObj(number -> piece(list, number))
                .toList();
        var found = lists.findAll(pieces);
        var all = new ArrayList<String>();
        pieces.forEach(piece -> {
            var entries = found.get(piece);
            if (entries != null) {
                all.addAll(entries(entries));
            }
        });
        var start = first * PIECE;
        return List.copyOf(all.subList(Math.min(all.size(), offset - start), Math.min(all.size(), to - start)));
    }

    /** All of several lists, in two questions. */
    Map<String, List<String>> whole(Collection<String> wanted) {
        var heads = lists.findAll(wanted);
        var pieces = new LinkedHashMap<String, List<String>>();
        heads.forEach((list, head) -> pieces.put(
                list,
                IntStream.rangeClosed(0, (head.getInteger("size") - 1) / PIECE)
                        .mapToObj(number -> piece(list, number))
                        .toList()));
        var found = lists.findAll(pieces.values().stream().flatMap(List::stream).toList());
        var all = new HashMap<String, List<String>>();
        pieces.forEach((list, numbered) -> all.put(
                list,
                numbered.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .flatMap(piece -> entries(piece).stream())
                        .toList()));
        return all;
    }

    /** A stretch of a list read from its end. */
    List<String> latest(String list, int offset, int limit) {
        var to = Math.max(0, size(list) - offset);
        var from = Math.max(0, to - Math.max(0, limit));
        return entries(list, from, to - from).reversed();
    }

    void beginUndo(ImportId batch) {
        var all = new LinkedHashSet<>(undoing());
        all.add(batch.value());
        undoing(all);
    }

    void endUndo(ImportId batch) {
        var all = new LinkedHashSet<>(undoing());
        all.remove(batch.value());
        undoing(all);
    }

    /** The imports whose undo has begun and not ended. */
    List<String> undoing() {
        return lists.find(UNDOING).map(ImportStore::entries).orElse(List.of());
    }

    private void undoing(Set<String> batches) {
        lists.save(UNDOING, new Document("entries", List.copyOf(batches)));
    }
}
