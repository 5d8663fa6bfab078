package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.shared.text.TextChange.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class TextChangeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_is_for_one_line_is_inserted_with_spaces_for_its_line_ends() {
        assertThat(TextChange.builder()
                        .keep(2)
                        .insert("a\nb\n")
                        .delete(1)
                        .build()
                        .onOneLine())
                .isEqualTo(TextChange.builder().keep(2).insert("a b ").delete(1).build());
    }

    @Test
    void is_written_as_an_array_of_what_is_kept_inserted_and_deleted() {
        var change =
                TextChange.builder().keep(5).insert("abc").delete(3).keep(100).build();

        assertThat(JSON.writeValueAsString(change)).isEqualTo("[5,\"abc\",-3]");
        assertThat(JSON.readValue("[5,\"abc\",-3]", TextChange.class)).isEqualTo(change);
    }

    @Test
    void is_normalised_when_read() {
        assertThat(JSON.readValue("[2,0,3,-1,\"ab\",\"\",-2,\"c\",4,1]", TextChange.class))
                .hasToString("[5, abc, -3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1.5]",
                "[null]",
                "[true]",
                "[[1]]",
                "[3000000000]",
                "[2147483647,2147483647,\"a\"]",
                "[-2147483648]",
                "[\"\\ud83d\"]",
                "{}",
                "\"abc\""
            })
    void refuses_json_that_is_no_change(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, TextChange.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_word_typed_letter_by_letter_is_one_insertion() {
        var typed = TextChange.NOTHING;
        for (int i = 0; i < "recovery".length(); i++) {
            typed = typed.compose(TextChange.insert(5 + i, "recovery".substring(i, i + 1)));
        }

        assertThat(typed).isEqualTo(TextChange.insert(5, "recovery"));
    }

    @Test
    void typing_and_erasing_it_again_is_nothing() {
        assertThat(TextChange.insert(3, "abc").compose(TextChange.delete(3, 3)).isIdentity())
                .isTrue();
    }

    @Test
    void what_two_people_delete_is_deleted_once() {
        var text = "cheap and cheerful";

        var mine = TextChange.delete(0, 10);
        var yours = TextChange.delete(5, 13);

        assertThat(mine.compose(yours.transform(mine, Order.BEFORE)).apply(text))
                .isEmpty();
    }

    @Test
    void words_written_into_a_passage_that_somebody_deletes_stay() {
        var text = "Heat pays back.";
        var deletes = TextChange.delete(0, text.length());
        var inserts = TextChange.insert(5, "recovery ");

        assertThat(deletes.compose(inserts.transform(deletes, Order.AFTER)).apply(text))
                .isEqualTo("recovery ");
    }

    @Test
    void does_not_cut_an_emoji_in_two() {
        var text = "ok 👍";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextChange.insert(4, "x").apply(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextChange.delete(3, 1).apply(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextChange.insert(0, "👍").compose(TextChange.delete(0, 1)));
    }

    @Test
    void does_not_fit_a_text_that_is_too_short() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextChange.delete(3, 2).apply("four"))
                .withMessageContaining("at least 5 characters");
    }

    @Test
    void a_caret_stays_before_words_that_somebody_else_writes_there_if_it_is_told_to() {
        var change = TextChange.insert(3, "xyz");

        assertThat(change.transformPosition(3, Order.BEFORE)).isEqualTo(3);
        assertThat(change.transformPosition(3, Order.AFTER)).isEqualTo(6);
        assertThat(change.transformPosition(9, Order.BEFORE)).isEqualTo(12);
    }

    @Test
    void a_caret_in_deleted_words_is_where_they_were() {
        assertThat(TextChange.delete(2, 6).transformPosition(5, Order.BEFORE)).isEqualTo(2);
    }

    @Test
    void counts_words_as_a_reader_would() {
        var before = "Payback within three years.";

        assertThat(TextChange.replace(15, 5, "two").words(before)).isEqualTo(new WordCount(1, 1));
        assertThat(TextChange.insert(before.length(), " Don't take our word for it.")
                        .words(before))
                .isEqualTo(new WordCount(6, 0));
        assertThat(TextChange.insert(25, "ling").words(before)).isEqualTo(new WordCount(1, 1));
        assertThat(TextChange.insert(26, " – !").words(before)).isEqualTo(new WordCount(0, 0));
        assertThat(TextChange.delete(0, before.length()).words(before)).isEqualTo(new WordCount(0, 4));
        assertThat(new WordCount(1, 2).plus(new WordCount(3, 4))).isEqualTo(new WordCount(4, 6));
    }

    @Test
    void a_change_is_made_of_spans_in_any_order() {
        assertThat(TextChange.of(List.of(-1, "a", -1, "b")))
                .isEqualTo(TextChange.builder().insert("ab").delete(2).build());
    }
}
