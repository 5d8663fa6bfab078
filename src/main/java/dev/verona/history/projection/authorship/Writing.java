package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship.Author;
import dev.verona.history.api.Authorship.Passage;
import dev.verona.history.api.Authorship.Removal;
import dev.verona.history.projection.timeline.Sittings;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.AttributedText;
import dev.verona.shared.text.Attribution;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as it was written, sitting by sitting: what somebody writes and takes back in one go was never there for others, so it is neither
 * a passage nor a removal.
 */
final class Writing {

    /** @param change all that they changed since they began */
    record Sitting(Author author, Instant last, TextChange change) {

        boolean goesOn(PersonRef by, Instant at) {
            return author.person().id().equals(by.id()) && at.isBefore(last.plus(Sittings.PAUSE));
        }
    }

    /**
     * A text as it is kept, to go on from there.
     *
     * @param text without what the running sitting changed
     * @param authors each once
     * @param runs from the first character to the last
     * @param removed what was taken out, latest last, but for the first {@code before}
     * @param before how much was taken out that is kept once beside all checkpoints; null for nothing
     */
    record Kept(
            String text,
            List<Author> authors,
            List<Run> runs,
            List<Removal> removed,
            @Nullable Integer before,
            @Nullable Sitting running) {

        Kept {
            authors = List.copyOf(authors);
            runs = List.copyOf(runs);
            removed = List.copyOf(removed);
        }

        int removedBefore() {
            return before == null ? 0 : before;
        }

        /** The same, with what was taken out kept elsewhere. */
        Kept slim() {
            return new Kept(text, authors, runs, List.of(), removedBefore() + removed.size(), running);
        }

        /** The same, whole. */
        Kept with(List<Removal> keptElsewhere) {
            var all = new ArrayList<>(keptElsewhere);
            all.addAll(removed);
            return new Kept(text, authors, runs, all, null, running);
        }
    }

    /** @param author by its place among the authors */
    record Run(int author, int length) {}

    private AttributedText<Author> text;
    private final List<Removal> removed;
    private final int before;
    private @Nullable Sitting running;

    Writing() {
        text = AttributedText.empty();
        removed = new ArrayList<>();
        before = 0;
    }

    Writing(Kept kept) {
        text = new AttributedText<>(
                kept.text(),
                0,
                new Attribution<>(kept.runs().stream()
                        .map(run -> new Attribution.Run<>(kept.authors().get(run.author()), run.length()))
                        .toList()));
        removed = new ArrayList<>(kept.removed());
        before = kept.removedBefore();
        running = kept.running();
    }

    Kept kept() {
        var runs = text.attribution().runs();
        var authors = runs.stream().map(Attribution.Run::author).distinct().toList();
        return new Kept(
                text.text(),
                authors,
                runs.stream()
                        .map(run -> new Run(authors.indexOf(run.author()), run.length()))
                        .toList(),
                removed,
                before,
                running);
    }

    void take(PersonRef by, Instant at, TextChange change) {
        var now = running;
        if (now != null && now.goesOn(by, at)) {
            running = new Sitting(now.author(), at, now.change().compose(change));
        } else {
            settle();
            running = new Sitting(new Author(by, at), at, change);
        }
    }

    /** By whole words: nobody reads who wrote a letter. */
    List<Passage> passages() {
        settle();
        return text.attribution().byWords(text.text()).passages(text.text()).stream()
                .map(passage -> new Passage(passage.author(), passage.text()))
                .toList();
    }

    List<Removal> removed() {
        settle();
        return removed.reversed();
    }

    /** Ends the running sitting; false when there was none. */
    boolean settle() {
        var ended = running;
        if (ended == null) {
            return false;
        }
        remove(ended);
        text = text.after(ended.change(), ended.author());
        running = null;
        return true;
    }

    private void remove(Sitting sitting) {
        var passages = text.attribution().passages(text.text());
        int at = 0;
        for (var span : sitting.change().spans()) {
            switch (span) {
                case TextChange.Span.Keep(int length) -> at += length;
                case TextChange.Span.Delete(int length) -> {
                    cut(passages, at, at + length, sitting);
                    at += length;
                }
                case TextChange.Span.Insert _ -> {
                    // takes nothing away
                }
            }
        }
    }

    private void cut(List<Attribution.Passage<Author>> passages, int from, int to, Sitting sitting) {
        int start = 0;
        for (var passage : passages) {
            int end = start + passage.text().length();
            if (end > from && start < to) {
                var gone = passage.text().substring(Math.max(from, start) - start, Math.min(to, end) - start);
                if (!gone.isBlank()) {
                    removed.add(new Removal(
                            gone,
                            passage.author(),
                            sitting.author().person(),
                            sitting.author().at()));
                }
            }
            start = end;
        }
    }
}
