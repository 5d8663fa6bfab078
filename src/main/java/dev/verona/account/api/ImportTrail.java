package dev.verona.account.api;

import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which imports made or changed a thing, and who has changed it since: a fold of the thing's own events. The thing itself decides by it what an undo takes
 * back, and a preview says the same because it folds the same.
 *
 * @param madeBy the import that took it in; null when a person did
 * @param steps who changed each field, the latest last; nothing is told of a field that no import concerns, and what people did one after the other is one step
 */
public record ImportTrail(@Nullable ImportId madeBy, Map<ImportedField, List<Step>> steps) {

    public static final ImportTrail NONE = new ImportTrail(null, Map.of());

    public ImportTrail {
        steps = Map.copyOf(steps);
    }

    /**
     * A change of one field.
     *
     * @param from the import that changed it; null for a person
     * @param before the value before, empty when there was none
     */
    public record Step(@Nullable ImportId from, PersonId by, Instant at, String before) {}

    /**
     * Who made an event, and on what occasion.
     *
     * @param from the import that the event belongs to
     * @param undone the import that the event undoes
     */
    public record Author(
            PersonId by,
            Instant at,
            @Nullable ImportId from,
            @Nullable ImportId undone) {

        /** By an event's metadata and timestamp. */
        public static Author of(Map<String, ?> metadata, Instant at) {
            var person = metadata.get(MessageMetadata.PERSON);
            return new Author(
                    person == null ? PersonId.VERONA : new PersonId(person.toString()),
                    at,
                    batch(metadata, ImportId.METADATA),
                    batch(metadata, ImportId.UNDO));
        }

        private static @Nullable ImportId batch(Map<String, ?> metadata, String key) {
            var batch = metadata.get(key);
            return batch == null ? null : new ImportId(batch.toString());
        }
    }

    /** Of a thing that has just come in. */
    public static ImportTrail begun(Author author) {
        return new ImportTrail(author.from(), Map.of());
    }

    /** Whether no import has to do with it. */
    public boolean blank() {
        return madeBy == null && steps.isEmpty();
    }

    /** After an event that made one state of the other. */
    public ImportTrail changed(Map<ImportedField, String> before, Map<ImportedField, String> after, Author author) {
        if (author.from() == null && blank()) {
            return this;
        }
        var all = new EnumMap<ImportedField, List<Step>>(ImportedField.class);
        all.putAll(steps);
        for (var field : differing(before, after)) {
            var known = new ArrayList<>(all.getOrDefault(field, List.of()));
            note(known, before.getOrDefault(field, ""), after.getOrDefault(field, ""), author);
            if (known.isEmpty()) {
                all.remove(field);
            } else {
                all.put(field, List.copyOf(known));
            }
        }
        return new ImportTrail(madeBy, all);
    }

    /** The fields whose values differ. */
    public static EnumSet<ImportedField> differing(
            Map<ImportedField, String> before, Map<ImportedField, String> after) {
        var fields = EnumSet.noneOf(ImportedField.class);
        fields.addAll(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return fields;
    }

    private void note(List<Step> known, String before, String after, Author author) {
        var last = known.isEmpty() ? null : known.getLast();
        if (author.undone() != null) {
            if (last != null && author.undone().equals(last.from())) {
                known.removeLast();
            }
            return;
        }
        var from = author.from();
        if (last != null && Objects.equals(last.from(), from)) {
            known.removeLast();
            if (from == null || !last.before().equals(after)) {
                known.add(new Step(from, author.by(), author.at(), last.before()));
            }
        } else if (from != null || madeBy != null || last != null) {
            known.add(new Step(from, author.by(), author.at(), before));
        }
    }

    /**
     * What an undo of the import does with the thing.
     *
     * @param withdrawn whether it goes as a whole
     * @param setBack the former values of what only the import changed; an empty text for none
     * @param kept what stays as it is because of somebody's later work
     */
    public record Verdict(boolean withdrawn, Map<ImportedField, String> setBack, List<LaterWork> kept) {
        public Verdict {
            setBack = Map.copyOf(setBack);
            kept = List.copyOf(kept);
        }

        public static final Verdict NOTHING = new Verdict(false, Map.of(), List.of());

        /** What would go as a whole is kept when something stands on it. */
        public Verdict unless(List<LaterWork> standsOnIt) {
            return withdrawn && !standsOnIt.isEmpty() ? new Verdict(false, setBack, standsOnIt) : this;
        }

        /** The same, with what could not be set back. */
        public Verdict without(Set<ImportedField> fields, List<LaterWork> because) {
            var rest = new EnumMap<ImportedField, String>(ImportedField.class);
            rest.putAll(setBack);
            rest.keySet().removeAll(fields);
            var all = new ArrayList<>(kept);
            all.addAll(because);
            return new Verdict(withdrawn, rest, all);
        }

        public TakenBack counted() {
            return new TakenBack(withdrawn ? 1 : 0, setBack.isEmpty() ? 0 : 1, kept.isEmpty() ? 0 : 1);
        }
    }

    public Verdict verdict(ImportId batch) {
        var setBack = new EnumMap<ImportedField, String>(ImportedField.class);
        var kept = new ArrayList<LaterWork>();
        var made = batch.equals(madeBy);
        for (var field : ImportedField.values()) {
            var known = steps.getOrDefault(field, List.of());
            if (made) {
                known.reversed().stream()
                        .filter(step -> !batch.equals(step.from()))
                        .findFirst()
                        .ifPresent(step -> kept.add(later(field, step)));
            } else if (known.stream().anyMatch(step -> batch.equals(step.from()))) {
                var last = known.getLast();
                if (batch.equals(last.from())) {
                    setBack.put(field, last.before());
                } else {
                    kept.add(later(field, last));
                }
            }
        }
        return new Verdict(made && kept.isEmpty(), setBack, kept);
    }

    private static LaterWork later(ImportedField field, Step step) {
        return new LaterWork(field.label(), step.by(), step.at(), step.from());
    }
}
