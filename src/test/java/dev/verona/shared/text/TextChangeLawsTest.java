package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.shared.text.Prosaic.Deed;
import dev.verona.shared.text.TextChange.Order;
import dev.verona.shared.text.TextChange.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.json.JsonMapper;

@Domain(Prosaic.class)
@Domain(DomainContext.Global.class)
class TextChangeLawsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property
    void a_change_does_what_was_done(@ForAll String text, @ForAll Deed deed) {
        assertThat(deed.on(text).apply(text)).isEqualTo(deed.apply(text));
    }

    @Property
    void two_changes_of_one_text_lead_to_the_same_text_in_either_order(
            @ForAll String text, @ForAll Deed mine, @ForAll Deed yours, @ForAll Order order) {
        var a = mine.on(text);
        var b = yours.on(text);

        var aThenB = a.compose(b.transform(a, order));
        var bThenA = b.compose(a.transform(b, order.opposite()));

        assertThat(aThenB).isEqualTo(bThenA);
        assertThat(b.transform(a, order).apply(a.apply(text)))
                .isEqualTo(a.transform(b, order.opposite()).apply(b.apply(text)))
                .isEqualTo(aThenB.apply(text));
    }

    @Property
    void composing_is_doing_one_after_the_other(@ForAll String text, @ForAll Deed first, @ForAll Deed second) {
        var a = first.on(text);
        var b = second.on(a.apply(text));

        assertThat(a.compose(b).apply(text)).isEqualTo(second.apply(first.apply(text)));
    }

    @Property
    void composing_is_associative(@ForAll String text, @ForAll Deed first, @ForAll Deed second, @ForAll Deed third) {
        var a = first.on(text);
        var b = second.on(a.apply(text));
        var c = third.on(b.apply(a.apply(text)));

        assertThat(a.compose(b).compose(c)).isEqualTo(a.compose(b.compose(c)));
    }

    @Property
    void an_inverse_takes_the_change_back(@ForAll String text, @ForAll Deed deed) {
        var change = deed.on(text);

        assertThat(change.invert(text).apply(change.apply(text))).isEqualTo(text);
    }

    @Property
    void nothing_that_either_inserts_is_dropped_and_nothing_that_both_keep(
            @ForAll String text, @ForAll Deed mine, @ForAll Deed yours) {
        var a = mine.on(text);
        var b = yours.on(text);

        var merged = a.compose(b.transform(a, Order.BEFORE));

        assertThat(merged.insertedLength()).isEqualTo(a.insertedLength() + b.insertedLength());
        assertThat(merged.deletedLength())
                .isBetween(Math.max(a.deletedLength(), b.deletedLength()), a.deletedLength() + b.deletedLength());
        for (var span : List.of(a, b)) {
            for (var inserted : span.spans()) {
                if (inserted instanceof Span.Insert(String words)) {
                    assertThat(merged.apply(text)).contains(words);
                }
            }
        }
    }

    @Property
    void a_change_is_in_its_normal_form_whatever_it_came_from(
            @ForAll String text, @ForAll Deed first, @ForAll Deed second, @ForAll Order order) {
        var a = first.on(text);
        var b = second.on(a.apply(text));
        var other = second.on(text);

        for (var change : List.of(a, a.compose(b), a.transform(other, order), a.invert(text))) {
            var spans = change.spans();
            assertThat(spans).allMatch(span -> span.length() > 0);
            if (!spans.isEmpty()) {
                assertThat(spans.getLast()).isNotInstanceOf(Span.Keep.class);
            }
            for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).getClass())
                        .isNotEqualTo(spans.get(i - 1).getClass());
                assertThat(spans.get(i - 1) instanceof Span.Delete && spans.get(i) instanceof Span.Insert)
                        .isFalse();
            }
            // Between two kept characters there is at most one insertion and one deletion.
            assertThat(spans.size()).isLessThanOrEqualTo(3 * (change.minimumLength() + 1));
        }
    }

    @Property
    void a_change_survives_its_json(@ForAll String text, @ForAll Deed deed) {
        var change = deed.on(text);

        assertThat(JSON.readValue(JSON.writeValueAsString(change), TextChange.class))
                .isEqualTo(change);
    }

    @Property
    void a_place_moves_as_a_word_written_there_would(
            @ForAll String text, @ForAll Deed deed, @ForAll Order order, @ForAll int anywhere) {
        var change = deed.on(text);
        int place = text.offsetByCodePoints(0, Math.floorMod(anywhere, text.codePointCount(0, text.length()) + 1));

        var word = TextChange.insert(place, "word").transform(change, order);

        assertThat(word).isEqualTo(TextChange.insert(change.transformPosition(place, order), "word"));
    }

    @Property
    void the_words_that_came_less_those_that_went_are_the_growth_of_the_text(@ForAll String text, @ForAll Deed deed) {
        var change = deed.on(text);

        var words = change.words(text);

        assertThat(words.inserted()).isNotNegative();
        assertThat(words.deleted()).isNotNegative();
        assertThat(words.inserted() - words.deleted()).isEqualTo(WordCount.in(change.apply(text)) - WordCount.in(text));
        var takenBack = change.invert(text).words(change.apply(text));
        assertThat(takenBack.inserted()).isEqualTo(words.deleted());
        assertThat(takenBack.deleted()).isEqualTo(words.inserted());
    }
}
