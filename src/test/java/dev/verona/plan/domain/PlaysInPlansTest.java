package dev.verona.plan.domain;

import static dev.verona.plan.domain.PlanFixture.ADVISER;
import static dev.verona.plan.domain.PlanFixture.BRACKENMOOR;
import static dev.verona.plan.domain.PlanFixture.JUN;
import static dev.verona.plan.domain.PlanFixture.PLAN;
import static dev.verona.plan.domain.PlanFixture.ROSA;
import static dev.verona.plan.domain.PlanFixture.STRANGER;
import static dev.verona.plan.domain.PlanFixture.TODAY;
import static dev.verona.plan.domain.PlanFixture.TOM;
import static dev.verona.plan.domain.PlanFixture.plan;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.PlayTakenBack.Stays;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlayPiece;
import dev.verona.plan.api.PlayRef;
import dev.verona.plan.api.PlayShelf;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A play of a playbook comes into a plan as one act, and goes out as one (practice 28). */
class PlaysInPlansTest {

    private static final ElementId START = new ElementId("start");
    private static final ElementId OBJECTIVE = element(PlayShelf.OBJECTIVE);
    private static final ElementId STRATEGY = element(PlayShelf.STRATEGY);
    private static final ElementId VISIT = element("visit");
    private static final ElementId BRIEF = element("brief");
    private static final ElementId CASE = element("case");

    private static ElementId element(String piece) {
        return new ElementId(Ids.named("play", START.value(), piece));
    }

    private static PlayRef play(int version) {
        return new PlayRef("dairy", version, "payback", "Dairy & Beverage", "Prove the payback");
    }

    /** Version 3 has another day and no brief any more, and asks for one thing more. */
    private static PlayShelf.Offer offer(String playbook, int version, String play, AccountId account, LocalDate from) {
        if (version > 3) {
            throw new NotAllowed("That version is not in force.");
        }
        var visit = new PlayShelf.Step(
                "visit",
                version < 3 ? "Visit the plant" : "Visit the plant with an engineer",
                Function.SALES,
                from.plusDays(version < 3 ? 7 : 9));
        var brief = new PlayShelf.Step("brief", "Brief the press", Function.MARKETING, from.plusDays(3));
        var proof = new PlayShelf.Ask(
                "case",
                Stage.DECISION,
                ContributionKind.CASE_STUDY,
                "A dairy like theirs",
                "With measured heat",
                Function.MARKETING,
                from.plusDays(10));
        var price = new PlayShelf.Ask(
                "price",
                Stage.DECISION,
                ContributionKind.PRICING_ADVICE,
                "Service instead of a discount",
                "",
                Function.MARKETING,
                from.plusDays(10));
        return new PlayShelf.Offer(
                play(version),
                ObjectiveKind.SHARE_OF_WALLET,
                "The payback is believed",
                "Plants measured",
                from.plusDays(10),
                "At their own plant",
                version < 3 ? List.of(visit, brief) : List.of(visit),
                version < 3 ? List.of(proof) : List.of(proof, price));
    }

    private static PlanCommand start(String... leftOut) {
        return new PlanCommand.StartPlay(PLAN, START, "dairy", 2, "payback", TODAY, Set.of(leftOut));
    }

    private static final List<PlayPiece> ALL = List.of(
            new PlayPiece(PlayShelf.OBJECTIVE, OBJECTIVE),
            new PlayPiece(PlayShelf.STRATEGY, STRATEGY),
            new PlayPiece("visit", VISIT),
            new PlayPiece("brief", BRIEF),
            new PlayPiece("case", CASE));

    private static final PlanEvent OBJECTIVE_ADDED = new PlanEvent.ObjectiveAdded(
            PLAN,
            OBJECTIVE,
            ObjectiveKind.SHARE_OF_WALLET,
            "The payback is believed",
            "Plants measured",
            null,
            null,
            TODAY.plusDays(10));
    private static final PlanEvent STRATEGY_ADDED =
            new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "At their own plant");
    private static final PlanEvent VISIT_ADDED =
            new PlanEvent.ActionAdded(PLAN, VISIT, STRATEGY, "Visit the plant", TOM.person(), TODAY.plusDays(7));
    private static final PlanEvent BRIEF_ADDED =
            new PlanEvent.ActionAdded(PLAN, BRIEF, STRATEGY, "Brief the press", ROSA.person(), TODAY.plusDays(3));
    private static final PlanEvent CASE_REQUESTED = new PlanEvent.ContributionRequested(
            PLAN,
            CASE,
            Stage.DECISION,
            ContributionKind.CASE_STUDY,
            "A dairy like theirs",
            "With measured heat",
            new Asked(Function.MARKETING, null),
            TODAY.plusDays(10));

    private static PlanFixture fresh() {
        return plan().with(PlaysInPlansTest::offer);
    }

    private static PlanFixture started() {
        return fresh().by(TOM, new PlanEvent.PlayStarted(PLAN, START, BRACKENMOOR, play(2), TODAY, ALL, 5))
                .by(TOM, OBJECTIVE_ADDED)
                .by(TOM, STRATEGY_ADDED)
                .by(TOM, VISIT_ADDED)
                .by(TOM, BRIEF_ADDED)
                .by(TOM, CASE_REQUESTED);
    }

    private static PlanEvent removed(ElementId element, ElementKind kind) {
        return new PlanEvent.ElementRemoved(PLAN, element, kind);
    }

    private static PlanEvent retired() {
        return new PlanEvent.ContributionRetired(
                PLAN, CASE, "The play “Prove the payback” of Dairy & Beverage, version 2 was taken back.");
    }

    @Test
    void a_play_comes_in_with_its_dates_and_the_owners_of_the_functions_as_one_act() {
        fresh().when(JUN, start())
                .records(
                        new PlanEvent.PlayStarted(PLAN, START, BRACKENMOOR, play(2), TODAY, ALL, 5),
                        OBJECTIVE_ADDED,
                        STRATEGY_ADDED,
                        VISIT_ADDED,
                        BRIEF_ADDED,
                        CASE_REQUESTED);
    }

    @Test
    void what_is_left_out_stays_out_with_what_hangs_on_it() {
        fresh().when(TOM, start("brief", "case"))
                .records(
                        new PlanEvent.PlayStarted(PLAN, START, BRACKENMOOR, play(2), TODAY, ALL.subList(0, 3), 3),
                        OBJECTIVE_ADDED,
                        STRATEGY_ADDED,
                        VISIT_ADDED);
        fresh().when(TOM, start(PlayShelf.OBJECTIVE))
                .records(
                        new PlanEvent.PlayStarted(PLAN, START, BRACKENMOOR, play(2), TODAY, ALL.subList(4, 5), 1),
                        CASE_REQUESTED);
        fresh().when(TOM, start(PlayShelf.OBJECTIVE, "case")).isRejected(InvalidInput.class, "leftOut");
    }

    @Test
    void started_twice_under_one_id_it_is_there_once() {
        started().when(TOM, start()).recordsNothing();
        started()
                .when(
                        TOM,
                        new PlanCommand.StartPlay(PLAN, new ElementId("again"), "dairy", 2, "payback", TODAY, Set.of()))
                .isRejected(PlanRejection.PlayRuns.class);
    }

    @Test
    void nobody_starts_a_play_yesterday_or_by_a_version_that_is_not_in_force() {
        fresh().when(TOM, new PlanCommand.StartPlay(PLAN, START, "dairy", 2, "payback", TODAY.minusDays(1), Set.of()))
                .isRejected(InvalidInput.class, "from");
        fresh().when(TOM, new PlanCommand.StartPlay(PLAN, START, "dairy", 4, "payback", TODAY, Set.of()))
                .isRejected(NotAllowed.class);
    }

    @Test
    void only_who_shapes_the_plan_starts_a_play_or_takes_it_back() {
        fresh().when(STRANGER, start()).isRejected(PlanRejection.NotInTeam.class);
        fresh().when(ADVISER, start()).isRejected(PlanRejection.NotYourPart.class);
        started().when(ADVISER, new PlanCommand.TakePlayBack(PLAN, START)).isRejected(PlanRejection.NotYourPart.class);
    }

    @Test
    void a_start_that_nobody_worked_on_is_taken_back_whole() {
        started()
                .when(TOM, new PlanCommand.TakePlayBack(PLAN, START))
                .records(
                        new PlanEvent.PlayTakenBack(PLAN, START, play(2), List.of(), 2),
                        retired(),
                        removed(OBJECTIVE, ElementKind.OBJECTIVE));
    }

    @Test
    void what_was_worked_on_stays_with_what_it_hangs_on_and_is_named_with_why() {
        started()
                .by(TOM, new PlanEvent.ActionCompleted(PLAN, VISIT))
                .when(ROSA, new PlanCommand.TakePlayBack(PLAN, START))
                .records(
                        new PlanEvent.PlayTakenBack(
                                PLAN,
                                START,
                                play(2),
                                List.of(
                                        new Stays(OBJECTIVE, "something that stays hangs on it"),
                                        new Stays(STRATEGY, "something that stays hangs on it"),
                                        new Stays(VISIT, "it is done")),
                                2),
                        retired(),
                        removed(BRIEF, ElementKind.ACTION));
    }

    @Test
    void a_request_that_was_taken_up_and_words_that_were_changed_are_the_teams() {
        started()
                .by(
                        JUN,
                        new PlanEvent.ContributionDrafted(
                                PLAN,
                                CASE,
                                Stage.DECISION,
                                ContributionKind.CASE_STUDY,
                                "A dairy like theirs",
                                Function.MARKETING,
                                true))
                .by(
                        TOM,
                        new PlanEvent.TextEdited(
                                PLAN,
                                new FieldRef(OBJECTIVE, Field.OBJECTIVE_STATEMENT),
                                2,
                                TextChange.insert(0, "By May: ")))
                .when(TOM, new PlanCommand.TakePlayBack(PLAN, START))
                .records(
                        new PlanEvent.PlayTakenBack(
                                PLAN,
                                START,
                                play(2),
                                List.of(
                                        new Stays(OBJECTIVE, "somebody wrote in it"),
                                        new Stays(CASE, "it was taken up")),
                                1),
                        removed(STRATEGY, ElementKind.STRATEGY));
    }

    @Test
    void taken_back_twice_it_is_gone_once_and_can_be_started_anew() {
        var back = started()
                .by(TOM, new PlanEvent.PlayTakenBack(PLAN, START, play(2), List.of(), 2))
                .by(TOM, retired())
                .by(TOM, removed(OBJECTIVE, ElementKind.OBJECTIVE));
        back.when(TOM, new PlanCommand.TakePlayBack(PLAN, START)).recordsNothing();
        back.when(TOM, new PlanCommand.JudgePlay(PLAN, START, Usefulness.HELPED, "x"))
                .isRejected(PlanRejection.NoSuchStart.class);
    }

    @Test
    void a_newer_version_is_taken_piece_by_piece() {
        var was = "Visit the plant";
        started()
                .when(TOM, new PlanCommand.TakePlayVersion(PLAN, START, 3, Set.of("visit", "brief", "price")))
                .records(
                        new PlanEvent.PlayVersionTaken(
                                PLAN,
                                START,
                                play(2),
                                play(3),
                                List.of(new PlayPiece("price", element("price"))),
                                List.of("visit", "price", "brief"),
                                List.of(PlayShelf.OBJECTIVE, PlayShelf.STRATEGY, "case"),
                                4),
                        removed(BRIEF, ElementKind.ACTION),
                        new PlanEvent.TextEdited(
                                PLAN,
                                new FieldRef(VISIT, Field.ACTION_WHAT),
                                2,
                                TextDiff.between(was, "Visit the plant with an engineer")),
                        new PlanEvent.ValueSet(
                                PLAN,
                                new FieldRef(VISIT, Field.ACTION_DUE),
                                TODAY.plusDays(7).toString(),
                                TODAY.plusDays(9).toString()),
                        new PlanEvent.ContributionRequested(
                                PLAN,
                                element("price"),
                                Stage.DECISION,
                                ContributionKind.PRICING_ADVICE,
                                "Service instead of a discount",
                                "",
                                new Asked(Function.MARKETING, null),
                                TODAY.plusDays(10)));
    }

    @Test
    void a_newer_version_of_which_nothing_is_taken_is_not_offered_again() {
        started()
                .when(TOM, new PlanCommand.TakePlayVersion(PLAN, START, 3, Set.of()))
                .records(new PlanEvent.PlayVersionTaken(
                        PLAN,
                        START,
                        play(2),
                        play(3),
                        List.of(),
                        List.of(),
                        List.of(PlayShelf.OBJECTIVE, PlayShelf.STRATEGY, "visit", "case", "price"),
                        0));
        started()
                .when(TOM, new PlanCommand.TakePlayVersion(PLAN, START, 2, Set.of()))
                .recordsNothing();
    }

    @Test
    void whoever_says_that_a_play_helped_or_missed_says_why() {
        started()
                .when(ADVISER, new PlanCommand.JudgePlay(PLAN, START, Usefulness.MISSED, " "))
                .isRejected(InvalidInput.class, "why");
        started()
                .when(ADVISER, new PlanCommand.JudgePlay(PLAN, START, Usefulness.MISSED, "No dairy proof in time"))
                .records(new PlanEvent.PlayJudged(PLAN, START, play(2), Usefulness.MISSED, "No dairy proof in time"));
    }
}
