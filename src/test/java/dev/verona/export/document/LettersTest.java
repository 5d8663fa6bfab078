package dev.verona.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A paragraph in pieces. */
class LettersTest {

    @Property
    void pieces_put_together_are_the_whole_and_none_is_longer_than_may_be(
            @ForAll @StringLength(max = 300) String plain,
            @ForAll @StringLength(max = 80) String bold,
            @ForAll @IntRange(min = 2, max = 50) int letters) {
        var whole = new Markup.Paragraph(
                1, "•", List.of(new Markup.Run(plain, false, false), new Markup.Run(bold, true, false)));

        var pieces = Letters.pieces(whole, letters);

        assertThat(pieces.stream().map(Markup.Paragraph::text).collect(Collectors.joining()))
                .isEqualTo(plain + bold);
        assertThat(pieces).allMatch(piece -> piece.text().length() <= letters + 1);
        assertThat(pieces.getFirst().marker()).isEqualTo("•");
        assertThat(pieces.subList(1, pieces.size()))
                .allMatch(piece -> piece.marker().isEmpty());
    }
}
