package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProseTest {

    @Property
    void clean_text_is_well_formed_and_has_no_control_characters(@ForAll String anything) {
        var clean = Prose.clean(anything);

        assertThat(Prose.isWellFormed(clean)).isTrue();
        assertThat(clean.codePoints().filter(c -> c != '\n' && c != '\t')).noneMatch(Character::isISOControl);
        assertThat(Prose.clean(clean)).isEqualTo(clean);
        assertThat(clean.length()).isLessThanOrEqualTo(anything.length());
    }

    @Example
    void every_line_end_becomes_a_line_feed() {
        assertThat(Prose.clean("a\r\nb\rc\nd\u2028e\u2029f\u0085g\u000Bh\fi\r\n\r\nj"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni\n\nj");
    }

    @Example
    void tabs_stay_and_other_controls_go() {
        assertThat(Prose.clean("a\tb\u0000c\u001bd\u007fe\u009ff")).isEqualTo("a\tbcdef");
    }

    @Example
    void half_a_surrogate_pair_becomes_the_replacement_character() {
        assertThat(Prose.clean("a\ud83db\ude00c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Example
    void a_field_holds_a_hundred_thousand_characters_and_no_more() {
        assertThatNoException().isThrownBy(() -> Prose.requireFits("need", 100_000));
        assertThatThrownBy(() -> Prose.requireFits("need", 100_001))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("100,001")
                .extracting(rejection -> ((Rejection) rejection).field())
                .isEqualTo("need");
    }
}
