package dev.verona.review.domain;

import dev.verona.review.api.EntryId;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewEvent.ActionAgreed;
import dev.verona.review.api.ReviewEvent.ActionDone;
import dev.verona.review.api.ReviewEvent.ActionDropped;
import dev.verona.review.api.ReviewEvent.ActionReopened;
import dev.verona.review.api.ReviewEvent.ActionRevised;
import dev.verona.review.api.ReviewEvent.CorrectionAdded;
import dev.verona.review.api.ReviewEvent.DecisionRecorded;
import dev.verona.review.api.ReviewEvent.EntryReworded;
import dev.verona.review.api.ReviewEvent.EntryStruck;
import dev.verona.review.api.ReviewEvent.NoteWritten;
import dev.verona.review.api.ReviewRejection.NotNow;
import dev.verona.review.api.ReviewRejection.WordsChanged;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was written down: each entry an element of its own, so that nobody's words stand in another's way. */
final class Minutes {

    private static final int MOST = 1_000;

    private final Map<EntryId, Entry> entries = new HashMap<>();

    /** @param owner null for what is no action item */
    record Entry(
            int revision,
            String text,
            @Nullable PersonId owner,
            @Nullable LocalDate due,
            boolean struck,
            boolean open) {

        static Entry words(String text) {
            return new Entry(1, text, null, null, false, false);
        }

        boolean isAction() {
            return owner != null;
        }
    }

    boolean has(EntryId entry) {
        return entries.containsKey(entry);
    }

    boolean isFull() {
        return entries.size() >= MOST;
    }

    /** One that stands. */
    Entry standing(EntryId entry) {
        var known = entries.get(entry);
        if (known == null || known.struck()) {
            throw new NotNow("This was struck out, or is not there. Look at the page again.");
        }
        return known;
    }

    /** As the author saw it. */
    Entry seen(EntryId entry, int revision) {
        var known = standing(entry);
        if (known.revision() != revision) {
            throw new WordsChanged(known.revision(), known.text(), known.owner(), known.due());
        }
        return known;
    }

    Entry action(EntryId entry) {
        var known = standing(entry);
        if (!known.isAction()) {
            throw new NotNow("This is no action item. Write one down for what is to be done.");
        }
        return known;
    }

    void on(ReviewEvent event) {
        switch (event) {
            case NoteWritten e -> entries.put(e.entry(), Entry.words(e.text()));
            case DecisionRecorded e -> entries.put(e.entry(), Entry.words(e.text()));
            case CorrectionAdded e -> entries.put(e.entry(), Entry.words(e.text()));
            case ActionAgreed e -> entries.put(e.entry(), new Entry(1, e.what(), e.owner(), e.due(), false, true));
            case EntryReworded e -> entries.put(e.entry(), new Entry(e.revision(), e.text(), null, null, false, false));
            case ActionRevised e ->
                entries.computeIfPresent(
                        e.entry(),
                        (id, was) -> new Entry(e.revision(), e.what(), e.owner(), e.due(), was.struck(), was.open()));
            case EntryStruck e ->
                entries.computeIfPresent(
                        e.entry(),
                        (id, was) -> new Entry(was.revision(), was.text(), was.owner(), was.due(), true, false));
            case ActionDone e -> open(e.entry(), false);
            case ActionDropped e -> open(e.entry(), false);
            case ActionReopened e -> open(e.entry(), true);
            default -> {
                // nothing that is written
            }
        }
    }

    private void open(EntryId entry, boolean now) {
        entries.computeIfPresent(
                entry, (id, was) -> new Entry(was.revision(), was.text(), was.owner(), was.due(), was.struck(), now));
    }

    /** Whether the event changes what the minutes say, so that a signature under them does not hold any more. */
    static boolean change(ReviewEvent event) {
        return switch (event) {
            case NoteWritten _, DecisionRecorded _, ActionAgreed _, EntryReworded _, ActionRevised _, EntryStruck _ ->
                true;
            case ReviewEvent.AttendanceNoted _ -> true;
            default -> false;
        };
    }
}
