package dev.verona.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.shared.InvalidInput;
import dev.verona.shared.text.Prosaic.Deed;
import dev.verona.shared.text.Prosaic.Move;
import dev.verona.shared.text.TextChange.Order;
import dev.verona.shared.text.TextChange.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

@Domain(Prosaic.class)
@Domain(DomainContext.Global.class)
class JointTextTest {

    private static final String FIELD = "valueProposition";

    @Property(tries = 300)
    void whatever_many_people_do_at_once_nobodys_words_are_dropped(
            @ForAll String text, @ForAll @Size(min = 2, max = 6) List<Deed> deeds) {
        var field = starting(text);
        var base = field.document();
        var expected = new ArrayList<Integer>();
        var deleted = new boolean[field.text().length()];
        var written = new ArrayList<String>();
        for (var deed : deeds) {
            var change = deed.on(base.text()).cleaned();
            int at = 0;
            for (var span : change.spans()) {
                switch (span) {
                    case Span.Keep(int length) -> at += length;
                    case Span.Insert(String words) -> {
                        written.add(words);
                        words.chars().forEach(expected::add);
                    }
                    case Span.Delete(int length) -> {
                        for (int end = at + length; at < end; at++) {
                            deleted[at] = true;
                        }
                    }
                }
            }

            field = field.after(field.rebase(FIELD, new TextEdit(base.revision(), change, null)));
        }
        for (int i = 0; i < deleted.length; i++) {
            if (!deleted[i]) {
                expected.add((int) base.text().charAt(i));
            }
        }

        assertThat(field.text().chars().boxed()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(written).allMatch(field.text()::contains);
    }

    @Property(tries = 300)
    void everybody_ends_with_the_same_text_however_late_the_news_is(
            @ForAll String text, @ForAll @Size(max = 25) List<Move> moves) {
        var room = new Room(starting(text), 3);

        for (var move : moves) {
            room.make(move);
        }
        room.settle();

        assertThat(room.typists).allMatch(typist -> typist.text.equals(room.field.text()));
        assertThat(room.typists).allMatch(typist -> typist.revision == room.field.revision());
    }

    @Property(tries = 200)
    void an_author_with_an_old_base_is_merged_by_their_own_text(
            @ForAll String text, @ForAll Deed mine, @ForAll @Size(max = 3) List<Deed> others) {
        var seen = starting(text).document();
        var field = starting(text);
        for (var other : others) {
            field = field.after(other.on(field.text()).cleaned());
        }
        field = forgetful(field);
        var change = mine.on(seen.text()).cleaned();

        var rebased = field.rebase(FIELD, new TextEdit(seen.revision(), change, seen.text()));

        assertThat(rebased.insertedLength()).isEqualTo(change.insertedLength());
        assertThat(rebased.deletedLength()).isLessThanOrEqualTo(change.deletedLength());
        assertThat(Prose.isWellFormed(field.after(rebased).text())).isTrue();
    }

    @Example
    void words_of_two_people_at_one_place_are_both_kept_and_the_later_stand_first() {
        var field = starting("Payback: .");
        var base = field.revision();

        field = field.after(field.rebase(FIELD, new TextEdit(base, TextChange.insert(9, "two years"), null)));
        field = field.after(field.rebase(FIELD, new TextEdit(base, TextChange.insert(9, "18 months, or "), null)));

        assertThat(field.text()).isEqualTo("Payback: 18 months, or two years.");
    }

    @Example
    void two_people_who_type_at_one_place_are_never_in_each_others_words() {
        var room = new Room(JointText.EMPTY, 2);
        for (int i = 0; i < 10; i++) {
            room.typists.get(0).type("alphabetic".substring(i, i + 1));
            room.typists.get(1).type("HEATPUMPED".substring(i, i + 1));
            room.typists.get(0).send(room);
            room.typists.get(1).send(room);
            if (i % 3 == 1) {
                room.typists.forEach(typist -> typist.hear(room));
            }
        }
        room.settle();

        assertThat(room.field.text()).isIn("HEATPUMPEDalphabetic", "alphabeticHEATPUMPED");
    }

    @Example
    void a_base_older_than_the_field_remembers_needs_the_authors_text() {
        var seen = starting("Heat recovery.").document();
        var field = starting("Heat recovery.");
        for (int i = 0; i < JointText.MEMORY + 1; i++) {
            field = field.after(TextChange.insert(field.text().length(), "."));
        }
        var now = field;
        var edit = TextEdit.between(seen, "Heat recovery pays.");

        assertThatThrownBy(() -> now.rebase(FIELD, new TextEdit(edit.baseRevision(), edit.change(), null)))
                .isInstanceOfSatisfying(BaseTooOld.class, rejection -> {
                    assertThat(rejection.field()).isEqualTo(FIELD);
                    assertThat(rejection.oldest()).isEqualTo(now.revision() - JointText.MEMORY);
                });
        assertThat(now.after(now.rebase(FIELD, edit)).text())
                .startsWith("Heat recovery pays.")
                .hasSize(14 + 5 + 201);
    }

    @Example
    void a_field_remembers_two_hundred_changes_and_fewer_when_they_are_long() {
        var field = JointText.EMPTY;
        for (int i = 0; i < 300; i++) {
            field = field.after(TextChange.insert(0, "x"));
        }
        assertThat(field.recent()).hasSize(200);

        field = field.after(TextChange.insert(0, "y".repeat(JointText.MEMORY_LENGTH)));
        field = field.after(TextChange.insert(0, "z"));
        assertThat(field.recent()).hasSize(2);
        field = field.after(TextChange.insert(0, "z".repeat(JointText.MEMORY_LENGTH + 1)));
        assertThat(field.recent()).hasSize(2);
        field = field.after(TextChange.insert(0, "z"));
        assertThat(field.recent()).hasSize(1);
        assertThat(field.revision()).isEqualTo(304);
    }

    @Example
    void a_change_of_a_text_that_never_was_is_refused() {
        var field = starting("ok 👍");

        assertThatThrownBy(() -> field.rebase(FIELD, edit(2, TextChange.insert(0, "a"), null)))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> field.rebase(FIELD, edit(-1, TextChange.insert(0, "a"), null)))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> field.rebase(FIELD, edit(1, TextChange.insert(6, "a"), null)))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> field.rebase(FIELD, edit(1, TextChange.insert(4, "a"), null)))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> field.rebase(FIELD, edit(0, TextChange.delete(0, 1), null)))
                .isInstanceOf(UnknownRevision.class);
        var forgetful = forgetful(field);
        assertThatThrownBy(() -> forgetful.rebase(FIELD, edit(0, TextChange.delete(0, 3), "ab")))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> forgetful.rebase(FIELD, edit(0, TextChange.insert(0, "a"), "a\r\nb")))
                .isInstanceOf(UnknownRevision.class);
    }

    @Example
    void a_text_that_would_be_too_long_is_refused_and_shortening_never_is() {
        var field = starting("x".repeat(Prose.MAX_LENGTH));

        assertThatThrownBy(() -> field.rebase(FIELD, edit(1, TextChange.insert(0, "y"), null)))
                .isInstanceOf(InvalidInput.class);
        assertThat(field.rebase(FIELD, edit(1, TextChange.replace(0, 1, "y"), null))
                        .growth())
                .isZero();
    }

    @Example
    void what_is_pasted_is_cleaned() {
        var rebased = JointText.EMPTY.rebase(FIELD, edit(0, TextChange.insert(0, "a\r\nb\u0000"), null));

        assertThat(rebased).isEqualTo(TextChange.insert(0, "a\nb"));
        assertThat(TextEdit.first("a\r\nb\ud83d").change()).isEqualTo(TextChange.insert(0, "a\nb\uFFFD"));
    }

    @Example
    void deleting_what_is_gone_already_is_nothing_to_record() {
        var field = starting("cheap");
        var gone = field.after(TextChange.delete(0, 5));

        assertThat(gone.rebase(FIELD, edit(1, TextChange.delete(0, 5), null)).isIdentity())
                .isTrue();
    }

    @Example
    void survives_a_snapshot() {
        var json = JsonMapper.builder().build();
        var field = starting("Grüße 👍").after(TextChange.replace(0, 5, "Hej"));

        assertThat(json.readValue(json.writeValueAsString(field), JointText.class))
                .isEqualTo(field);
        assertThat(json.readValue(
                        json.writeValueAsString(TextEdit.between(field.document(), "Hej då")), TextEdit.class))
                .isEqualTo(TextEdit.between(field.document(), "Hej då"));
    }

    @Example
    void a_document_is_the_fold_of_its_changes() {
        var document = TextDocument.EMPTY.after(TextChange.insert(0, "Heat")).after(TextChange.insert(4, " recovery"));

        assertThat(document).isEqualTo(new TextDocument("Heat recovery", 2));
    }

    private static TextEdit edit(long base, TextChange change, @Nullable String text) {
        return new TextEdit(base, change, text);
    }

    /** At revision 1, with the text as its first change. */
    private static JointText starting(String text) {
        return JointText.EMPTY.after(JointText.EMPTY.rebase(FIELD, TextEdit.first(text)));
    }

    private static JointText forgetful(JointText field) {
        return new JointText(field.text(), field.revision() + 1, List.of());
    }

    /** A field and the people who have it open, each with one change on its way at most. */
    private static final class Room {

        private JointText field;
        private final List<TextChange> log = new ArrayList<>();
        private final List<Typist> authors = new ArrayList<>();
        private final List<Typist> typists = new ArrayList<>();
        private final long firstRevision;

        Room(JointText field, int people) {
            this.field = field;
            firstRevision = field.revision();
            for (int i = 0; i < people; i++) {
                typists.add(new Typist(field.document()));
            }
        }

        void make(Move move) {
            var typist = typists.get(move.who());
            switch (move.what()) {
                case 0, 1 -> typist.write(move.deed().on(typist.text).cleaned());
                case 2 -> typist.send(this);
                default -> typist.hear(this);
            }
        }

        void take(Typist author, TextEdit edit) {
            var recorded = field.rebase(FIELD, edit);
            field = field.after(recorded);
            log.add(recorded);
            authors.add(author);
        }

        void settle() {
            for (int round = 0; round < 2; round++) {
                typists.forEach(typist -> typist.hear(this));
                typists.forEach(typist -> typist.send(this));
            }
            typists.forEach(typist -> typist.hear(this));
        }
    }

    /** What an editor in a browser does: one change in flight, the rest composed, news taken in the order of the log. */
    private static final class Typist {

        private String text;
        private long revision;
        private int caret;
        private TextChange waiting = TextChange.NOTHING;
        private @Nullable TextChange inFlight;

        Typist(TextDocument seen) {
            text = seen.text();
            revision = seen.revision();
        }

        void write(TextChange change) {
            text = change.apply(text);
            waiting = waiting.compose(change);
        }

        void type(String letter) {
            write(TextChange.insert(caret, letter));
            caret += letter.length();
        }

        void send(Room room) {
            if (inFlight == null && !waiting.isIdentity()) {
                inFlight = waiting;
                waiting = TextChange.NOTHING;
                room.take(this, new TextEdit(revision, inFlight, null));
            }
        }

        void hear(Room room) {
            for (int i = (int) (revision - room.firstRevision); i < room.log.size(); i++) {
                var sent = inFlight;
                if (room.authors.get(i) == this) {
                    inFlight = null;
                } else {
                    var news = room.log.get(i);
                    if (sent != null) {
                        inFlight = sent.transform(news, Order.BEFORE);
                        news = news.transform(sent, Order.AFTER);
                    }
                    var mine = waiting;
                    waiting = mine.transform(news, Order.BEFORE);
                    news = news.transform(mine, Order.AFTER);
                    text = news.apply(text);
                    caret = news.transformPosition(caret, Order.BEFORE);
                }
                revision++;
            }
        }
    }
}
