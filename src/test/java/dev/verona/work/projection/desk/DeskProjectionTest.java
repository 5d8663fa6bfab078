package dev.verona.work.projection.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.TestActors;
import dev.verona.work.api.News.What;
import dev.verona.work.api.Waiting.Kind;
import dev.verona.work.api.WorkEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies on whose desk after which events. */
class DeskProjectionTest {

    private static final PlanId PLAN = new PlanId("brackenmoor-h1");
    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    private static final ElementId IT = new ElementId("it");
    private static final Instant AT = Instant.parse("2026-03-04T09:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-03-20");

    private final MongoConnection mongo = MongoConnection.inMemory();
    private DeskProjection projection;
    private DeskStore store;
    private long sequence;

    @BeforeEach
    void begin() {
        store = new DeskStore(new ReadModels(mongo));
        projection = new DeskProjection(store);
        given(
                TestActors.TOM,
                new PlanEvent.PlanCreated(
                        PLAN,
                        BRACKENMOOR,
                        new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")),
                        TestActors.TOM.person(),
                        TestActors.ROSA.person()));
        given(
                TestActors.TOM,
                new PlanEvent.TeamMemberAdded(PLAN, TestActors.JUN.person(), Function.MARKETING, TeamRole.MEMBER));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void given(Actor actor, PlanEvent event) {
        handle(actor, event, sequence++);
    }

    private void handle(Actor actor, PlanEvent event, long number) {
        projection.on(event, new Moment(actor, AT, number, number));
    }

    private List<What> news() {
        return store.feed(BRACKENMOOR).entries().stream().map(Feed.Entry::what).toList();
    }

    private List<Kind> desk(Actor actor) {
        return store.desk(actor.person()).items().stream().map(Item::kind).toList();
    }

    private void requested(@Nullable Actor of) {
        given(
                TestActors.TOM,
                new PlanEvent.ContributionRequested(
                        PLAN,
                        IT,
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A dairy that has done it",
                        "",
                        new Asked(Function.MARKETING, of == null ? null : of.person()),
                        DUE));
    }

    private void drafted(Actor by, ContributionKind kind) {
        given(
                by,
                new PlanEvent.ContributionDrafted(
                        PLAN, IT, Stage.DECISION, kind, "A draft", Function.MARKETING, false));
    }

    @Test
    void a_request_waits_for_the_one_who_was_asked_and_for_nobody_else() {
        requested(TestActors.JUN);
        assertThat(desk(TestActors.JUN)).containsExactly(Kind.REQUEST);
        assertThat(desk(TestActors.ROSA)).isEmpty();
        assertThat(desk(TestActors.TOM)).isEmpty();
        var item = store.desk(TestActors.JUN.person()).items().getFirst();
        assertThat(item.due()).isEqualTo(DUE);
        assertThat(item.by()).isEqualTo(TestActors.TOM.person());
    }

    @Test
    void a_request_of_a_function_waits_for_all_of_it_until_one_takes_it_up() {
        requested(null);
        assertThat(desk(TestActors.JUN)).containsExactly(Kind.REQUEST);
        assertThat(desk(TestActors.ROSA)).containsExactly(Kind.REQUEST);
        given(
                TestActors.JUN,
                new PlanEvent.ContributionDrafted(
                        PLAN,
                        IT,
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A dairy that has done it",
                        Function.MARKETING,
                        true));
        assertThat(desk(TestActors.JUN)).containsExactly(Kind.DRAFT);
        assertThat(desk(TestActors.ROSA)).isEmpty();
    }

    @Test
    void when_the_one_who_was_asked_leaves_the_request_waits_for_their_side() {
        requested(TestActors.JUN);
        given(TestActors.TOM, new PlanEvent.TeamMemberRemoved(PLAN, TestActors.JUN.person()));
        assertThat(desk(TestActors.JUN)).isEmpty();
        assertThat(desk(TestActors.ROSA)).containsExactly(Kind.REQUEST);
    }

    @Test
    void what_is_in_review_waits_for_the_other_function_and_comes_back_to_its_author() {
        drafted(TestActors.JUN, ContributionKind.CASE_STUDY);
        given(TestActors.JUN, new PlanEvent.ContributionSubmitted(PLAN, IT));
        assertThat(desk(TestActors.TOM)).containsExactly(Kind.REVIEW);
        assertThat(desk(TestActors.JUN)).isEmpty();
        given(TestActors.TOM, new PlanEvent.ContributionReturned(PLAN, IT, "The payback is not ours."));
        assertThat(desk(TestActors.TOM)).isEmpty();
        assertThat(desk(TestActors.JUN)).containsExactly(Kind.RETURNED);
        assertThat(store.desk(TestActors.JUN.person()).items().getFirst().reason())
                .isEqualTo("The payback is not ours.");
    }

    @Test
    void pricing_advice_waits_for_sales_owner_until_the_price_is_decided() {
        drafted(TestActors.ROSA, ContributionKind.PRICING_ADVICE);
        given(TestActors.ROSA, new PlanEvent.ContributionSubmitted(PLAN, IT));
        assertThat(desk(TestActors.TOM)).containsExactlyInAnyOrder(Kind.REVIEW, Kind.PRICE);
        given(TestActors.TOM, new PlanEvent.ContributionAgreed(PLAN, IT, Function.SALES));
        assertThat(desk(TestActors.TOM)).containsExactly(Kind.PRICE);
        given(TestActors.TOM, new PlanEvent.PriceDecided(PLAN, IT, PriceVerdict.TAKEN, "", ""));
        assertThat(desk(TestActors.TOM)).isEmpty();
    }

    @Test
    void an_action_item_waits_for_its_owner_until_it_is_done() {
        given(
                TestActors.TOM,
                new PlanEvent.ActionAdded(
                        PLAN, IT, new ElementId("s"), "Ask for the meter data", TestActors.TOM.person(), DUE));
        assertThat(desk(TestActors.TOM)).containsExactly(Kind.ACTION);
        given(
                TestActors.TOM,
                new PlanEvent.ValueSet(
                        PLAN,
                        new FieldRef(IT, Field.ACTION_OWNER),
                        TestActors.TOM.person().value(),
                        TestActors.ROSA.person().value()));
        given(
                TestActors.ROSA,
                new PlanEvent.TextEdited(
                        PLAN, new FieldRef(IT, Field.ACTION_WHAT), 2, TextChange.insert(0, "Today: ")));
        assertThat(desk(TestActors.TOM)).isEmpty();
        assertThat(store.desk(TestActors.ROSA.person()).items().getFirst().title())
                .isEqualTo("Today: Ask for the meter data");
        given(TestActors.ROSA, new PlanEvent.ActionCompleted(PLAN, IT));
        assertThat(desk(TestActors.ROSA)).isEmpty();
    }

    @Test
    void a_signature_waits_for_the_owner_whose_is_missing() {
        var focus = new PlanEvent.TextEdited(PLAN, FieldRef.focus(), 1, TextChange.insert(0, "Grow"));
        given(TestActors.TOM, focus);
        assertThat(desk(TestActors.ROSA)).as("nobody has signed, nobody waits").isEmpty();
        given(TestActors.TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        assertThat(desk(TestActors.ROSA)).containsExactly(Kind.SIGNATURE);
        given(TestActors.ROSA, new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 1));
        assertThat(desk(TestActors.ROSA)).isEmpty();
        given(TestActors.ROSA, new PlanEvent.TextEdited(PLAN, FieldRef.focus(), 2, TextChange.insert(4, " together")));
        assertThat(desk(TestActors.TOM)).containsExactly(Kind.SIGNATURE);
        assertThat(desk(TestActors.ROSA)).containsExactly(Kind.SIGNATURE);
    }

    @Test
    void nothing_of_a_closed_plan_waits() {
        requested(TestActors.JUN);
        given(TestActors.TOM, new PlanEvent.PlanClosed(PLAN, "Lost"));
        assertThat(desk(TestActors.JUN)).isEmpty();
        given(TestActors.TOM, new PlanEvent.PlanReopened(PLAN));
        assertThat(desk(TestActors.JUN)).containsExactly(Kind.REQUEST);
    }

    @Test
    void the_news_of_an_account_are_in_order_and_a_sitting_is_one_of_them() {
        requested(TestActors.JUN);
        for (var revision = 2; revision < 5; revision++) {
            given(
                    TestActors.ROSA,
                    new PlanEvent.TextEdited(
                            PLAN, new FieldRef(IT, Field.CONTRIBUTION_TITLE), revision, TextChange.insert(0, "x")));
        }
        assertThat(news()).containsExactly(What.BEGAN, What.TEAM, What.ASKED, What.WROTE);
        assertThat(store.feed(BRACKENMOOR).entries().getLast().title()).isEqualTo("xxxA dairy that has done it");
    }

    @Test
    void how_far_a_person_has_read_is_kept() {
        assertThat(store.seen(TestActors.TOM.person())).isEqualTo(-1);
        projection.on(new WorkEvent.CaughtUp(TestActors.TOM.person(), 42));
        assertThat(store.seen(TestActors.TOM.person())).isEqualTo(42);
        assertThat(store.seen(TestActors.ROSA.person())).isEqualTo(-1);
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var focus = new PlanEvent.TextEdited(PLAN, FieldRef.focus(), 1, TextChange.insert(0, "Grow"));
        given(TestActors.TOM, focus);
        handle(TestActors.TOM, focus, sequence - 1);
        given(TestActors.TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        assertThat(desk(TestActors.TOM)).isEmpty();
        assertThat(store.plan(PLAN).orElseThrow().revision()).isEqualTo(1);
        assertThat(news()).containsExactly(What.BEGAN, What.TEAM, What.WROTE, What.SIGNED);
    }
}
