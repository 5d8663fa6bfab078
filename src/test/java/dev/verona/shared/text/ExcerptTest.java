package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ExcerptTest {

    @Example
    void a_short_text_is_its_own_excerpt_on_one_line() {
        assertThat(Excerpt.of(" A third off\nthe gas bill ", 80)).isEqualTo("A third off the gas bill");
    }

    @Example
    void a_long_text_is_cut_between_words() {
        assertThat(Excerpt.of("A third off the gas bill", 12)).isEqualTo("A third off…");
    }

    @Property
    void no_excerpt_is_too_long_or_cuts_a_character(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll @IntRange(min = 2, max = 30) int longest) {
        var text = letters.replace('b', ' ').replace("c", "🏭");
        var excerpt = Excerpt.of(text, longest);
        var kept = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        assertThat(kept.length()).isLessThanOrEqualTo(longest);
        assertThat(text.strip()).startsWith(kept);
        assertThat(Prose.isWellFormed(excerpt)).isTrue();
    }
}
