package dev.verona.history.projection.authorship;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.history.api.Authorship;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.projection.timeline.FirstWords;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.PlanHistories.Told;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ManuscriptsTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @Provide
    Arbitrary<List<Told>> histories() {
        return PlanHistories.ofLength(2, 150);
    }

    private static List<Authorship> authorships(List<Told> history, PlanMoment moment) {
        return Manuscripts.of(history.stream().map(PlanHistories::recorded).iterator(), moment);
    }

    private static Map<FieldRef, String> texts(List<Told> history) {
        var texts = new HashMap<FieldRef, String>();
        for (var told : history) {
            texts.putAll(FirstWords.of(told.event()));
            if (told.event() instanceof PlanEvent.TextEdited edited) {
                texts.compute(edited.field(), (field, text) -> edited.change().apply(text == null ? "" : text));
            }
        }
        return texts;
    }

    private static String whole(Authorship one) {
        return one.passages().stream().map(Authorship.Passage::text).collect(joining());
    }

    @Property(tries = 60)
    void every_character_of_every_text_has_one_author_at_every_moment(
            @ForAll("histories") List<Told> history, @ForAll int anyMoment) {
        var last = Math.floorMod(anyMoment, history.size());
        var texts = texts(history.subList(0, last + 1));
        var gone = new HashSet<ElementId>();
        history.subList(0, last + 1).forEach(told -> {
            switch (told.event()) {
                case PlanEvent.ElementRemoved e -> gone.add(e.element());
                case PlanEvent.ElementRestored e -> gone.remove(e.element());
                default -> {
                    // takes nothing out and brings nothing back
                }
            }
        });
        var all = authorships(history, new PlanMoment.AfterEvent(last));
        assertThat(all.stream().filter(one -> !one.passages().isEmpty()).map(Authorship::field))
                .as("no text is left out, and none comes twice")
                .containsExactlyInAnyOrderElementsOf(texts.entrySet().stream()
                        .filter(text -> !text.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .filter(field -> !gone.contains(field.element()))
                        .toList());
        for (var one : all) {
            assertThat(whole(one)).isEqualTo(texts.get(one.field()));
            assertThat(one.passages())
                    .allSatisfy(passage -> assertThat(passage.text()).isNotEmpty());
        }
    }

    /** However long ago a checkpoint was made, and in the middle of whose sitting. */
    @Property(tries = 12)
    void a_fold_from_a_checkpoint_is_the_fold_from_the_first_event(
            @ForAll("longHistories") List<Told> history, @ForAll int anyMoment) {
        var streams = PlanHistories.streams(history);
        var store = new AuthorshipStore(new ReadModels(MongoConnection.inMemory()));
        var projection = new AuthorshipProjection(store, streams);
        var queries = new AuthorshipQueries(store, streams);
        for (var told : history) {
            var moment = new Moment(told.actor(), told.at(), told.sequence(), told.sequence() + 1);
            projection.on(told.event(), moment);
            projection.on(told.event(), moment);
        }
        assertThat(store.index(PlanHistories.PLAN).latest()).hasSize(history.size() / AuthorshipCheckpoint.EVERY);
        var last = history.get(Math.floorMod(anyMoment, history.size()));
        for (var moment : List.of(
                PlanMoment.NOW,
                new PlanMoment.AfterEvent(last.sequence()),
                new PlanMoment.AtTime(last.at()),
                new PlanMoment.AfterEvent(AuthorshipCheckpoint.EVERY - 1L),
                new PlanMoment.AfterEvent(AuthorshipCheckpoint.EVERY - 2L))) {
            assertThat(queries.handle(new HistoryQuery.WhoWrote(PlanHistories.PLAN, moment)))
                    .isEqualTo(authorships(history, moment));
        }
    }

    /** Words that come and go for years: a checkpoint holds what is there, and what went is kept once, in pieces. */
    @Example
    void what_was_taken_out_is_in_no_checkpoint_and_is_kept_once() {
        var told = new ArrayList<Told>();
        for (var day = 0; day < 3 * AuthorshipCheckpoint.EVERY; day++) {
            var change = day == 0
                    ? TextChange.insert(0, word(0))
                    : TextChange.replace(0, word(day - 1).length(), word(day));
            told.add(new Told(
                    new PlanEvent.TextEdited(PlanHistories.PLAN, FieldRef.focus(), day + 1L, change),
                    day % 2 == 0 ? TestActors.TOM : TestActors.ROSA,
                    MORNING.plus(Duration.ofDays(day)),
                    day));
        }
        try (var mongo = MongoConnection.inMemory()) {
            var store = new AuthorshipStore(new ReadModels(mongo));
            var streams = PlanHistories.streams(told);
            var projection = new AuthorshipProjection(store, streams);
            told.forEach(one ->
                    projection.on(one.event(), new Moment(one.actor(), one.at(), one.sequence(), one.sequence() + 1)));

            assertThat(mongo.database()
                            .getCollection("history_authorship_texts")
                            .find())
                    .allSatisfy(text ->
                            assertThat(text.getList("removed", Object.class)).isEmpty());
            assertThat(mongo.database()
                            .getCollection("history_authorship_removals")
                            .find())
                    .allSatisfy(piece -> assertThat(piece.getList("all", Object.class))
                            .hasSizeLessThanOrEqualTo(AuthorshipStore.Removals.PIECE));
            assertThat(new AuthorshipQueries(store, streams)
                            .handle(new HistoryQuery.WhoWrote(PlanHistories.PLAN, PlanMoment.NOW)))
                    .isEqualTo(authorships(told, PlanMoment.NOW));
        }
    }

    private static String word(int day) {
        return "word " + day;
    }

    @Provide
    Arbitrary<List<Told>> longHistories() {
        return PlanHistories.ofLength(AuthorshipCheckpoint.EVERY, 3 * AuthorshipCheckpoint.EVERY + 20);
    }

    @Property(tries = 60)
    void nobody_is_an_author_who_never_wrote_there(@ForAll("histories") List<Told> history) {
        for (var one : authorships(history, PlanMoment.NOW)) {
            var writers = history.stream()
                    .filter(told -> FirstWords.of(told.event()).containsKey(one.field())
                            || (told.event() instanceof PlanEvent.TextEdited edited
                                    && edited.field().equals(one.field())))
                    .map(told -> told.actor().name())
                    .toList();
            assertThat(one.passages())
                    .allSatisfy(passage -> assertThat(writers)
                            .contains(passage.author().person().name()));
        }
    }

    @Example
    void what_one_wrote_and_another_took_out_is_told_with_both_names() {
        var events = List.of(
                wrote(1, TestActors.TOM, MORNING, TextChange.insert(0, "We pay the gas bill")),
                wrote(2, TestActors.ROSA, MORNING.plus(Duration.ofDays(1)), TextChange.replace(3, 3, "halve")));

        var focus = Manuscripts.of(events.iterator(), PlanMoment.NOW).getFirst();
        assertThat(focus.passages())
                .extracting(Authorship.Passage::text)
                .containsExactly("We ", "halve ", "the gas bill");
        assertThat(focus.passages())
                .extracting(passage -> passage.author().person().name())
                .containsExactly("Tom Adeyemi", "Rosa Klein", "Tom Adeyemi");
        assertThat(focus.removed()).singleElement().satisfies(removal -> {
            assertThat(removal.text()).isEqualTo("pay");
            assertThat(removal.author().person().name()).isEqualTo("Tom Adeyemi");
            assertThat(removal.by().name()).isEqualTo("Rosa Klein");
        });
    }

    @Example
    void what_one_takes_back_in_the_same_sitting_was_never_there() {
        var events = List.of(
                wrote(1, TestActors.TOM, MORNING, TextChange.insert(0, "Perhaps")),
                wrote(2, TestActors.TOM, MORNING.plusSeconds(60), TextChange.replace(0, 7, "Surely")));

        var focus = Manuscripts.of(events.iterator(), PlanMoment.NOW).getFirst();
        assertThat(whole(focus)).isEqualTo("Surely");
        assertThat(focus.removed()).isEmpty();
    }

    @Example
    void what_was_signed_was_there_even_if_its_author_goes_on_at_once() {
        var events = List.of(
                wrote(1, TestActors.TOM, MORNING, TextChange.insert(0, "Perhaps")),
                PlanHistories.recorded(new Told(
                        new PlanEvent.PlanSigned(PlanHistories.PLAN, Function.SALES, 1),
                        TestActors.TOM,
                        MORNING.plusSeconds(30),
                        2)),
                wrote(3, TestActors.TOM, MORNING.plusSeconds(60), TextChange.replace(0, 7, "Surely")));

        var focus = Manuscripts.of(events.iterator(), PlanMoment.NOW).getFirst();
        assertThat(focus.removed()).extracting(Authorship.Removal::text).containsExactly("Perhaps");
    }

    private static RecordedEvent wrote(long revision, Actor actor, Instant at, TextChange change) {
        return new RecordedEvent(
                revision,
                "event-" + revision,
                "plan.TextEdited",
                at,
                new PlanEvent.TextEdited(PlanHistories.PLAN, FieldRef.focus(), revision, change),
                MessageMetadata.of(actor));
    }
}
