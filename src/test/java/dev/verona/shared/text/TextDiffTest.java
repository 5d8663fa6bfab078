package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.verona.shared.text.Prosaic.Deed;
import dev.verona.shared.text.TextChange.Span;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Prosaic.class)
class TextDiffTest {

    @Property
    void the_difference_leads_from_one_text_to_the_other(@ForAll String before, @ForAll String after) {
        assertThat(TextDiff.between(before, after).apply(before)).isEqualTo(after);
    }

    @Property
    void the_difference_of_an_edit_leads_to_its_result_and_cuts_no_visible_character(
            @ForAll String before, @ForAll Deed deed) {
        var after = deed.apply(before);

        var change = TextDiff.between(before, after);

        assertThat(change.apply(before)).isEqualTo(after);
        var clustersBefore = BreakIterator.getCharacterInstance(Locale.ROOT);
        clustersBefore.setText(before);
        var clustersAfter = BreakIterator.getCharacterInstance(Locale.ROOT);
        clustersAfter.setText(after);
        int atBefore = 0;
        int atAfter = 0;
        for (var span : change.spans()) {
            assertThat(clustersBefore.isBoundary(atBefore)).isTrue();
            assertThat(clustersAfter.isBoundary(atAfter)).isTrue();
            atBefore += span instanceof Span.Insert ? 0 : span.length();
            atAfter += span instanceof Span.Delete ? 0 : span.length();
        }
        assertThat(clustersBefore.isBoundary(atBefore)).isTrue();
        assertThat(clustersAfter.isBoundary(atAfter)).isTrue();
    }

    @Property
    void equal_texts_differ_by_nothing(@ForAll String text) {
        assertThat(TextDiff.between(text, text)).isSameAs(TextChange.NOTHING);
    }

    @Example
    void edits_in_several_places_stay_apart() {
        var before = "Heat recovery pays back in three years. It needs no new pipes.";
        var after = "Our heat recovery pays back in two years. It needs no new pipes or pumps.";

        assertThat(TextDiff.between(before, after).spans())
                .filteredOn(Span.Insert.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(span -> span.length() < 12);
    }

    @Example
    void an_insertion_starts_and_ends_at_a_word() {
        assertThat(TextDiff.between("The plan works.", "The plan that the plan works."))
                .matches(change -> change.spans().size() == 2)
                .extracting(change -> change.spans().getLast())
                .isIn(
                        new Span.Insert("plan that the "),
                        new Span.Insert("that the plan "),
                        new Span.Insert(" that the plan"));
    }

    @Example
    void an_accent_that_is_added_replaces_its_letter() {
        assertThat(TextDiff.between("cafe", "cafe\u0301")).isEqualTo(TextChange.replace(3, 1, "e\u0301"));
    }

    @Example
    void a_flag_that_changes_is_replaced_whole() {
        assertThat(TextDiff.between("in 🇸🇪 now", "in 🇸🇬 now")).isEqualTo(TextChange.replace(3, 4, "🇸🇬"));
    }

    @Example
    void texts_with_more_kinds_of_characters_than_there_are_signs_are_compared_too() {
        var before = IntStream.range(0x10000, 0x10000 + 40_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var after = IntStream.range(0x1C000, 0x1C000 + 40_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(TextDiff.between("same" + before, "same" + after).apply("same" + before))
                .isEqualTo("same" + after);
    }

    @Example
    void the_longest_texts_are_compared_without_a_long_wait() {
        var before = thousandsOfWords(7);
        var after = thousandsOfWords(11);

        var change = assertTimeout(Duration.ofSeconds(5), () -> TextDiff.between(before, after));

        assertThat(change.apply(before)).isEqualTo(after);
    }

    private static String thousandsOfWords(int seed) {
        var words = List.of("heat", "recovery", "dairy", "payback", "months", "pipes", "retailer", "carbon", "clause");
        return new Random(seed)
                .ints(14_000, 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    @Example
    void half_a_character_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextDiff.between("a", "\ud83d"));
    }
}
