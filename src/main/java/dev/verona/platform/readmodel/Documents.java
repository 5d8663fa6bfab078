package dev.verona.platform.readmodel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document of a read model, each found by its {@code _id}: the embedded server has no other index. Inside a batch of events
 * it is what the batch has made of it so far, and is written with the batch; outside it is what screens are shown, and is written at once.
 *
 * @param <T> what a document holds; immutable, for it is shared
 */
public final class Documents<T> {

    private final ReadModel model;
    private final String name;
    private final Function<T, Document> writer;
    private final Function<Document, T> reader;
    private volatile boolean remembered = true;

    Documents(ReadModel model, String name, Function<T, Document> writer, Function<Document, T> reader) {
        this.model = model;
        this.name = name;
        this.writer = writer;
        this.reader = reader;
    }

    String name() {
        return name;
    }

    /** For documents that are large and hardly ever read again: none of them is kept in memory from one batch to the next. */
    public Documents<T> unremembered() {
        remembered = false;
        return this;
    }

    boolean isRemembered() {
        return remembered;
    }

    public Optional<T> find(String id) {
        var batch = model.batch();
        return batch == null ? model.read(this, id, model.live()) : batch.find(this, id);
    }

    /**
     * What was read, and of which state of its document.
     *
     * @param mark what {@code field} said then
     */
    public record Known<T>(T value, int generation, Object mark) {}

    /**
     * As {@link #find}, for a large document that screens ask for again and again: it is read anew only when its mark is another.
     *
     * @param mark the name of a field that differs whenever anything in the document does
     * @param before what was read before
     */
    public Optional<Known<T>> find(String id, String mark, @Nullable Known<T> before) {
        int generation = model.live();
        if (before != null && before.generation() == generation) {
            var now = model.mark(this, id, generation, mark);
            if (now.filter(before.mark()::equals).isPresent()) {
                return Optional.of(before);
            }
        }
        return model.document(this, id, generation)
                .map(document -> new Known<>(read(document), generation, document.getOrDefault(mark, "")));
    }

    /** Those that are there, by id, in no order. For what screens show: a batch does not see its own changes in it. */
    public Map<String, T> findAll(Collection<String> ids) {
        return findAll(ids, model.live());
    }

    Map<String, T> findAll(Collection<String> ids, int generation) {
        return ids.isEmpty() ? Map.of() : map(new Document("_id", new Document("$in", List.copyOf(ids))), generation);
    }

    /** All that there are, by id, in no order. For what screens show: a batch does not see its own changes in it. */
    public Map<String, T> all() {
        return map(new Document(), model.live());
    }

    private Map<String, T> map(Document filter, int generation) {
        var found = new LinkedHashMap<String, T>();
        for (var document : model.collection(this, generation).find(filter).batchSize(1_000)) {
            found.put(document.getString("_id"), reader.apply(document));
        }
        return found;
    }

    public void save(String id, T value) {
        write(id, Optional.of(value));
    }

    public void remove(String id) {
        write(id, Optional.empty());
    }

    private void write(String id, Optional<T> value) {
        var batch = model.batch();
        if (batch == null) {
            model.write(this, id, value);
        } else {
            batch.put(this, id, value);
        }
    }

    T read(Document document) {
        return reader.apply(document);
    }

    /** Not by {@code put}: whoever wrote the document does not say its id. */
    Document document(String id, Object value) {
        @SuppressWarnings("unchecked") // only values of this kind are kept under this kind
        var written = writer.apply((T) value);
        var document = new Document("_id", id);
        document.putAll(written);
        document.put("_id", id);
        return document;
    }
}
