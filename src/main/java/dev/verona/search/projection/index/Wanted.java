package dev.verona.search.projection.index;

import dev.verona.search.api.SearchHit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What is looked for. Every word must be in the thing, somewhere: whole, begun, or with a slip of the finger. Titles count most, then what and
 * whose it is, then what is written in it; a whole word more than a begun one, and that more than a misspelt one.
 */
final class Wanted {

    /** More words than these make nothing clearer. */
    private static final int MOST_WORDS = 8;

    /** From so many letters on one may be wrong, and from so many two. */
    private static final int FORGIVES_ONE = 4;

    private static final int FORGIVES_TWO = 8;

    private final List<String> words;

    private Wanted(List<String> words) {
        this.words = words;
    }

    static Wanted of(String text) {
        return new Wanted(Wording.words(text, MOST_WORDS));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Query everywhere() {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    new BoostQuery(in(Documents.TITLE, word), 6),
                                    new BoostQuery(in(Documents.CONTEXT, word), 2),
                                    in(Documents.BODY, word)),
                            0.1f),
                    Occur.MUST);
        }
        return all.build();
    }

    /** Only what is in no plan, or in one of these. */
    static Query within(Query query, Set<String> plans) {
        var allowed = new ArrayList<BytesRef>();
        allowed.add(new BytesRef(""));
        plans.forEach(plan -> allowed.add(new BytesRef(plan)));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Documents.PLAN, allowed), Occur.FILTER)
                .build();
    }

    /** Only what was not removed; of things that fit alike the larger first, and opportunities, of which there are thousands, last. */
    static Query there(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(rather(Kind.ACCOUNT, 3), Occur.SHOULD)
                .add(rather(Kind.PERSON, 2), Occur.SHOULD)
                .add(rather(Kind.PLAN, 1), Occur.SHOULD)
                .add(inAPlan(0.5f), Occur.SHOULD)
                .add(new TermQuery(new Term(Documents.GONE, "true")), Occur.MUST_NOT)
                .build();
    }

    private static Query inAPlan(float boost) {
        var elsewhere = new TermQuery(new Term(Documents.PLAN, ""));
        var inside = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(elsewhere, Occur.MUST_NOT)
                .build();
        return new BoostQuery(new ConstantScoreQuery(inside), boost);
    }

    private static Query rather(Kind kind, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Documents.KIND, kind.name()))), boost);
    }

    private static Query in(String field, String word) {
        var term = new Term(field, word);
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(new TermQuery(term), 3));
        ways.add(new BoostQuery(new PrefixQuery(term), 2));
        if (word.length() >= FORGIVES_ONE) {
            ways.add(new BoostQuery(new ConstantScoreQuery(misspelt(term)), 0.5f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** The word, or the beginning of a longer one, with slips anywhere but in its first letter. */
    private static Query misspelt(Term term) {
        var word = term.text();
        var slips = word.length() >= FORGIVES_TWO ? 2 : 1;
        var first = word.substring(0, word.offsetByCodePoints(0, 1));
        var near = new LevenshteinAutomata(word.substring(first.length()), true).toAutomaton(slips, first);
        var begun = Operations.concatenate(List.of(near, Automata.makeAnyString()));
        return new AutomatonQuery(term, Operations.determinize(begun, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
