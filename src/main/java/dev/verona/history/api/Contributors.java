package dev.verona.history.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each function and each person gave to a plan. It says who was there, not who is better (practice 31): a word is no measure of
 * worth.
 *
 * @param functions Sales, Marketing and Joint, those that did anything
 * @param people in the order in which they came in
 */
public record Contributors(List<FunctionShare> functions, List<PersonShare> people) {

    public static final Contributors NOBODY = new Contributors(List.of(), List.of());

    public Contributors {
        functions = List.copyOf(functions);
        people = List.copyOf(people);
    }

    /**
     * With one entry more, or with one that goes on.
     *
     * @param before the entry as it was counted until now; null for a new one
     */
    public Contributors told(@Nullable TimelineEntry before, TimelineEntry entry) {
        var by = entry.by();
        var tallies = new EnumMap<Function, Tally>(Function.class);
        functions.forEach(share -> tallies.put(share.function(), share.tally()));
        tallies.put(
                by.function(), tallies.getOrDefault(by.function(), Tally.NONE).with(before, entry));
        var shares = new LinkedHashMap<PersonId, PersonShare>();
        people.forEach(share -> shares.put(share.person().id(), share));
        var known = shares.get(by.id());
        shares.put(
                by.id(),
                known == null
                        ? new PersonShare(by, Tally.NONE.with(before, entry), entry.from(), entry.to())
                        : new PersonShare(by, known.tally().with(before, entry), known.first(), entry.to()));
        return new Contributors(
                tallies.entrySet().stream()
                        .map(share -> new FunctionShare(share.getKey(), share.getValue()))
                        .toList(),
                List.copyOf(shares.values()));
    }

    public record FunctionShare(Function function, Tally tally) {}

    /** @param last when they last did anything */
    public record PersonShare(PersonRef person, Tally tally, Instant first, Instant last) {}

    /**
     * @param requested contributions asked for
     * @param given contributions drafted or taken up
     * @param agreed contributions of the other function that they agreed to
     * @param returned contributions of the other function that they returned
     * @param edits values set and sittings of writing
     * @param inserted words written
     * @param deleted words deleted
     */
    public record Tally(int requested, int given, int agreed, int returned, int edits, int inserted, int deleted) {

        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

        public Tally with(TimelineEntry entry) {
            return new Tally(
                    requested + one(entry, Deed.REQUESTED),
                    given + one(entry, Deed.DRAFTED) + one(entry, Deed.TAKEN_UP),
                    agreed + one(entry, Deed.AGREED),
                    returned + one(entry, Deed.RETURNED),
                    edits + one(entry, Deed.WRITTEN) + one(entry, Deed.VALUE_SET),
                    inserted + entry.inserted(),
                    deleted + entry.deleted());
        }

        Tally with(@Nullable TimelineEntry before, TimelineEntry entry) {
            return before == null
                    ? with(entry)
                    : new Tally(
                            requested,
                            given,
                            agreed,
                            returned,
                            edits,
                            inserted + entry.inserted() - before.inserted(),
                            deleted + entry.deleted() - before.deleted());
        }

        private static int one(TimelineEntry entry, Deed deed) {
            return entry.deed() == deed ? 1 : 0;
        }
    }
}
