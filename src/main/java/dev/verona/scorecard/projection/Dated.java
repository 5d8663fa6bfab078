package dev.verona.scorecard.projection;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Things as they are, and as they were at the end of each day (UTC) on which they changed: what was so on a day of the past is looked up, never reckoned from events.
 *
 * @param <T> what is kept of one thing
 */
final class Dated<T> {

    /** One text is read several times as fast as a document with as many fields, and nothing looks for a field. */
    private static final String TEXT = "text";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents<T> now;
    private final Documents<T> then;
    private final Documents<Days> days;

    /** On which days it changed, the earliest first. */
    record Days(List<LocalDate> all) {

        static final Days NONE = new Days(List.of());

        Days {
            all = List.copyOf(all);
        }

        Days with(LocalDate day) {
            if (all.contains(day)) {
                return this;
            }
            var more = new ArrayList<>(all);
            more.add(day);
            more.sort(LocalDate::compareTo);
            return new Days(more);
        }

        Optional<LocalDate> lastUntil(LocalDate day) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (!all.get(i).isAfter(day)) {
                    return Optional.of(all.get(i));
                }
            }
            return Optional.empty();
        }
    }

    Dated(ReadModel model, String name, Class<T> type) {
        Function<T, Document> writer = value -> new Document(TEXT, JSON.writeValueAsString(value));
        Function<Document, T> reader = document -> JSON.readValue(document.getString(TEXT), type);
        now = model.documents(name, writer, reader);
        then = model.documents(name + "_then", writer, reader).unremembered();
        days = model.documents(name + "_days", Days.class);
    }

    /** The handling of the event at hand is going to save it. */
    void foresee(ReadModel.Wanted wanted, String id) {
        wanted.add(now, id);
        wanted.add(days, id);
    }

    Optional<T> find(String id) {
        return now.find(id);
    }

    Map<String, T> findAll(Collection<String> ids) {
        return now.findAll(ids);
    }

    /** As they were at the end of that day; what was not there yet is left out. In two questions to the store, however many they are. */
    Map<String, T> findAll(Collection<String> ids, LocalDate day) {
        var keys = new HashMap<String, String>();
        days.findAll(ids).forEach((id, known) -> known.lastUntil(day).ifPresent(last -> keys.put(key(id, last), id)));
        var found = new HashMap<String, T>();
        then.findAll(keys.keySet()).forEach((key, value) -> {
            var id = keys.get(key);
            if (id != null) {
                found.put(id, value);
            }
        });
        return found;
    }

    void save(String id, T value, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        now.save(id, value);
        then.save(key(id, day), value);
        var known = days.find(id).orElse(Days.NONE);
        var more = known.with(day);
        if (!more.equals(known)) {
            days.save(id, more);
        }
    }

    private static String key(String id, LocalDate day) {
        return id + "@" + day;
    }
}
