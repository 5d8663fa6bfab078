package dev.verona.playbook.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.history.api.Deed;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.PlayShelf;
import dev.verona.plan.api.Usefulness;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.playbook.api.AccountProgress;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlanPlays.Standing;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookRow;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.NotAllowed;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what with playbooks, whatever screen it comes from, and what becomes of a play in a plan. */
class PlaybookBusTest extends PlaybookTown {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void town() {
        build();
    }

    @Test
    void an_administrator_neither_reads_nor_writes_a_playbook() {
        assertThatThrownBy(() -> sent(TestActors.ADMIN, new PlaybookCommand.BeginPlaybook(book, segment, "Mine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asked(
                        TestActors.ADMIN,
                        new PlaybookQuery.FindPlaybook(book),
                        ResponseTypes.instanceOf(PlaybookView.class)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void how_a_play_goes_is_told_to_those_who_may_open_the_plan() {
        inForce();
        var stranger = TestActors.another(TestActors.ROSA);
        known(commands, queries, stranger);
        assertThatThrownBy(() ->
                        asked(stranger, new PlaybookQuery.PlaysIn(plan), ResponseTypes.instanceOf(PlanPlays.class)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asked(
                        stranger,
                        new PlaybookQuery.PreviewPlay(plan, book, 1, PLAY, today),
                        ResponseTypes.instanceOf(PlayShelf.Offer.class)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sent(stranger, start("start"))).isInstanceOf(PlanRejection.NotInTeam.class);
        as(tom, start("start"));
        assertThat(progress(stranger)).singleElement().satisfies(row -> {
            assertThat(row.plays()).isEmpty();
            assertThat(row.closed()).isEqualTo(1);
        });
    }

    @Test
    void a_started_play_is_in_the_plan_with_its_dates_and_the_timeline_tells_it_in_one_entry() {
        inForce();
        var offer = asked(
                tom,
                new PlaybookQuery.PreviewPlay(plan, book, 1, PLAY, today),
                ResponseTypes.instanceOf(PlayShelf.Offer.class));
        as(tom, start("start"));

        var now = plan();
        var objective = now.objectives().getFirst();
        assertThat(objective.statement().text()).isEqualTo(offer.objective());
        assertThat(objective.strategies().getFirst().actions()).singleElement().satisfies(action -> {
            assertThat(action.what().text()).isEqualTo("Visit the plant");
            assertThat(action.due()).isEqualTo(offer.steps().getFirst().due()).isAfter(today.plusDays(6));
            assertThat(action.owner().id()).isEqualTo(tom.person());
        });
        assertThat(now.contributions())
                .singleElement()
                .satisfies(card -> assertThat(card.title()).isEqualTo("Payback for dairies"));
        assertThat(timeline().entries())
                .filteredOn(entry -> entry.deed() != Deed.PLAN_OPENED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.deed()).isEqualTo(Deed.PLAY_STARTED);
                    assertThat(entry.now()).contains("“Prove the payback”", "version 1");
                    assertThat(entry.events()).isEqualTo(5);
                });
    }

    @Test
    void the_same_start_sent_again_changes_nothing() {
        inForce();
        as(tom, MessageMetadata.under("start-of-" + plan, false, start("start")));
        as(tom, MessageMetadata.under("start-of-" + plan, true, start("start")));
        as(tom, start("start"));
        assertThat(plan().objectives()).hasSize(1);
        assertThat(plays().running()).hasSize(1);
    }

    @Test
    void progress_counts_what_is_done_and_what_is_not_begun_and_shows_who_said_what() {
        inForce();
        as(tom, start("start"));
        var action = piece(STEP.value());
        as(tom, new PlanCommand.CompleteAction(plan, action));
        as(tom, new PlanCommand.JudgePlay(plan, new ElementId("start"), Usefulness.HELPED, "They believed it"));

        var running = plays().running().getFirst();
        assertThat(running.progress().done()).isEqualTo(1);
        assertThat(running.progress().notBegun()).isEqualTo(1);
        assertThat(running.pieces())
                .filteredOn(piece -> piece.element().equals(action))
                .extracting(PlanPlays.Piece::standing)
                .containsExactly(Standing.DONE);
        assertThat(progress(piet)).singleElement().satisfies(row -> {
            assertThat(row.account()).isEqualTo(account);
            assertThat(row.plays().getFirst().said())
                    .singleElement()
                    .satisfies(said -> assertThat(said.why()).isEqualTo("They believed it"));
        });
        assertThat(asked(rosa, new PlaybookQuery.ListPlaybooks(), ResponseTypes.multipleInstancesOf(PlaybookRow.class)))
                .filteredOn(row -> row.id().equals(book))
                .singleElement()
                .satisfies(row -> assertThat(row.accounts()).isEqualTo(1));
    }

    @Test
    void a_start_is_taken_back_as_one_and_says_what_stays() {
        inForce();
        as(tom, start("start"));
        as(tom, new PlanCommand.CompleteAction(plan, piece(STEP.value())));
        as(rosa, new PlanCommand.TakePlayBack(plan, new ElementId("start")));

        assertThat(plays().running()).isEmpty();
        assertThat(plays().back())
                .singleElement()
                .satisfies(back -> assertThat(back.stays()).contains("“Visit the plant” stays, for it is done"));
        assertThat(plan().objectives()).hasSize(1);
        assertThat(timeline().entries())
                .filteredOn(entry -> entry.deed() == Deed.PLAY_TAKEN_BACK)
                .hasSize(1);
        assertThat(timeline().entries()).noneMatch(entry -> entry.deed() == Deed.RETIRED);
    }

    @Test
    void a_newer_version_is_offered_with_what_it_says_differently_and_taken_in_part() {
        inForce();
        as(tom, start("start"));
        as(rosa, new PlaybookCommand.BeginDraft(book));
        as(
                rosa,
                new PlaybookCommand.SetValue(
                        book,
                        new PieceFieldRef(STEP, PieceField.STEP_WHAT),
                        "Visit the plant",
                        "Visit it with an engineer"));
        as(
                rosa,
                new PlaybookCommand.SetValue(
                        book,
                        new PieceFieldRef(ASK, PieceField.ASK_TITLE),
                        "Payback for dairies",
                        "Payback, measured"));
        agree();

        var running = plays().running().getFirst();
        assertThat(running.newer()).isEqualTo(2);
        assertThat(running.changes()).hasSize(2);
        as(tom, new PlanCommand.TakePlayVersion(plan, new ElementId("start"), 2, Set.of(STEP.value())));

        assertThat(plays().running().getFirst().newer()).isZero();
        var now = plan();
        assertThat(now.objectives()
                        .getFirst()
                        .strategies()
                        .getFirst()
                        .actions()
                        .getFirst()
                        .what()
                        .text())
                .isEqualTo("Visit it with an engineer");
        assertThat(now.contributions().getFirst().title()).isEqualTo("Payback for dairies");
        assertThat(timeline().entries())
                .filteredOn(entry -> entry.deed() == Deed.WRITTEN)
                .isEmpty();
    }

    @Test
    void what_a_team_made_better_is_offered_back_and_lands_in_the_next_draft() {
        inForce();
        as(tom, start("start"));
        var offer = OfferId.random();
        as(tom, new PlaybookCommand.OfferChange(book, offer, plan, piece(STEP.value()), PLAY, "It opened the door"));

        var waiting = book().waiting().getFirst();
        assertThat(waiting.change().piece()).isEqualTo(STEP);
        assertThat(waiting.change().days()).isEqualTo(5);
        as(rosa, new PlaybookCommand.AcceptOffer(book, offer, "Yes"));
        assertThat(Objects.requireNonNull(book().draft()).version()).isEqualTo(2);
        assertThat(book().waiting()).isEmpty();

        var stranger = TestActors.another(TestActors.TOM);
        known(commands, queries, stranger);
        assertThatThrownBy(() -> sent(
                        stranger,
                        new PlaybookCommand.OfferChange(
                                book, OfferId.random(), plan, piece(STEP.value()), PLAY, "Mine too")))
                .isInstanceOf(NotAllowed.class);
    }

    private PlaybookView book() {
        return asked(rosa, new PlaybookQuery.FindPlaybook(book), ResponseTypes.instanceOf(PlaybookView.class));
    }

    private PlanPlays plays() {
        return asked(tom, new PlaybookQuery.PlaysIn(plan), ResponseTypes.instanceOf(PlanPlays.class));
    }

    private ElementId piece(String piece) {
        return plays().running().getFirst().pieces().stream()
                .filter(one -> one.piece().equals(piece))
                .map(PlanPlays.Piece::element)
                .findFirst()
                .orElseThrow();
    }

    private List<AccountProgress> progress(Actor actor) {
        return asked(
                actor, new PlaybookQuery.FindProgress(book), ResponseTypes.multipleInstancesOf(AccountProgress.class));
    }

    private PlanView plan() {
        return asked(tom, new PlanQuery.FindPlan(plan), ResponseTypes.instanceOf(PlanView.class));
    }

    private TimelinePage timeline() {
        return asked(
                tom,
                new HistoryQuery.Timeline(plan, TimelineFilter.ALL, Long.MAX_VALUE, 50),
                ResponseTypes.instanceOf(TimelinePage.class));
    }
}
