package dev.verona.history.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.history.api.Contributors;
import dev.verona.history.api.Deed;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.shared.text.TextDocument;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineProjectionTest {

    private static final Period HALF_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final PlanId PLAN = PlanId.of(new AccountId("brackenmoor"), HALF_YEAR);
    private static final ElementId VALUE = new ElementId("value");
    private static final FieldRef BENEFIT = new FieldRef(VALUE, Field.VALUE_BENEFIT);
    private static final Actor TOM = TestActors.TOM;
    private static final Actor ROSA = TestActors.ROSA;

    private static final MongoConnection MONGO = MongoConnection.inMemory();

    private record Told(PlanEvent event, Actor actor, Instant at, long sequence) {}

    private final TimelineStore store = new TimelineStore(new ReadModels(MONGO));
    private final TimelineProjection projection = new TimelineProjection(store, new Nobody());
    private final HistoryQueries queries = new HistoryQueries(store, CaughtUp.PROJECTIONS, List.of());
    private final List<Told> told = new ArrayList<>();
    private final Map<FieldRef, TextDocument> texts = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    @BeforeEach
    void open() {
        store.clear();
        tell(
                TOM,
                new PlanEvent.PlanCreated(PLAN, new AccountId("brackenmoor"), HALF_YEAR, TOM.person(), ROSA.person()));
        tell(
                TOM,
                new PlanEvent.ContributionRequested(
                        PLAN,
                        VALUE,
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off the gas bill",
                        "",
                        new Asked(Function.MARKETING, null),
                        LocalDate.of(2026, 3, 20)));
    }

    @Test
    void an_entry_says_who_did_what_to_what_at_which_stage() {
        var asked = timeline().getFirst();

        assertThat(asked.by().name()).isEqualTo("Tom Adeyemi");
        assertThat(asked.by().function()).isEqualTo(Function.SALES);
        assertThat(asked.deed()).isEqualTo(Deed.REQUESTED);
        assertThat(asked.asked()).isEqualTo(Function.MARKETING);
        assertThat(asked.stage()).isEqualTo(Stage.DEFINING_NEEDS);
        assertThat(asked.kind()).isEqualTo(ContributionKind.VALUE_PROPOSITION);
        assertThat(asked.subject()).isEqualTo("A third off the gas bill");
    }

    @Test
    void what_one_person_writes_in_one_field_at_one_sitting_is_one_entry() {
        write(ROSA, BENEFIT, "Hot water");
        later(Duration.ofMinutes(3));
        write(ROSA, BENEFIT, "Hot water from the dryer");
        later(Duration.ofMinutes(29));
        write(ROSA, BENEFIT, "Warm water from the dryer");

        var sitting = timeline().getFirst();
        assertThat(timeline()).hasSize(3);
        assertThat(sitting.inserted()).as("the words of the whole sitting").isEqualTo(5);
        assertThat(sitting.deleted()).as("what came and went in it").isZero();
        assertThat(Duration.between(sitting.from(), sitting.to())).isEqualTo(Duration.ofMinutes(32));
    }

    @Test
    void a_pause_of_half_an_hour_ends_a_sitting() {
        write(ROSA, BENEFIT, "Hot water");
        later(Sittings.PAUSE);
        write(ROSA, BENEFIT, "Hot water, at once");

        assertThat(timeline()).extracting(TimelineEntry::inserted).startsWith(2, 2);
    }

    @Test
    void somebody_elses_words_end_a_sitting() {
        write(ROSA, BENEFIT, "Hot water");
        write(TOM, BENEFIT, "Hot water and steam");
        write(ROSA, BENEFIT, "Hot water, steam");

        assertThat(timeline())
                .extracting(entry -> entry.by().name())
                .startsWith("Rosa Klein", "Tom Adeyemi", "Rosa Klein");
        assertThat(timeline().getFirst().deleted()).isEqualTo(1);
    }

    @Test
    void what_was_agreed_is_not_in_one_sitting_with_what_was_written_after_it() {
        write(ROSA, BENEFIT, "Hot water");
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));
        write(ROSA, BENEFIT, "Sell more");
        tell(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 2));
        write(ROSA, BENEFIT, "Sell less");

        assertThat(timeline())
                .extracting(TimelineEntry::deed)
                .startsWith(Deed.WRITTEN, Deed.SIGNED, Deed.WRITTEN, Deed.AGREED, Deed.WRITTEN);
    }

    @Test
    void a_contribution_is_called_by_the_title_that_it_had_then() {
        write(ROSA, new FieldRef(VALUE, Field.CONTRIBUTION_TITLE), "A third off the gas bill, measured");
        tell(ROSA, new PlanEvent.ContributionSubmitted(PLAN, VALUE));

        assertThat(timeline())
                .extracting(TimelineEntry::subject)
                .startsWith("A third off the gas bill, measured", "A third off the gas bill");
    }

    @Test
    void the_filters_hold_together() {
        write(ROSA, BENEFIT, "Hot water");
        write(TOM, FieldRef.focus(), "Be their first choice");

        assertThat(timeline(new TimelineFilter(ROSA.person(), null, null, null, null, null, null, "")))
                .hasSize(1);
        assertThat(timeline(new TimelineFilter(null, Function.SALES, null, null, null, null, null, "")))
                .hasSize(3);
        assertThat(timeline(new TimelineFilter(null, Function.SALES, Stage.DEFINING_NEEDS, null, null, null, null, "")))
                .hasSize(1);
        assertThat(timeline(new TimelineFilter(null, null, null, ContributionKind.CASE_STUDY, null, null, null, "")))
                .isEmpty();
    }

    @Test
    void a_long_timeline_is_read_page_by_page_without_a_gap() {
        for (int i = 0; i < 60; i++) {
            tell(i % 7 == 0 ? ROSA : TOM, new PlanEvent.ElementMoved(PLAN, VALUE, ElementId.PLAN, null));
        }

        assertThat(readThrough(TimelineFilter.ALL)).hasSize(62).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(readThrough(new TimelineFilter(ROSA.person(), null, null, null, null, null, null, "")))
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_tally_counts_functions_and_people() {
        tell(
                ROSA,
                new PlanEvent.ContributionDrafted(
                        PLAN,
                        VALUE,
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off the gas bill",
                        Function.MARKETING,
                        true));
        write(ROSA, BENEFIT, "Hot water from the dryer");
        tell(ROSA, new PlanEvent.ContributionSubmitted(PLAN, VALUE));
        tell(TOM, new PlanEvent.ContributionAgreed(PLAN, VALUE, Function.SALES));

        var contributors = queries.handle(new HistoryQuery.WhoContributed(PLAN));
        assertThat(contributors.functions())
                .containsExactly(
                        new Contributors.FunctionShare(Function.SALES, new Contributors.Tally(1, 0, 1, 0, 0, 0, 0)),
                        new Contributors.FunctionShare(
                                Function.MARKETING, new Contributors.Tally(0, 1, 0, 0, 1, 5, 0)));
        assertThat(contributors.people())
                .extracting(share -> share.person().name())
                .containsExactly("Tom Adeyemi", "Rosa Klein");
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        write(ROSA, BENEFIT, "Hot water");
        var once = timeline();

        told.forEach(this::handle);

        assertThat(timeline()).isEqualTo(once);
    }

    @Test
    void told_anew_from_the_start_it_is_the_same() {
        write(ROSA, BENEFIT, "Hot water");
        write(TOM, BENEFIT, "Hot water and steam");
        tell(TOM, new PlanEvent.ContributionMoved(PLAN, VALUE, Stage.DEFINING_NEEDS, Stage.DECISION, null));
        var live = timeline();

        store.clear();
        assertThat(timeline()).isEmpty();
        told.forEach(this::handle);

        assertThat(timeline()).isEqualTo(live);
    }

    @Test
    void an_act_outside_the_plan_stands_once_with_the_page_that_has_the_last_event_before_it() {
        for (var each = 0; each < 20; each++) {
            tell(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        }
        var imports = List.of(imported(3), imported(17));
        var here = new HistoryQueries(store, CaughtUp.PROJECTIONS, List.of(plan -> imports));

        var seen = new ArrayList<Mark>();
        var before = Long.MAX_VALUE;
        TimelinePage page;
        do {
            page = here.handle(new HistoryQuery.Timeline(PLAN, TimelineFilter.ALL, before, 7));
            seen.addAll(page.outside());
            before = page.entries().getLast().number();
        } while (page.more());

        assertThat(seen).containsExactlyElementsOf(imports.reversed());
        assertThat(here.handle(new HistoryQuery.Timeline(
                                PLAN, TimelineFilter.of(new ElementId("value")), Long.MAX_VALUE, 7))
                        .outside())
                .as("of one element alone")
                .isEmpty();
    }

    private static Mark imported(long sequence) {
        return new Mark(
                -1,
                sequence,
                Instant.parse("2026-05-12T09:00:00Z"),
                new PersonRef(TOM.person(), TOM.name(), TOM.function()),
                Deed.IMPORTED,
                "3 opportunities",
                List.of());
    }

    @Test
    void nobody_asks_for_more_than_two_hundred_at_a_time() {
        assertThatThrownBy(
                        () -> queries.handle(new HistoryQuery.Timeline(PLAN, TimelineFilter.ALL, Long.MAX_VALUE, 201)))
                .isInstanceOf(InvalidInput.class);
    }

    private List<Long> readThrough(TimelineFilter filter) {
        var numbers = new ArrayList<Long>();
        var before = Long.MAX_VALUE;
        while (true) {
            var page = queries.handle(new HistoryQuery.Timeline(PLAN, filter, before, 7));
            page.entries().forEach(entry -> numbers.add(entry.number()));
            if (!page.more()) {
                return numbers;
            }
            before = numbers.getLast();
        }
    }

    private List<TimelineEntry> timeline() {
        return timeline(TimelineFilter.ALL);
    }

    private List<TimelineEntry> timeline(TimelineFilter filter) {
        return queries.handle(new HistoryQuery.Timeline(PLAN, filter, Long.MAX_VALUE, 200))
                .entries();
    }

    private void write(Actor actor, FieldRef field, String text) {
        var before = texts.getOrDefault(
                field,
                field.field() == Field.CONTRIBUTION_TITLE
                        ? new TextDocument("A third off the gas bill", 1)
                        : TextDocument.EMPTY);
        var change = TextDiff.between(before.text(), text);
        texts.put(field, before.after(change));
        tell(actor, new PlanEvent.TextEdited(PLAN, field, before.revision() + 1, change));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void tell(Actor actor, PlanEvent event) {
        told.add(new Told(event, actor, now, told.size()));
        handle(told.getLast());
    }

    private void handle(Told one) {
        projection.on(one.event(), new Moment(one.actor(), one.at(), one.sequence(), one.sequence()));
    }

    static final class Nobody implements People {
        @Override
        public Optional<PersonView> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public List<PersonView> active() {
            return List.of();
        }
    }
}
