package dev.verona.shared.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shared.text.WordDiff.Fate;
import dev.verona.shared.text.WordDiff.Piece;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordDiffTest {

    private static String without(WordDiff diff, Fate fate) {
        return diff.pieces().stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(joining());
    }

    @Property(tries = 300)
    void what_stayed_and_went_is_the_text_before_and_what_stayed_and_came_the_text_after(
            @ForAll String before, @ForAll String after) {
        var diff = WordDiff.between(before, after);
        assertThat(without(diff, Fate.INSERTED)).isEqualTo(before);
        assertThat(without(diff, Fate.DELETED)).isEqualTo(after);
    }

    @Example
    void a_word_is_never_cut() {
        assertThat(WordDiff.between("a payback of two years", "a paybacks of two years")
                        .pieces())
                .containsExactly(
                        new Piece(Fate.KEPT, "a "),
                        new Piece(Fate.DELETED, "payback"),
                        new Piece(Fate.INSERTED, "paybacks"),
                        new Piece(Fate.KEPT, " of two years"));
    }

    @Example
    void one_word_between_two_changes_is_read_with_them() {
        assertThat(WordDiff.between("warm the water now, please do", "heat the milk now, please do")
                        .pieces())
                .containsExactly(
                        new Piece(Fate.DELETED, "warm the water"),
                        new Piece(Fate.INSERTED, "heat the milk"),
                        new Piece(Fate.KEPT, " now, please do"));
    }

    @Example
    void equal_texts_have_no_difference() {
        assertThat(WordDiff.between("as it was", "as it was").isEmpty()).isTrue();
        assertThat(WordDiff.between("", "").isEmpty()).isTrue();
    }
}
