package dev.verona.search.projection.index;

import dev.verona.search.api.SearchHit.Span;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Which words of a title, and which place in a text, answer the question. */
final class Highlights {

    /** About so many characters of a text are shown: two lines of the palette. */
    private static final int SNIPPET = 120;

    private final UnifiedHighlighter title = highlighter(Documents.TITLE, WholeBreakIterator::new);
    private final UnifiedHighlighter body = highlighter(
            Documents.BODY,
            () -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getWordInstance(Locale.ROOT), SNIPPET, 0.4f));
    private final Query query;

    Highlights(Query query) {
        this.query = query;
    }

    private static UnifiedHighlighter highlighter(String field, Supplier<BreakIterator> passages) {
        return UnifiedHighlighter.builderWithoutSearcher(Wording.ANALYZER)
                .withFieldMatcher(field::equals)
                .withBreakIterator(passages)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new FirstPassage())
                .build();
    }

    /** The whole title, with what was found in it. */
    List<Span> inTitle(String text) throws IOException {
        var spans = spans(title, Documents.TITLE, text);
        return spans.isEmpty() ? List.of(new Span(text, false)) : spans;
    }

    /** The best place of the text; empty when nothing is found in it. */
    List<Span> inBody(String text) throws IOException {
        return spans(body, Documents.BODY, text);
    }

    private List<Span> spans(UnifiedHighlighter highlighter, String field, String text) throws IOException {
        var found = text.isEmpty() ? null : highlighter.highlightWithoutSearcher(field, query, text, 1);
        return found instanceof FirstPassage.Spans(var spans) ? spans : List.of();
    }

    /** Words found and words between them, in the passage that fits best. */
    private static final class FirstPassage extends PassageFormatter {

        record Spans(List<Span> spans) {}

        @Override
        public Object format(Passage[] passages, String text) {
            var spans = new ArrayList<Span>();
            if (passages.length == 0 || passages[0].getNumMatches() == 0) {
                return new Spans(spans);
            }
            var passage = passages[0];
            var at = passage.getStartOffset();
            if (at > 0) {
                spans.add(new Span("… ", false));
            }
            for (var i = 0; i < passage.getNumMatches(); i++) {
                var from = Math.max(at, passage.getMatchStarts()[i]);
                var to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                if (to > from) {
                    add(spans, text.substring(at, from), false);
                    add(spans, text.substring(from, to), true);
                    at = to;
                }
            }
            add(spans, text.substring(at, passage.getEndOffset()), false);
            if (passage.getEndOffset() < text.length()) {
                spans.add(new Span(" …", false));
            }
            return new Spans(List.copyOf(spans));
        }

        private static void add(List<Span> spans, String text, boolean found) {
            if (!text.isEmpty()) {
                spans.add(new Span(text.replaceAll("\\s+", " "), found));
            }
        }
    }
}
