package dev.verona.search.projection.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What counts as a word, in the index and in a question alike: capitals and accents make no difference. */
final class Wording {

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };

    private Wording() {}

    /** The words of a text in their order, at most so many. */
    static List<String> words(String text, int most) {
        var words = new ArrayList<String>();
        try (var stream = ANALYZER.tokenStream("words", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(term.toString());
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
