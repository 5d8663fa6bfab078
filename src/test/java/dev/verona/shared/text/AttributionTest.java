package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verona.shared.PersonId;
import dev.verona.shared.text.Attribution.Passage;
import dev.verona.shared.text.Attribution.Run;
import dev.verona.shared.text.Prosaic.Deed;
import dev.verona.shared.text.TextChange.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Domain(Prosaic.class)
@Domain(DomainContext.Global.class)
class AttributionTest {

    private static final PersonId ROSA = new PersonId("rosa");
    private static final PersonId TOM = new PersonId("tom");

    @Property
    void every_character_is_its_writers_and_nobody_elses(@ForAll @Size(max = 6) List<Deed> deeds) {
        var text = AttributedText.<Integer>empty();
        var writers = new ArrayList<Integer>();
        for (int author = 0; author < deeds.size(); author++) {
            var change = deeds.get(author).on(text.text());
            int at = 0;
            for (var span : change.spans()) {
                switch (span) {
                    case Span.Keep(int length) -> at += length;
                    case Span.Delete(int length) ->
                        writers.subList(at, at + length).clear();
                    case Span.Insert(String words) -> {
                        writers.addAll(at, Collections.nCopies(words.length(), author));
                        at += words.length();
                    }
                }
            }

            text = text.after(change, author);
        }

        var attributed = new ArrayList<Integer>();
        text.attribution().runs().forEach(run -> attributed.addAll(Collections.nCopies(run.length(), run.author())));
        assertThat(attributed).isEqualTo(writers).hasSize(text.text().length());
        assertThat(text.revision()).isEqualTo(deeds.size());
        var document = text.text();
        assertThat(text.attribution().passages(document))
                .extracting(Passage::text)
                .satisfies(passages -> assertThat(String.join("", passages)).isEqualTo(document));
        assertThat(text.attribution().lengths().values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(writers.size());
    }

    @Property
    void by_words_each_is_whole_and_theirs_for_whom_it_counts(@ForAll @Size(max = 6) List<Deed> deeds) {
        var text = AttributedText.<Integer>empty();
        for (int author = 0; author < deeds.size(); author++) {
            text = text.after(deeds.get(author).on(text.text()), author);
        }
        var exact = text.attribution();
        var whole = exact.byWords(text.text());
        assertThat(whole.length()).isEqualTo(text.text().length());
        assertThat(whole.words(text.text())).isEqualTo(exact.words(text.text()));
        assertThat(whole.lengths().keySet()).isSubsetOf(exact.lengths().keySet());
        int at = 0;
        for (var run : whole.runs()) {
            int boundary = at += run.length();
            assertThat(WordCount.words(text.text()))
                    .noneMatch(word -> word.start() < boundary && boundary < word.end());
        }
    }

    @Example
    void says_who_wrote_which_words() {
        var text = AttributedText.<PersonId>empty()
                .after(TextChange.insert(0, "Heat recovery pays back."), ROSA)
                .after(TextChange.insert(18, " itself"), TOM);

        assertThat(text.attribution().passages(text.text()))
                .containsExactly(
                        new Passage<>(ROSA, "Heat recovery pays"),
                        new Passage<>(TOM, " itself"),
                        new Passage<>(ROSA, " back."));
        assertThat(text.attribution().lengths()).containsEntry(ROSA, 24).containsEntry(TOM, 7);
    }

    @Example
    void runs_of_one_author_grow_together_when_what_parted_them_goes() {
        var text = AttributedText.<PersonId>empty()
                .after(TextChange.insert(0, "ab"), ROSA)
                .after(TextChange.insert(1, "x"), TOM)
                .after(TextChange.delete(1, 1), TOM);

        assertThat(text.attribution()).isEqualTo(Attribution.all(ROSA, "ab"));
    }

    @Example
    void a_change_that_does_not_fit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.all(ROSA, "ab").after(TextChange.delete(1, 2), TOM));
    }

    @Example
    void survives_its_json() {
        var json = JsonMapper.builder().build();
        var text = AttributedText.<PersonId>empty()
                .after(TextChange.insert(0, "Grüße"), ROSA)
                .after(TextChange.insert(5, " 👍"), TOM);

        var written = json.writeValueAsString(text);

        assertThat(json.readValue(written, new TypeReference<AttributedText<PersonId>>() {}))
                .isEqualTo(text);
        assertThat(new Attribution<>(List.of(new Run<>(TOM, 1), new Run<>(TOM, 2))).runs())
                .containsExactly(new Run<>(TOM, 3));
    }
}
