package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship.Author;
import dev.verona.history.api.Authorship.Passage;
import dev.verona.history.api.Authorship.Removal;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.AttributedText;
import dev.verona.shared.text.Attribution;
import dev.verona.shared.text.TextChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as it was written, sitting by sitting: what somebody writes and takes back in one go was never there for others, so it is neither
 * a passage nor a removal.
 */
final class Writing {

    /** A pause as long as this ends a sitting, as in the timeline. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private record Sitting(Author author, Instant last, TextChange change) {

        boolean goesOn(PersonRef by, Instant at) {
            return author.person().id().equals(by.id()) && at.isBefore(last.plus(PAUSE));
        }
    }

    private AttributedText<Author> text = AttributedText.empty();
    private final List<Removal> removed = new ArrayList<>();
    private @Nullable Sitting running;

    void take(PersonRef by, Instant at, TextChange change) {
        var now = running;
        if (now != null && now.goesOn(by, at)) {
            running = new Sitting(now.author(), at, now.change().compose(change));
        } else {
            settle();
            running = new Sitting(new Author(by, at), at, change);
        }
    }

    List<Passage> passages() {
        settle();
        return text.attribution().passages(text.text()).stream()
                .map(passage -> new Passage(passage.author(), passage.text()))
                .toList();
    }

    List<Removal> removed() {
        settle();
        return removed.reversed();
    }

    private void settle() {
        var ended = running;
        if (ended != null) {
            remove(ended);
            text = text.after(ended.change(), ended.author());
            running = null;
        }
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
